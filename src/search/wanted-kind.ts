import { searchable } from "#src/search/code.ts";
import type { SearchWords } from "#src/search/document.ts";
import type { QueryTerm } from "#src/search/query.ts";

export interface WantedKinds {
  /** Kinds of page that the question asks for */
  readonly kinds: ReadonlySet<string>;
  /** What is left to be found */
  readonly terms: readonly QueryTerm[];
}

const AT_EDGE = /^(?:の|は|って|を|が)+|(?:の|は|って|を|が)+$/gu;

/** Whether a word ends a question's term or stands before a particle: 税の担当, 担当は; not inside a word (担当者). */
function asks(term: string, word: string): boolean {
  return term.endsWith(word) || new RegExp(`${word}(?:[はがをにでのっと]|です)`, "u").test(term);
}

/**
 * Takes the words that only say what kind of answer is wanted out of a question: 税金は何課 wants a department about 税金.
 * @param isKnown whether a term stands in the pages as it is: 甲課 is a name and not a question for a department
 */
export async function wantedKinds(
  terms: readonly QueryTerm[],
  kindWords: SearchWords["kindWords"],
  isKnown: (text: string) => Promise<boolean>,
): Promise<WantedKinds> {
  const kinds = new Set<string>();
  const rest: QueryTerm[] = [];
  const entries = kindWords
    .flatMap(({ kind, words, isTopic }) => words.map((word) => ({ kind, isTopic, word: searchable(word) })))
    .sort((a, b) => b.word.length - a.word.length);
  for (const term of terms) {
    let { text } = term;
    const isOne = entries.some(({ word }) => word === text);
    if (!term.isPhrase && (isOne || !(await isKnown(text)))) {
      for (const { kind, isTopic, word } of entries) {
        if (!asks(text, word)) continue;
        // One character and the word: 甲係 may be a name of its own, and is not cut.
        if ([...text].length === [...word].length + 1) continue;
        kinds.add(kind);
        if (!isTopic) text = text.replace(word, " ").trim().replaceAll(AT_EDGE, "").trim();
      }
    }
    if (text !== "") rest.push({ ...term, text });
  }
  return { kinds, terms: rest };
}
