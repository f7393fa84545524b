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
  readonly draw: (width: number) => string;
  /** The same marks without the words that the page beside it already says */
  readonly drawBare?: (width: number) => string;
}
