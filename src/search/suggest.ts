import { foldQuery } from "#src/text/fold.ts";
import { fromRomaji, toHiragana } from "#src/text/kana.ts";

/** A page or a place in one, by a name that readers look for. */
export interface NamedPage {
  readonly title: string;
  readonly kana?: string | undefined;
  readonly kind: string;
  /** Whose it is, where other wards have one of the same name */
  readonly ward?: string | undefined;
  readonly url: string;
}

/** A name that begins as the reader began. */
export type Suggestion = NamedPage;

/** Kinds whose names readers look for, in that order. */
export const SUGGESTED_KINDS: readonly string[] = ["部署", "取組み", "計画", "用語", "区", "テーマ"];

/** A name as it is begun: without the bracket that a title may open with. */
export function beginningOf(title: string): string {
  return foldQuery(title).replace(/^[「『]/u, "");
}

/** First letters under which a name is kept: of its writing and of its reading. */
export function nameLetters({ title, kana }: NamedPage): string[] {
  const [letter = ""] = beginningOf(title);
  return [...new Set([toHiragana(letter), kana?.[0] ?? ""])].filter((each) => each !== "");
}

/**
 * Names of pages and glossary terms whose title or reading begins with what was typed.
 * @param letters first letters for which there is a file
 * @param load brings the names under a first letter
 * @param limit most suggestions
 */
export async function suggestionsFor(
  input: string,
  letters: string,
  load: (letter: string) => Promise<readonly NamedPage[]>,
  limit = 5,
): Promise<Suggestion[]> {
  const typed = foldQuery(input);
  if ([...typed].length < 2) return [];
  const reading = toHiragana(fromRomaji(typed) ?? typed);
  const begins = ({ title, kana }: NamedPage) =>
    beginningOf(title).startsWith(typed) || (kana !== undefined && foldQuery(kana).startsWith(reading));
  const first = [...new Set([toHiragana(typed[0]!), reading[0]!])].filter((letter) => letters.includes(letter));
  const found = (await Promise.all(first.map((letter) => load(letter)))).flat().filter(begins);
  const order = ({ kind }: Suggestion) => SUGGESTED_KINDS.indexOf(kind);
  return [...new Map(found.map((name) => [name.url, name])).values()]
    .sort((a, b) => order(a) - order(b) || a.title.length - b.title.length)
    .slice(0, limit);
}
