import type { Portal, RecordOf } from "#src/load/portal.ts";
import { stagesOf } from "#src/model/stage.ts";
import type { Stage } from "#src/model/stage-table.ts";
import type { Blank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";

/** One cell of a yearly plan: what a row says for one fiscal year. */
export interface YearlyCell {
  readonly id: string;
  readonly row: string;
  readonly measure: string;
  readonly plan: string;
  readonly label: string | Blank;
  readonly fiscalYear: number;
  readonly cell: string | Blank;
  readonly stages: readonly Stage[];
  readonly note: string | undefined;
  readonly source: Locator;
}

/** Cells of one row, oldest year first. */
export function cellsOf(row: RecordOf<"yearlyPlan"> | RecordOf<"plannedVolumes">): YearlyCell[] {
  return Object.entries(row.cells ?? {})
    .map(([year, cell]) => ({
      id: `${row.id}-${year}`,
      row: row.id,
      measure: row.measure,
      plan: row.plan,
      label: row.label,
      fiscalYear: Number(year),
      cell,
      stages: stagesOf(cell),
      note: row.note,
      source: row.source,
    }))
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Every cell of every yearly plan: the rows of 年次別計画 tables and of 事業量 that have yearly columns. */
export function yearlyCellsOf(portal: Portal): YearlyCell[] {
  return [...portal.plannedVolumes, ...portal.yearlyPlan].flatMap(cellsOf);
}
