import type { Portal, RecordOf } from "#src/load/portal.ts";
import { readCell, type StageReading } from "#src/model/stage.ts";
import type { Blank } from "#src/schema/blank.ts";
import type { PrintedEntries } from "#src/schema/entries.ts";
import type { Locator } from "#src/schema/locator.ts";

/** One cell of a yearly plan: what a row says for one fiscal year, and the stage and marks that are read from it. */
export interface YearlyCell extends StageReading {
  readonly id: string;
  readonly row: string;
  readonly measure: string;
  readonly plan: string;
  readonly label: string | Blank;
  readonly fiscalYear: number;
  readonly cell: PrintedEntries | Blank;
  /** Why the stage is not what the rule reads; undefined where it is */
  readonly reason: string | undefined;
  readonly note: string | undefined;
  readonly source: Locator;
}

/** Cells of one row, oldest year first. */
export function cellsOf(row: RecordOf<"yearlyPlan"> | RecordOf<"plannedVolumes">): YearlyCell[] {
  const overrides = "stageOverrides" in row ? (row.stageOverrides ?? []) : [];
  return Object.entries(row.cells ?? {})
    .map(([year, cell]) => {
      const fiscalYear = Number(year);
      const override = overrides.find((entry) => entry.fiscalYear === fiscalYear);
      return {
        id: `${row.id}-${year}`,
        row: row.id,
        measure: row.measure,
        plan: row.plan,
        label: row.label,
        fiscalYear,
        cell,
        ...readCell(cell, override),
        reason: override?.reason,
        note: row.note,
        source: row.source,
      };
    })
    .sort((a, b) => a.fiscalYear - b.fiscalYear);
}

/** Every cell of every yearly plan: the rows of 年次別計画 tables and of 事業量 that have yearly columns. */
export function yearlyCellsOf(portal: Portal): YearlyCell[] {
  return [...portal.plannedVolumes, ...portal.yearlyPlan].flatMap(cellsOf);
}
