import { searchable } from "#src/search/code.ts";
import type { SearchWords } from "#src/search/document.ts";
import type { QueryTerm } from "#src/search/query.ts";

/**
 * Puts together terms that reviewed words write with a space: open data is one word with a bridge, not open and data.
 * @param words spellings and bridges
 */
export function joinedTerms(
  terms: readonly QueryTerm[],
  { spellings, synonyms }: Pick<SearchWords, "spellings" | "synonyms">,
): QueryTerm[] {
  const spaced = [...spellings, ...synonyms.map(({ words }) => words)]
    .flat()
    .map(searchable)
    .filter((word) => word.includes(" "));
  const joined: QueryTerm[] = [];
  for (let from = 0; from < terms.length;) {
    const rest = terms.slice(from);
    const until = rest.findIndex(({ isPhrase }) => isPhrase);
    const open = until === -1 ? rest : rest.slice(0, until);
    const texts = open.map((_term, index) =>
      open
        .slice(0, index + 1)
        .map(({ text }) => text)
        .join(" "),
    );
    const last = texts.findLastIndex((text, index) => index > 0 && spaced.includes(text));
    joined.push(last > 0 ? { text: texts[last]!, isPhrase: false } : terms[from]!);
    from += Math.max(1, last + 1);
  }
  return joined;
}
