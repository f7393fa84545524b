import { foldQuery } from "#src/text/fold.ts";
import { fromRomaji, toHiragana, toKatakana } from "#src/text/kana.ts";
import type { Readings, SearchStore } from "#src/search/document.ts";

/** One way to write or mean a term, and how sure it is. */
export interface Alternative {
  readonly text: string;
  readonly weight: number;
  /** Used only when the surer ways find next to nothing: related words, romaji */
  readonly isLastResort: boolean;
}

export interface QueryTerm {
  readonly text: string;
  /** Typed in quotes: taken exactly as it is */
  readonly isPhrase: boolean;
}

export interface ParsedQuery {
  readonly terms: readonly QueryTerm[];
  readonly excluded: readonly string[];
}

/** Longer input is cut: no name or question needs more, and every term costs a search. */
const MAX_LENGTH = 120;
const MAX_TERMS = 8;

/** Splits what a reader typed: words, phrases in 「」 or "", and exclusions with − before them. */
export function parseQuery(input: string): ParsedQuery {
  // eslint-disable-next-line no-control-regex
  const text = foldQuery(input.replaceAll(/[\u0000-\u001f\u007f]/gu, " ").slice(0, MAX_LENGTH));
  const terms: QueryTerm[] = [];
  const excluded: string[] = [];
  for (const match of text.matchAll(/(-)?(?:「([^」]+)」|"([^"]+)"|([^\s"「」]+))/gu)) {
    const [, minus, corner, quoted, word] = match;
    const phrase = corner ?? quoted;
    // A dash inside a word is part of it (ai-ocr, 1-9); one alone says nothing.
    const value = (phrase ?? word ?? "").trim().replaceAll(/^[、。,.・]+|[、。,.・?？!！]+$/gu, "");
    if (value === "" || value === "-") continue;
    if (minus !== undefined) excluded.push(value);
    else terms.push({ text: value, isPhrase: phrase !== undefined });
  }
  return { terms: terms.slice(0, MAX_TERMS), excluded };
}

const isKana = (text: string) => /^[ぁ-ゖァ-ヶー]+$/u.test(text);

/** Whether a question needs the readings: something in it is kana or romaji. */
export function needsReadings({ terms }: ParsedQuery): boolean {
  return terms.some(({ text, isPhrase }) => !isPhrase && (isKana(text) || fromRomaji(text) !== undefined));
}

/** Words with a reading, for a reading typed in whole, in several words run together, or (while typing) in part. */
function wordsRead(reading: string, store: SearchStore, readings: Readings, isPartial: boolean): string[] {
  const exact = readings[reading];
  if (exact !== undefined) return [...exact];
  const joined = splitReading(reading, store, readings);
  if (joined.length > 0) return joined;
  if (!isPartial || reading.length < 3) return [];
  return Object.entries(readings)
    .filter(([key]) => key.startsWith(reading))
    .slice(0, 8)
    .flatMap(([, words]) => words);
}

/** A reading of a compound, put together from the readings of its words; only compounds that stand in a page count. */
function splitReading(reading: string, store: SearchStore, readings: Readings): string[] {
  let partial: { text: string; rest: string }[] = [{ text: "", rest: reading }];
  const whole: string[] = [];
  for (let step = 0; step < 4 && partial.length > 0; step += 1) {
    partial = partial.flatMap(({ text, rest }) => {
      const next: { text: string; rest: string }[] = [];
      for (let length = 1; length <= rest.length; length += 1) {
        for (const word of readings[rest.slice(0, length)] ?? []) {
          const candidate = { text: text + word, rest: rest.slice(length) };
          if (!store.documents.some((document) => document.text.includes(candidate.text))) continue;
          if (candidate.rest === "") whole.push(candidate.text);
          else next.push(candidate);
        }
      }
      return next.slice(0, 60);
    });
  }
  return [...new Set(whole)];
}

/**
 * Other ways to write a term: spellings, kana, readings, synonyms. The term itself comes first with weight 1.
 * @param isPartial the reader may still be typing the term
 */
export function alternativesOf(term: QueryTerm, store: SearchStore, readings: Readings, isPartial = false): Alternative[] {
  const found = new Map<string, Alternative>([[term.text, { text: term.text, weight: 1, isLastResort: false }]]);
  if (term.isPhrase) return [...found.values()];
  const add = (text: string, weight: number, isLastResort = false) => {
    const value = foldQuery(text);
    if (value !== "" && !found.has(value)) found.set(value, { text: value, weight, isLastResort });
  };
  for (const group of store.spellings) {
    const spellings = group.map(foldQuery).sort((a, b) => b.length - a.length);
    const used = spellings.find((spelling) => term.text.includes(spelling));
    if (used !== undefined) for (const other of spellings) if (other !== used) add(term.text.replace(used, other), 0.95);
  }
  for (const { words: group, isSame } of store.synonyms) {
    const words = group.map(foldQuery);
    if (words.includes(term.text)) for (const word of words) add(word, isSame ? 0.6 : 0.3, !isSame);
  }
  const kana = isKana(term.text) ? term.text : fromRomaji(term.text);
  if (kana !== undefined) {
    const reading = toHiragana(kana);
    const isRomaji = !isKana(term.text);
    if (reading.length >= 2) {
      add(reading, isRomaji ? 0.5 : 0.95, isRomaji);
      add(toKatakana(reading), isRomaji ? 0.5 : 0.95, isRomaji);
      for (const word of wordsRead(reading, store, readings, isPartial)) add(word, 0.8, isRomaji);
    }
  }
  return [...found.values()].slice(0, 24);
}

/** Particles that join the words of a sentence, between words or before a mark. */
const PARTICLES =
  /(?<=[\p{sc=Han}\p{sc=Katakana}ーa-z0-9ぁ-ん])(?:について|では|には|から|まで|への|との|での|の|を|に|は|が|で|と|へ|も)(?=[\p{sc=Han}\p{sc=Katakana}a-z0-9ぁ-ん\s]|$)/gu;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/**
 * The words of a sentence or a compound that say what it is about.
 * @param isKnown whether some page holds a piece of text: pieces that stand somewhere stay whole
 */
export function contentWords(text: string, stopWords: readonly string[], isKnown: (text: string) => boolean): string[] {
  const without = [...stopWords]
    .map(foldQuery)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, " "), text);
  const pieces = without.replaceAll(PARTICLES, " ").split(/[\s、。?？!！]+/u);
  const words = pieces.flatMap((piece) => {
    if (piece.length >= 2 && isKnown(piece)) return [piece];
    return [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
  });
  const content = [...new Set(words)].filter(
    (word) => /[\p{sc=Han}\p{sc=Katakana}a-z0-9]/u.test(word) || (word.length >= 3 && isKnown(word)),
  );
  // One character among longer words says little: 区, 件, 誰.
  const longer = content.filter((word) => word.length >= 2);
  return longer.length > 0 ? longer : content;
}
