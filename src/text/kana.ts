/** @returns the text with katakana as hiragana; ー stays */
export function toHiragana(text: string): string {
  return text.replaceAll(/[ァ-ヶ]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x60));
}

export function toKatakana(text: string): string {
  return text.replaceAll(/[ぁ-ゖ]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0x60));
}

const SYLLABLES: Readonly<Record<string, string>> = {};
const ROWS: readonly (readonly [string, string])[] = [
  ["", "あいうえお"],
  ["k", "かきくけこ"],
  ["s", "さしすせそ"],
  ["t", "たちつてと"],
  ["n", "なにぬねの"],
  ["h", "はひふへほ"],
  ["m", "まみむめも"],
  ["r", "らりるれろ"],
  ["g", "がぎぐげご"],
  ["z", "ざじずぜぞ"],
  ["d", "だぢづでど"],
  ["b", "ばびぶべぼ"],
  ["p", "ぱぴぷぺぽ"],
];
const table = SYLLABLES as Record<string, string>;
for (const [consonant, row] of ROWS) [..."aiueo"].forEach((vowel, index) => (table[consonant + vowel] = row[index]!));
Object.assign(table, { shi: "し", chi: "ち", tsu: "つ", fu: "ふ", ji: "じ", ya: "や", yu: "ゆ", yo: "よ", wa: "わ", wo: "を" });
for (const [consonant, kana] of [
  ["ky", "き"],
  ["sh", "し"],
  ["sy", "し"],
  ["ch", "ち"],
  ["ty", "ち"],
  ["ny", "に"],
  ["hy", "ひ"],
  ["my", "み"],
  ["ry", "り"],
  ["gy", "ぎ"],
  ["j", "じ"],
  ["jy", "じ"],
  ["zy", "じ"],
  ["by", "び"],
  ["py", "ぴ"],
] as const) {
  for (const [vowel, small] of [
    ["a", "ゃ"],
    ["u", "ゅ"],
    ["o", "ょ"],
  ] as const)
    table[consonant + vowel] = kana + small;
}

/**
 * Romaji (Hepburn or Kunrei) as hiragana.
 * @returns undefined where the text is not romaji all through: dx, line
 */
export function fromRomaji(text: string): string | undefined {
  let rest = text.toLowerCase();
  let kana = "";
  while (rest !== "") {
    const syllable = [3, 2, 1].map((length) => rest.slice(0, length)).find((part) => part in table);
    if (syllable !== undefined) {
      kana += table[syllable] ?? "";
      rest = rest.slice(syllable.length);
    } else if (rest[0] === rest[1] && /[kstpcgdbjz]/u.test(rest[0] ?? "")) {
      kana += "っ";
      rest = rest.slice(1);
    } else if (/^n(?![aiueoy])/u.test(rest)) {
      kana += "ん";
      // nn before a vowel is ん and the n of the next syllable (konnichiha); else both belong to ん.
      rest = rest.slice(/^(?:nn(?![aiueoy])|n')/u.test(rest) ? 2 : 1);
    } else {
      return undefined;
    }
  }
  return kana === "" ? undefined : kana;
}

const ROMAJI: Readonly<Record<string, string>> = Object.fromEntries(
  // Later spellings win where two read the same: the table's last are Hepburn's for し, ち, つ, ふ, じ.
  Object.entries(table)
    .filter(([romaji]) => !/^(?:si|ti|tu|hu|zi|du|di|[sthzj]y[auo]|wo)$/u.test(romaji))
    .map(([romaji, kana]) => [kana, romaji]),
);

/**
 * Hiragana as romaji (Hepburn without long marks), as people type names: せたがや setagaya, ちゅうおう chuuou.
 * @returns undefined where a letter has no romaji
 */
export function toRomaji(kana: string): string | undefined {
  let rest = kana;
  let romaji = "";
  while (rest !== "") {
    const part = [2, 1].map((length) => rest.slice(0, length)).find((letters) => letters in ROMAJI);
    if (part !== undefined) romaji += ROMAJI[part] ?? "";
    else if (rest.startsWith("ん")) romaji += "n";
    else if (rest.startsWith("っ")) {
      const next = toRomaji(rest.slice(1));
      return next === undefined ? undefined : `${romaji}${next.startsWith("ch") ? "t" : (next[0] ?? "")}${next}`;
    } else return undefined;
    rest = rest.slice(part?.length ?? 1);
  }
  return romaji;
}
