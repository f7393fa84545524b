import type { Portal, RecordOf } from "#src/load/portal.ts";

type Term = RecordOf<"terms">;

const ROWS = [
  ["あ行", "あいうえおぁぃぅぇぉゔ"],
  ["か行", "かきくけこがぎぐげご"],
  ["さ行", "さしすせそざじずぜぞ"],
  ["た行", "たちつてとだぢづでど"],
  ["な行", "なにぬねの"],
  ["は行", "はひふへほばびぶべぼぱぴぷぺぽ"],
  ["ま行", "まみむめも"],
  ["や行", "やゆよ"],
  ["ら行", "らりるれろ"],
  ["わ行", "わをん"],
] as const;

export interface GlossaryRow {
  readonly heading: string;
  readonly id: string;
  readonly terms: readonly Term[];
}

const collator = new Intl.Collator("ja");

/** Terms by the row of the first letter of their reading; terms without a reading come first, under 英数字など. */
export function glossaryRows(portal: Portal): GlossaryRow[] {
  const rowOf = ({ kana = "" }: Term) => ROWS.findIndex(([, letters]) => kana !== "" && letters.includes(kana[0] ?? ""));
  const sorted = [...portal.terms].sort((a, b) => collator.compare(a.kana ?? a.term, b.kana ?? b.term));
  return [...ROWS.map(([heading], index) => ({ heading: heading as string, index })), { heading: "英数字など", index: -1 }]
    .map(({ heading, index }) => ({ heading, id: `row-${String(index + 1)}`, terms: sorted.filter((term) => rowOf(term) === index) }))
    .filter(({ terms }) => terms.length > 0);
}
