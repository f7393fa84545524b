import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { stageLevel } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { cellsOf, type YearlyCell } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Stage } from "#src/schema/stage.ts";

/** What a row of a plan does in one year, in a resident's words. */
export const YEAR_ACTS = ["始める", "広げる", "続けて行う", "試す", "準備する", "検討する"] as const;

export type YearAct = (typeof YEAR_ACTS)[number];

/** What stands in URLs for an act, and what it means. */
export const YEAR_ACT_TABLE: Readonly<Record<YearAct, { readonly id: string; readonly meaning: string }>> = {
  始める: { id: "hajimeru", meaning: "前の年まで検討・準備・試行だったか、何も書かれていなかったものを、この年に本格的に行う" },
  広げる: { id: "hirogeru", meaning: "行っていることを、もっと広げる" },
  続けて行う: { id: "tsuzukeru", meaning: "前の年に続けて行う" },
  試す: { id: "tamesu", meaning: "一部で試す" },
  準備する: { id: "junbi", meaning: "人や契約、道具を整える" },
  検討する: { id: "kento", meaning: "どうするかを考える" },
};

const BELOW: Readonly<Partial<Record<Stage, YearAct>>> = { 検討: "検討する", 準備: "準備する", 試行: "試す" };

/**
 * What a row does in a year. It begins where it is carried out and was not in the last year that the plan tells of; a first year has
 * none before it, so nothing is said to begin there.
 * @param cells of one row, oldest year first
 * @returns undefined where the plan says nothing of that year
 */
export function yearActOf(cells: readonly YearlyCell[], fiscalYear: number): YearAct | undefined {
  const at = cells.findIndex((cell) => cell.fiscalYear === fiscalYear);
  const stage = cells[at]?.stage;
  if (stage === undefined) return undefined;
  const below = BELOW[stage];
  if (below !== undefined) return below;
  const before = cells.slice(0, at).findLast(({ cell }) => !isBlank(cell));
  if (before !== undefined && stageLevel(before.stage) < stageLevel("実施")) return "始める";
  return stage === "拡充" ? "広げる" : "続けて行う";
}

/** Rows of a measure's yearly tables, each with its cells. */
export function rowsOf(portal: Portal, measure: string) {
  return [...recordsBy(portal, "plannedVolumes", "measure", measure), ...recordsBy(portal, "yearlyPlan", "measure", measure)]
    .map((row) => ({ row, cells: cellsOf(row) }))
    .filter(({ cells }) => cells.length > 0);
}

/** What a measure's rows do this fiscal year, each act once, in the order of the table. */
export function actsOf(portal: Portal, measure: string): YearAct[] {
  const year = currentFiscalYear(portal);
  const acts = rowsOf(portal, measure).map(({ cells }) => yearActOf(cells, year));
  return YEAR_ACTS.filter((act) => acts.includes(act));
}

/**
 * What begins in a measure this fiscal year, in a word or two for a badge: a part of it or the whole, new or after a trial.
 * @returns undefined where nothing begins
 */
export function startText(portal: Portal, measure: string): string | undefined {
  const year = currentFiscalYear(portal);
  const rows = rowsOf(portal, measure).flatMap(({ cells }) => {
    const act = yearActOf(cells, year);
    return act === undefined ? [] : [{ act, before: cells.findLast(({ fiscalYear, cell }) => fiscalYear < year && !isBlank(cell)) }];
  });
  const starts = rows.filter(({ act }) => act === "始める");
  if (starts.length === 0) return undefined;
  const word = starts.every(({ before }) => before?.stage === "試行") ? "ことし本格的に" : "ことしから";
  return starts.length < rows.length ? `一部は${word}` : word;
}

/** How many rows of some measures do what in a year, and in how many measures; acts that none does are there with 0. */
export function actCounts(
  portal: Portal,
  measures: readonly Pick<RecordOf<"measures">, "id">[],
): readonly { readonly act: YearAct; readonly rows: number; readonly measures: number }[] {
  const year = currentFiscalYear(portal);
  const told = measures.flatMap(({ id }) => rowsOf(portal, id).map(({ cells }) => ({ id, act: yearActOf(cells, year) })));
  return YEAR_ACTS.map((act) => {
    const own = told.filter((entry) => entry.act === act);
    return { act, rows: own.length, measures: new Set(own.map(({ id }) => id)).size };
  });
}
