import type { InPlan, Portal } from "#src/load/portal.ts";
import { EVALUATION_LABELS, type EvaluationLabel } from "#src/schema/evaluation.ts";
import type { ExplorerData, ExplorerItem, FacetKey, FacetValue } from "#src/explore/facet.ts";
import { departmentsOf, parentOf } from "#src/model/department.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorsOf } from "#src/model/indicator.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import { stageLevel } from "#src/model/stage.ts";
import { STAGE_TABLE, STAGES } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { cellsOf, type YearlyCell } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Measure } from "#src/schema/measure.ts";
import { foldQuery } from "#src/text/fold.ts";

const EVALUATION_IDS: Readonly<Record<EvaluationLabel, string>> = { "達成+": "tassei-plus", 達成: "tassei", 未達成: "mitassei" };

const HAS: readonly FacetValue[] = [
  { id: "amendment", title: "計画の変更あり" },
  { id: "number", title: "数値あり" },
];

/** Cells of a measure's yearly plan, from both kinds of rows. */
export function cellsOfMeasure(portal: Portal, measure: string): YearlyCell[] {
  const index = indexOf(portal);
  return [...(index.volumesOfMeasure.get(measure) ?? []), ...(index.yearlyPlanOfMeasure.get(measure) ?? [])].flatMap(cellsOf);
}

function itemOf(portal: Portal, measure: InPlan<Measure>, order: number): ExplorerItem {
  const index = indexOf(portal);
  const cells = cellsOfMeasure(portal, measure.id);
  const departments = departmentsOf(portal, measure).flatMap(({ department }) => [department, parentOf(portal, department) ?? department]);
  const hasNumber = index.figuresAbout.has(measure.id) || indicatorsOf(portal, measure.id).some(({ unit }) => !isBlank(unit));
  const now = cells.filter(({ fiscalYear }) => fiscalYear === currentFiscalYear(portal));
  const names = isBlank(measure.departments) ? [] : measure.departments;
  const variants = measure.titleVariants?.map(({ text }) => text) ?? [];
  return {
    id: measure.id,
    facets: {
      ward: [measure.ward],
      theme: measure.themes,
      stage: [
        ...new Set(cells.flatMap(({ fiscalYear, stages }) => stages.map((stage) => `${String(fiscalYear)}-${STAGE_TABLE[stage].id}`))),
      ],
      department: [...new Set(departments.map(({ id }) => id))],
      plan: [measure.plan],
      evaluation: (index.evaluationsOfMeasure.get(measure.id) ?? []).map(({ label }) => EVALUATION_IDS[label]),
      has: [...(index.amendmentsOfMeasure.has(measure.id) ? ["amendment"] : []), ...(hasNumber ? ["number"] : [])],
    },
    words: foldQuery(
      [
        measure.title,
        ...variants,
        measure.titleKana ?? "",
        measure.summary,
        ...names,
        ...cells.map(({ label }) => (isBlank(label) ? "" : label)),
      ].join(" "),
    ),
    kana: measure.titleKana ?? measure.title,
    order,
    level: stageLevel(now.flatMap(({ stages }) => stages)),
  };
}

/** Measures in the order they are listed: wards by code, plans as in the portal, then the plan's own order. */
export function orderedMeasures(portal: Portal): InPlan<Measure>[] {
  const index = indexOf(portal);
  return portal.plans.flatMap(({ id }) => index.measuresOfPlan.get(id) ?? []);
}

const built = new WeakMap<Portal, ExplorerData>();

/** Everything the explorer filters by. Choices that no measure has are left out. */
export function explorerData(portal: Portal): ExplorerData {
  const known = built.get(portal);
  if (known !== undefined) return known;
  const index = indexOf(portal);
  const items = orderedMeasures(portal).map((measure, order) => itemOf(portal, measure, order));
  const used = (key: FacetKey) => new Set(items.flatMap(({ facets }) => facets[key]));
  const only = (key: FacetKey, values: readonly FacetValue[]) => values.filter(({ id }) => used(key).has(id));
  const years = [...new Set([...used("stage")].map((id) => Number(id.slice(0, 4))))].sort();
  const data: ExplorerData = {
    release: portal.release.date,
    values: {
      ward: only(
        "ward",
        portal.wards.map(({ id, name }) => ({ id, title: name })),
      ),
      theme: only("theme", portal.themes),
      stage: only(
        "stage",
        years.flatMap((year) =>
          STAGES.map((stage) => ({ id: `${String(year)}-${STAGE_TABLE[stage].id}`, title: stage, group: eraFiscalYear(year) })),
        ),
      ),
      department: only(
        "department",
        portal.wards.flatMap((ward) =>
          (index.departmentsOfWard.get(ward.id) ?? []).map(({ id, name }) => ({
            id,
            title: name,
            group: mustGet(index.ward, ward.id).name,
          })),
        ),
      ),
      plan: only("plan", portal.plans),
      evaluation: only(
        "evaluation",
        EVALUATION_LABELS.map((label) => ({ id: EVALUATION_IDS[label], title: label })),
      ),
      has: only("has", HAS),
    },
    items,
  };
  const trimmed = {
    ...data,
    values: Object.fromEntries(
      Object.entries(data.values).map(([key, values]) => [
        key,
        (values as FacetValue[]).map(({ id, title, group }) => (group === undefined ? { id, title } : { id, title, group })),
      ]),
    ) as unknown as ExplorerData["values"],
  };
  built.set(portal, trimmed);
  return trimmed;
}
