import { blankOf, column, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan, Portal } from "#src/load/portal.ts";
import { indicatorsOf, indicatorTitle, yearsOf } from "#src/model/indicator.ts";
import { indexOf } from "#src/model/portal-index.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";
import type { Measure } from "#src/schema/measure.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import { isQuantity } from "#src/schema/quantity.ts";

/** One fact of one measure: what a reader sees on its page, in rows. */
interface MeasureFact {
  readonly kind: "担当部署" | "年次別計画" | "計画" | "実績" | "区の評価" | "数値" | "修正点";
  readonly label: string | Blank;
  readonly fiscalYear: number | undefined;
  readonly value: CellValue | undefined;
  readonly source: Locator;
}

function factsOf(portal: Portal, measure: InPlan<Measure>): MeasureFact[] {
  const index = indexOf(portal);
  const volumes = index.volumesOfMeasure.get(measure.id) ?? [];
  const departments = isBlank(measure.departments) ? [measure.departments] : measure.departments.map((text) => ({ text }));
  return [
    ...departments.map((value): MeasureFact => ({
      kind: "担当部署",
      label: "担当部署",
      fiscalYear: undefined,
      value,
      source: measure.source,
    })),
    ...[...volumes, ...(index.yearlyPlanOfMeasure.get(measure.id) ?? [])].flatMap((row) =>
      cellsOf(row).map(({ label, fiscalYear, cell, source }): MeasureFact => ({
        kind: "年次別計画",
        label,
        fiscalYear,
        value: isBlank(cell) ? cell : { text: cell },
        source,
      })),
    ),
    ...indicatorsOf(portal, measure.id).flatMap((indicator) => {
      const label = indicatorTitle(portal, indicator);
      const source = index.plannedVolume.get(indicator.plannedVolume)?.source ?? measure.source;
      return yearsOf(portal, indicator).flatMap(({ fiscalYear, plan, actual }): MeasureFact[] => [
        { kind: "計画", label, fiscalYear, value: plan, source },
        { kind: "実績", label, fiscalYear, value: actual ?? { blank: "not-yet" }, source },
      ]);
    }),
    ...(index.evaluationsOfMeasure.get(measure.id) ?? []).map(({ fiscalYear, label, source }): MeasureFact => ({
      kind: "区の評価",
      label: "区の評価",
      fiscalYear,
      value: { text: label },
      source,
    })),
    ...(index.figuresAbout.get(measure.id) ?? []).map(({ name, fiscalYear, quantity, source }): MeasureFact => ({
      kind: "数値",
      label: name,
      fiscalYear: valueOf(fiscalYear),
      value: quantity,
      source,
    })),
    ...(index.amendmentsOfMeasure.get(measure.id) ?? []).map(({ summary, fiscalYear, after, source }): MeasureFact => ({
      kind: "修正点",
      label: summary,
      fiscalYear,
      value: isBlank(after) ? after : { text: after },
      source,
    })),
  ];
}

/** The facts of one measure as a table of its own. */
export function measureFileTable(measure: InPlan<Measure>): Table<MeasureFact> {
  return {
    id: "measures",
    title: measure.title,
    description: `「${measure.title}」のページにある事実。`,
    caveats: ["計画比は当サイトの計算なので、ここには入れていません。計画と実績の数値から求められます。"],
    primaryKey: [],
    columns: [
      column("measure", "施策ID", "string", "施策の識別子", () => measure.id),
      column("measure_title", "施策名", "string", "印刷されたとおりの名前", () => measure.title),
      column("kind", "種類", "string", "担当部署・年次別計画・計画・実績・区の評価・数値・修正点", ({ kind }) => kind),
      column("label", "項目", "string", "事業量・指標・行の名前", ({ label }) => valueOf(label)),
      column("fiscal_year", "年度", "year", "始まる年。2024は令和6年度", ({ fiscalYear }) => fiscalYear),
      column("text", "原文", "string", "印刷されたとおりの値", ({ value }) =>
        value !== undefined && "text" in value ? value.text : undefined,
      ),
      column("value", "数値", "number", "換算した数", ({ value }) => (value !== undefined && isQuantity(value) ? value.value : undefined)),
      column("unit", "単位", "string", "数値の単位", ({ value }) => (value !== undefined && isQuantity(value) ? value.unit : undefined)),
      column("comparator", "範囲", "string", "以上・以下など", ({ value }) =>
        value !== undefined && isQuantity(value) ? value.comparator : undefined,
      ),
      column("blank", "空欄の理由", "string", "原文がない理由", ({ value, label }) => blankOf(value) ?? blankOf(label)),
      column("source", "出典ID", "string", "出典の識別子", ({ source }) => source.source),
      column("source_page", "出典ページ", "integer", "資料に印刷されたページ番号", ({ source }) => source.page),
      column("source_section", "出典の箇所", "string", "見出しや表の名前", ({ source }) => source.section),
    ],
    rows: (portal) => factsOf(portal, measure),
  };
}
