import { searchable } from "#src/search/code.ts";
import type { SearchWords } from "#src/search/document.ts";
import type { QueryTerm } from "#src/search/query.ts";
import { fromRomaji, toHiragana, toKatakana } from "#src/text/kana.ts";

/** One way to write or mean a term, and how sure it is. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
  /** Used only when the surer ways find next to nothing: related words, romaji */
  readonly isLastResort: boolean;
}

const MOST = 24;

export function isKana(text: string): boolean {
  return /^[ぁ-ゖァ-ヶー]+$/u.test(text);
}

/** The reading that a term in kana or romaji is; undefined where it is neither. */
export function readingOf({ text, isPhrase }: QueryTerm): string | undefined {
  if (isPhrase) return undefined;
  const kana = isKana(text) ? text : fromRomaji(text);
  return kana === undefined || kana.length < 2 ? undefined : toHiragana(kana);
}

/**
 * Other ways to write a term: spellings, bridges, kana, and words with its reading. The term itself comes first with weight 1.
 * @param read words that are read as the term is
 */
export function alternativesOf(term: QueryTerm, { spellings, synonyms }: SearchWords, read: readonly string[]): Alternative[] {
  const found = new Map<string, Alternative>([[term.text, { text: term.text, weight: 1, isLastResort: false }]]);
  if (term.isPhrase) return [...found.values()];
  const add = (text: string, weight: number, isLastResort = false) => {
    const value = searchable(text).trim();
    if (value !== "" && !found.has(value)) found.set(value, { text: value, weight, isLastResort });
  };
  for (const group of spellings) {
    const forms = group.map(searchable).sort((a, b) => b.length - a.length);
    const used = forms.find((spelling) => term.text.includes(spelling));
    if (used !== undefined) for (const other of forms) if (other !== used) add(term.text.replace(used, other), 0.95);
  }
  for (const { words: group, isSame } of synonyms) {
    const words = group.map(searchable);
    if (words.includes(term.text)) for (const word of words) add(word, isSame ? 0.6 : 0.3, !isSame);
  }
  const reading = readingOf(term);
  if (reading !== undefined) {
    const isRomaji = !isKana(term.text);
    add(reading, isRomaji ? 0.5 : 0.95, isRomaji);
    add(toKatakana(reading), isRomaji ? 0.5 : 0.95, isRomaji);
    for (const word of read) add(word, 0.8, isRomaji);
  }
  return [...found.values()].slice(0, MOST);
}
