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

/** Words without a reading. */
const NO_READING = "英数字など";

/** Pages of the glossary by the rows they hold: rows with few words share one. An address once published stays. */
const PAGES: readonly { readonly id: string; readonly headings: readonly string[] }[] = [
  { id: "a", headings: ["あ行"] },
  { id: "ka", headings: ["か行"] },
  { id: "sa", headings: ["さ行"] },
  { id: "ta", headings: ["た行", "な行"] },
  { id: "ha", headings: ["は行"] },
  { id: "ma", headings: ["ま行", "や行", "ら行", "わ行", NO_READING] },
];

export interface GlossaryRow {
  readonly heading: string;
  readonly id: string;
  readonly terms: readonly Term[];
}

const collator = new Intl.Collator("ja");

/** A page of the glossary. */
export interface GlossaryPage {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly GlossaryRow[];
}

/** Row of the first letter of a reading; −1 for a term without one. */
function rowOf({ kana = "" }: Pick<Term, "kana">): number {
  return ROWS.findIndex(([, letters]) => kana !== "" && letters.includes(kana[0] ?? ""));
}

/** Terms by the row of the first letter of their reading; terms without a reading come last, under 英数字など. */
export function glossaryRows(portal: Portal): GlossaryRow[] {
  const sorted = [...portal.terms].sort((a, b) => collator.compare(a.kana ?? a.term, b.kana ?? b.term));
  return [...ROWS.map(([heading], index) => ({ heading: heading as string, index })), { heading: NO_READING, index: -1 }]
    .map(({ heading, index }) => ({ heading, id: `row-${String(index + 1)}`, terms: sorted.filter((term) => rowOf(term) === index) }))
    .filter(({ terms }) => terms.length > 0);
}

/** The pages that have words. */
export function glossaryPages(portal: Portal): GlossaryPage[] {
  const rows = glossaryRows(portal);
  return PAGES.map(({ id, headings }) => {
    const own = rows.filter(({ heading }) => headings.includes(heading));
    return { id, title: own.map(({ heading }) => heading).join("・"), rows: own };
  }).filter(({ rows: own }) => own.length > 0);
}

/** Id of the page that explains a term. */
export function glossaryPageOf(term: Pick<Term, "kana">): string {
  const heading = ROWS[rowOf(term)]?.[0] ?? NO_READING;
  return PAGES.find(({ headings }) => headings.includes(heading))!.id;
}
