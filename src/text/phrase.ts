import { loadDefaultJapaneseParser } from "budoux";

const parser = loadDefaultJapaneseParser();

/** Cuts a heading into phrases (文節), so that it breaks between them in every browser. */
export function phrasesOf(text: string): string[] {
  return parser.parse(text);
}
