import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { newestResult } from "#src/model/result.ts";
import { themeGroups } from "#src/model/theme.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { actsOf } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { isBlank } from "#src/schema/blank.ts";

type Measure = RecordOf<"measures">;

/** A ward's measures by what can be said of them this fiscal year; each stands in one of them. */
export interface WardYear {
  /** A plan says what is done this year */
  readonly planned: readonly Measure[];
  /** The plan has ended or says nothing of this year, and results are published */
  readonly results: readonly Measure[];
  /** The plan leaves its years open */
  readonly open: readonly Measure[];
  /** The plan names no years, or not this one */
  readonly unstated: readonly Measure[];
}

export function wardYear(portal: Portal, ward: string): WardYear {
  const measures = recordsBy(portal, "measures", "ward", ward);
  const kinds = Map.groupBy(measures, (measure) => {
    const { kind } = yearStatement(portal, measure);
    if (kind === "planned") return "planned";
    if (newestResult(portal, measure.id) !== undefined) return "results";
    return kind === "adjusting" ? "open" : "unstated";
  });
  const of = (key: keyof WardYear) => kinds.get(key) ?? [];
  return { planned: of("planned"), results: of("results"), open: of("open"), unstated: of("unstated") };
}

/** Measures under one heading: a theme of くらし, or all of what ends inside the ward's offices. */
export interface ThemeSection {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure[];
}

/** Measures by their main theme, each once; those that begin something this year first. Themes without any are left out. */
export function themeSections(portal: Portal, measures: readonly Measure[]): ThemeSection[] {
  const starts = ({ id }: Measure) => (actsOf(portal, id).includes("始める") ? 0 : 1);
  const own = (themes: readonly { readonly id: string }[]) =>
    measures.filter(({ themes: [main] }) => themes.some(({ id }) => id === main)).sort((a, b) => starts(a) - starts(b));
  return themeGroups(portal)
    .flatMap(({ group, themes }) =>
      group === "くらし"
        ? themes.map((theme) => ({ id: theme.id, title: theme.title, measures: own([theme]) }))
        : [{ id: "shikumi", title: group, measures: own(themes) }],
    )
    .filter((section) => section.measures.length > 0);
}

/** What a ward's documents here cannot tell, in the words of somebody who looks for it. */
export function unknownsOf(portal: Portal, ward: RecordOf<"wards">): string[] {
  const { planned, results, open, unstated } = wardYear(portal, ward.id);
  const year = currentFiscalYear(portal);
  const plans = recordsBy(portal, "plans", "ward", ward.id);
  const drafts = plans.filter(
    ({ id, status }) => (status === "案" || status === "素案") && recordsBy(portal, "measures", "plan", id).length > 0,
  );
  const newest = Math.max(...results.map(({ id }) => newestResult(portal, id)?.fiscalYear ?? 0));
  const later = Number.isFinite(newest) && newest > 0 && newest < year - 1;
  const nameless = plans.filter(({ id }) => {
    const own = recordsBy(portal, "measures", "plan", id);
    return own.length > 0 && own.every(({ departments }) => isBlank(departments));
  });
  return [
    ...drafts.map(({ title, status }) => `「${title}」の${String(status)}が、そのとおりに決まったか`),
    ...(planned.length > 0 ? [`${eraFiscalYear(year)}までに、予定のとおり実際に行われたか`] : []),
    ...(open.length > 0 ? [`${eraFiscalYear(year)}に、どこまで行うか（資料では「調整中」）`] : []),
    ...(later ? [`${eraFiscalYear(newest + 1)}からあとの結果`] : []),
    ...(unstated.length > 0 ? ["どの年に何を行うか（年ごとの予定が書かれていません）"] : []),
    ...nameless.map(({ title }) => `「${title}」の取組みを、どの部署が担当するか`),
    `ここに収めた${String(plans.length)}つの計画のほかに、${ward.name}が行うこと`,
  ];
}

/** What a ward's page holds, in one line: 「ことしの予定 105の取組み」. */
export function wardDoorText(portal: Portal, ward: string): string {
  const { planned, results, open, unstated } = wardYear(portal, ward);
  const newest = Math.max(0, ...results.map(({ id }) => newestResult(portal, id)?.fiscalYear ?? 0));
  const parts = [
    planned.length > 0 ? `ことしの予定 ${String(planned.length)}の取組み` : "",
    newest > 0 ? `${eraFiscalYear(newest)}の結果 ${String(results.length)}の取組み` : "",
    open.length > 0 ? `ことしは調整中 ${String(open.length)}の取組み` : "",
    unstated.length > 0 ? `進め方 ${String(unstated.length)}の取組み（年の記載なし）` : "",
  ];
  return parts.filter((part) => part !== "").join("・");
}
