/**
 * Radicals that NFKC leaves as they are or maps to another character (U+2EA0 ⺠ 民, U+2ED1 ⻑ 長 …; U+2F3E ⼾ becomes 戶, not 戸).
 */
const RADICALS: Readonly<Record<string, string>> = {
  "⺠": "民",
  "⻑": "長",
  "⻘": "青",
  "⻫": "斉",
  "⼾": "戸",
  戶: "戸",
  "⻄": "西",
  "⻝": "食",
  "⻩": "黄",
  "⻭": "歯",
};

/** Dashes and waves that people type for one another; NFKC keeps them apart. ー is a letter and stays. */
const DASHES = /[‐‑‒–—―−]/gu;
const WAVES = /[〜∼～]/gu;

/** One form for text and query, so that ＩＴ and IT, ⑴ and (1), − and - find one another. Idempotent. */
export function fold(text: string): string {
  const mapped = text.replaceAll(/[⺀-⿟戶]/gu, (character) => RADICALS[character] ?? character);
  return mapped.normalize("NFKC").replaceAll("戶", "戸").replaceAll(DASHES, "-").replaceAll(WAVES, "~");
}

/** What a reader asks for: folded, in lower case, with single spaces. */
export function foldQuery(query: string): string {
  return fold(query).toLowerCase().replaceAll(/\s+/gu, " ").trim();
}
