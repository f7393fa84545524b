import type { Portal } from "#src/load/portal.ts";
import { attribution } from "#src/model/source.ts";

/** Widths a chart is drawn for: a phone's column and a desk's. Text keeps its size; only the room changes. */
export const WIDTHS = { narrow: 328, wide: 720 } as const;

/** Files a chart comes as. */
export const CHART_FORMATS = ["csv", "png", "svg"] as const;

/** Whether a drawing is a phone's: names stand above their marks there, not beside them, and axes say less. */
export function isNarrow(width: number): boolean {
  return width < 560;
}

/** A chart of the site: one drawing path for page, file and snapshot, and the same rows as a table. */
export interface Chart {
  readonly id: string;
  /** What it is a picture of, in few words: its name for those who listen, and of its table and files */
  readonly name: string;
  /** What the chart shows, as a sentence */
  readonly finding: string;
  /** Unit, period, what the signs mean */
  readonly subtitle: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** What a reader must know of the values: notes of their records that no row says, and caveats of their plan */
  readonly notes?: readonly string[];
  /** Ids of the sources that the rows were read from */
  readonly sources: readonly string[];
  readonly draw: (width: number) => string;
  /** The same marks without the words that the page beside it already says */
  readonly drawBare?: (width: number) => string;
}

/** Rows with a column of notes at their end, where any row has one. */
export function withNotes(
  { headers, rows }: Pick<Chart, "headers" | "rows">,
  notes: readonly (readonly string[])[],
): Pick<Chart, "headers" | "rows"> {
  if (notes.every((own) => own.length === 0)) return { headers, rows };
  return { headers: [...headers, "注記"], rows: rows.map((row, index) => [...row, notes[index]?.join(" ") || undefined]) };
}

/** A chart's rows as a file: what the page says around them stands in every row, because nothing else of the page goes along. */
export function fileRows(
  portal: Portal,
  { finding, subtitle, notes = [], sources, headers, rows }: Chart,
): Pick<Chart, "headers" | "rows"> {
  const about = [finding, subtitle, ...notes, attribution(portal, sources)]
    .map((text) => (text.endsWith("。") ? text : `${text}。`))
    .join("");
  return { headers: [...headers, "図の説明"], rows: rows.map((row) => [...row, about]) };
}
