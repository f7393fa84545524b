import type { FoundTerm } from "#src/search/combine.ts";
import type { Entry } from "#src/search/directory.ts";
import { piecesOf, saysSomething, stemsOf, type Piece } from "#src/search/pieces.ts";
import type { QueryTerm } from "#src/search/query.ts";
import { isNamed, type Match } from "#src/search/score.ts";

/** What a question's words came to. */
export interface Resolved {
  readonly terms: readonly FoundTerm[];
  /** Words that stand in no page */
  readonly missing: readonly string[];
  /** Words that stand in no page, and those that were looked for instead */
  readonly mended: readonly { readonly from: string; readonly to: string }[];
  /** Some term was not found as it was typed, and words of it were */
  readonly isCut: boolean;
  /** It was a sentence, of which some words only ask; every word of a compound counts */
  readonly isSentence: boolean;
}

/** Whether some page is called by a word. */
function isName({ pages }: FoundTerm): boolean {
  return [...pages].some(([entry, matches]) => isNamed(entry, matches));
}

function weightOf(text: string, found: FoundTerm): number {
  return /[ぁ-ん]$/u.test(text) && !isName(found) ? VERB_WEIGHT : 1;
}

/** What resolving needs to know of the index. */
export interface Finder {
  /** Pages for a term in any of the ways it is written; empty where it stands nowhere */
  readonly find: (term: QueryTerm, isLast: boolean) => Promise<FoundTerm>;
  /** What a word that stands nowhere may have meant */
  readonly mend: (word: string) => Promise<string | undefined>;
  readonly stopWords: readonly string[];
  /** Whether a word in hiragana is a noun of the pages: only these are looked for in a sentence */
  readonly isNoun: (word: string) => boolean;
}

const MOST_TERMS = 8;
/** Parts of a sentence that may make one word. */
const LONGEST = 4;
/** So few pages that a reader may want more than those with the very words. */
const FEW = 3;
const plain = (text: string): QueryTerm => ({ text, isPhrase: false });
/** A verb among the words of a sentence says less than a noun. */
const VERB_WEIGHT = 0.5;
const ASKING_WEIGHT = 0.25;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
/** How sure a page with all parts of a word is, beside one with the word itself. */
const PARTS_WEIGHT = 0.5;
const isFound = ({ pages }: FoundTerm) => pages.size > 0;

/**
 * Looks a question's terms up before cutting them: a term whole, then the runs of it that say something, then their parts,
 * and what stands nowhere is mended or told as missing.
 */
export async function resolve(asked: readonly QueryTerm[], finder: Finder): Promise<Resolved> {
  const terms: FoundTerm[] = [];
  const missing: string[] = [];
  const mended: { from: string; to: string }[] = [];
  let isCut = false;
  let isSentence = false;

  const word = async (text: string): Promise<void> => {
    const found = await finder.find(plain(text), false);
    if (isFound(found)) {
      terms.push({ ...found, weight: weightOf(text, found) });
      return;
    }
    for (const stem of stemsOf(text)) {
      const stemmed = await finder.find(plain(stem), false);
      if (isFound(stemmed)) {
        terms.push({ ...stemmed, weight: VERB_WEIGHT });
        return;
      }
    }
    const meant = saysSomething(text) ? await finder.mend(text) : undefined;
    const other = meant === undefined ? undefined : await finder.find(plain(meant), false);
    if (meant !== undefined && other !== undefined && isFound(other)) {
      mended.push({ from: text, to: meant });
      terms.push(other);
    } else if (saysSomething(text)) missing.push(text);
  };

  /** In hiragana a noun is told from grammar by the pages and their names: ごみ and おくやみ are, すく and てい are bits of verbs. */
  const isWord = async (text: string): Promise<boolean> => {
    if (!HIRAGANA.test(text)) return saysSomething(text);
    return finder.isNoun(text) || (saysSomething(text) && isName(await finder.find(plain(text), false)));
  };

  /** A word of several parts stands also where all its parts do: 入園手続き where 入園の手続き is written. */
  const withParts = async (found: FoundTerm, parts: readonly string[]): Promise<FoundTerm> => {
    const content = parts.filter(saysSomething);
    // The parts of a number with its unit are no words: 令和12年度.
    if (content.length < 2 || /\d/u.test(found.text)) return found;
    const each = await Promise.all(content.map((text) => finder.find(plain(text), false)));
    const pages = new Map<Entry, readonly Match[]>(found.pages);
    for (const [entry, [match]] of each[0]!.pages) {
      const all = each.map(({ pages: held }) => held.get(entry)?.[0]);
      if (pages.has(entry) || match === undefined || all.includes(undefined)) continue;
      const text = all.map((part) => part!.text).join(" ");
      pages.set(entry, [{ ...match, text, weight: match.weight * PARTS_WEIGHT }]);
    }
    return { ...found, pages };
  };

  /** A sentence that stands somewhere as it was typed does not end the search: pages that hold its words answer too. */
  const asWritten = async (term: QueryTerm, found: FoundTerm): Promise<FoundTerm> => {
    const isRare = !term.isPhrase && found.pages.size < FEW && /[ぁ-ん]/u.test(term.text);
    const pieces = isRare ? piecesOf(term.text, finder.stopWords) : [];
    return pieces.length > 1
      ? withParts(
          found,
          pieces.flatMap(({ parts }) => parts),
        )
      : found;
  };

  /** The longest stretches of a piece's parts that stand somewhere; a part alone only if it says something. */
  const stretches = async (parts: readonly string[]): Promise<void> => {
    const before = terms.length + missing.length;
    let from = 0;
    while (from < parts.length) {
      let to = Math.min(parts.length, from + LONGEST);
      for (; to > from + 1; to -= 1) {
        const found = await finder.find(plain(parts.slice(from, to).join("")), false);
        if (isFound(found)) {
          terms.push(await withParts(found, parts.slice(from, to)));
          break;
        }
      }
      if (to === from + 1 && (await isWord(parts[from]!))) await word(parts[from]!);
      from = to;
    }
    // Parts of one letter each (砂袋) are looked for together or not at all.
    if (terms.length + missing.length === before) missing.push(parts.join(""));
  };

  const piece = async ({ text, parts }: Piece): Promise<void> => {
    if (parts.length === 1 && !(await isWord(text))) return;
    const found = await finder.find(plain(text), false);
    if (isFound(found)) terms.push({ ...(await withParts(found, parts)), weight: weightOf(text, found) });
    else if (parts.length === 1) await word(text);
    else {
      const meant = await finder.mend(text);
      if (meant !== undefined) await word(text);
      else await stretches(parts);
    }
  };

  const all = await Promise.all(asked.map((term, index) => finder.find(term, index === asked.length - 1)));
  for (const [index, term] of asked.entries()) {
    const found = all[index]!;
    if (isFound(found)) {
      const whole = await asWritten(term, found);
      isCut ||= whole.pages.size > found.pages.size;
      // Typed beside others, words that mostly ask (どこまで進んだ) say little, wherever they stand.
      const asks = !term.isPhrase && piecesOf(term.text, finder.stopWords).every(({ text }) => text.length * 2 <= term.text.length);
      const weight = asks ? ASKING_WEIGHT : weightOf(term.text, found);
      terms.push(asked.length > 1 && !term.isPhrase ? { ...whole, weight } : whole);
    } else if (term.isPhrase) missing.push(term.text);
    else {
      const pieces = piecesOf(term.text, finder.stopWords);
      isCut ||= pieces.length !== 1 || pieces[0]?.text !== term.text || pieces[0].parts.length > 1;
      isSentence ||= isCut && /[ぁ-ん]/u.test(term.text);
      // Asked for together; the answers are kept.
      await Promise.all(pieces.map(({ text }) => finder.find(plain(text), false)));
      for (const each of pieces) await piece(each);
    }
  }
  const unique = [...new Map(terms.map((term) => [term.text, term])).values()].slice(0, MOST_TERMS);
  // A question of which nothing is a word of the pages is told as it was asked.
  const nothing = unique.length === 0 && missing.length === 0 ? asked.map(({ text }) => text) : [];
  return { terms: unique, missing: [...new Set([...missing, ...nothing])], mended, isCut, isSentence };
}
