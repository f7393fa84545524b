import { foldQuery } from "#src/text/fold.ts";
import { toRomaji } from "#src/text/kana.ts";

/** What ends a ward's name, in kanji, kana and romaji. */
const SUFFIX = { kanji: "区", kana: "く" } as const;

/** A small ヶ that people write, leave out or replace between two kanji: 世田ヶ谷, 市ケ谷. */
const SMALL_GA = /(?<=\p{sc=Han})[ヶケがガ](?=\p{sc=Han})/gu;

export function withoutSmallGa(text: string): string {
  return text.replaceAll(SMALL_GA, "");
}

/** Long vowels as people shorten them in romaji: 大田 おおた oota, ota, ohta. */
function shortened(romaji: string): string[] {
  return [romaji.replaceAll(/oo|ou/gu, "o").replaceAll("uu", "u"), romaji.replaceAll(/o[ou](?=[^aiueo])/gu, "oh")];
}

/**
 * Ways to write a ward's name, longest first: with and without what ends it, in kanji, kana and romaji; all by rule.
 * @param name e.g. 甲区
 * @param kana its reading in hiragana
 */
export function wardForms(name: string, kana: string): string[] {
  const bare = name.endsWith(SUFFIX.kanji) ? name.slice(0, -SUFFIX.kanji.length) : name;
  const bareKana = kana.endsWith(SUFFIX.kana) ? kana.slice(0, -SUFFIX.kana.length) : kana;
  const romaji = toRomaji(bareKana);
  const latin = romaji === undefined ? [] : [...new Set([romaji, ...shortened(romaji)])];
  const forms = [
    name,
    // One kanji is part of too many other words: 北, 港.
    ...(bare.length > 1 ? [bare] : []),
    kana,
    ...(bareKana.length > 2 ? [bareKana] : []),
    ...latin.flatMap((word) => [
      `${word}-ku`,
      `${word} ku`,
      `${word}ku`,
      `${word} city`,
      `${word} ward`,
      ...(word.length > 3 ? [word] : []),
    ]),
  ];
  return [...new Set(forms.map((form) => withoutSmallGa(foldQuery(form))))].sort((a, b) => b.length - a.length);
}
