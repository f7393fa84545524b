import type { Portal, RecordOf } from "#src/load/portal.ts";

type Term = RecordOf<"terms">;

/** A piece of a text: plain, or a word of the glossary. */
export interface TermPart {
  readonly text: string;
  readonly term: Term | undefined;
}

interface TermWord {
  readonly word: string;
  readonly term: Term;
}

const words = new WeakMap<Portal, readonly TermWord[]>();

/** Words to look for, longest first, so that AI-OCR is not taken for AI. */
function termWords(portal: Portal): readonly TermWord[] {
  const known = words.get(portal);
  if (known !== undefined) return known;
  const list = portal.terms
    .filter(({ inline }) => inline !== false)
    .map((term) => ({ word: halfWidth(term.term), term }))
    .sort((a, b) => b.word.length - a.word.length);
  words.set(portal, list);
  return list;
}

/** Full-width Latin letters and digits as half-width ones, so that ＤＸ is the word DX; no letter is added or lost. */
function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Whether a Latin word stands alone at a place: IT must not be found in DIGITAL or ICT. */
function standsAlone(text: string, at: number, word: string): boolean {
  const isLatin = (character: string | undefined) => character !== undefined && /[A-Za-z0-9]/u.test(character);
  return !(isLatin(word[0]) && isLatin(text[at - 1])) && !(isLatin(word.at(-1)) && isLatin(text[at + word.length]));
}

/**
 * Finds the glossary's words in a text.
 * @param seen ids already explained on the page; only the first occurrence of a word is marked, and is added here
 */
export function termParts(portal: Portal, text: string, seen: Set<string>): TermPart[] {
  const parts: TermPart[] = [];
  const folded = halfWidth(text);
  let plain = "";
  let at = 0;
  while (at < text.length) {
    const found = termWords(portal).find(({ word }) => folded.startsWith(word, at) && standsAlone(folded, at, word));
    if (found === undefined) {
      plain += text[at] ?? "";
      at += 1;
      continue;
    }
    const printed = text.slice(at, at + found.word.length);
    if (seen.has(found.term.id)) {
      plain += printed;
    } else {
      if (plain !== "") parts.push({ text: plain, term: undefined });
      plain = "";
      parts.push({ text: printed, term: found.term });
      seen.add(found.term.id);
    }
    at += found.word.length;
  }
  return plain === "" ? parts : [...parts, { text: plain, term: undefined }];
}

/** Terms that a set of texts uses, in the order they first occur. */
export function termsIn(portal: Portal, texts: readonly string[]): Term[] {
  const seen = new Set<string>();
  return texts.flatMap((text) => termParts(portal, text, seen).flatMap(({ term }) => term ?? []));
}
