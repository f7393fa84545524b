/** A character that must not stand in data: what kind it is, where (in UTF-16 units, as `slice` counts), and its code point. */
export interface StrangeCharacter {
  readonly name: string;
  readonly at: number;
  /** U+200B */
  readonly code: string;
}

const KINDS: readonly (readonly [name: string, RegExp])[] = [
  ["制御文字（改行やタブを含む）", /\p{Cc}/u],
  ["行や段落の区切り", /[\u2028\u2029]/u],
  ["部首用の文字", /[\u2E80-\u2FDF]/u],
  ["書字方向を変える文字", /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ["異体字セレクタ", /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u],
  ["タグ文字", /[\u{E0000}-\u{E0FFF}]/u],
  [
    "見えない文字",
    /\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB]/u,
  ],
  ["片割れのサロゲート", /\p{Cs}/u],
  ["読めなかった文字の代わりの記号", /[\uFFFC\uFFFD]/u],
  ["文字ではない符号", /\p{Noncharacter_Code_Point}/u],
  ["外字（私用領域の文字）", /\p{Co}/u],
];

/**
 * Selectors and joiners in their right place: the variant of an ideograph (葛󠄀 of 葛󠄀飾区; U+FE00–FE02 or U+E0100–E01EF), the look of
 * an emoji, and the zero-width joiners inside one (👩‍💻). Anywhere else they only hide.
 */
const IN_PLACE =
  /\p{Unified_Ideograph}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]|\p{Extended_Pictographic}(?:\uFE0E|(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)*)/gu;

/**
 * The first character that must not stand in data, because it is not seen, looks like another, turns the text round or is none at all.
 * Ordinary Japanese passes: rare kanji (𠮟), variants of kanji, the ideographic space, emoji.
 */
export function strangeCharacter(text: string): StrangeCharacter | undefined {
  let at = 0;
  for (const character of text.replaceAll(IN_PLACE, (match) => "-".repeat(match.length))) {
    const kind = KINDS.find(([, pattern]) => pattern.test(character));
    if (kind !== undefined) {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return { name: kind[0], at, code: `U+${code}` };
    }
    at += character.length;
  }
  return undefined;
}
