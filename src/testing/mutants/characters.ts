import { inserted } from "#src/testing/mutants/letters.ts";
import { catchable, readerOnly, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { below, pick, type Random } from "#src/testing/mutants/random.ts";
import { changed, type Site } from "#src/testing/mutants/world.ts";

const isText = ({ value }: Site) => typeof value === "string";
/** Texts for readers: not ids, kinds or dates, which have their own shapes. */
const isWords = ({ value }: Site) => typeof value === "string" && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(value);

function texts(change: (random: Random, text: string) => string | undefined, wanted = isText): MutantClass["prepare"] {
  return changed(wanted, (random, { value }) => change(random, String(value)));
}

/** A character of one of these ranges put anywhere into a text. */
function holding(...ranges: readonly (readonly [first: number, last: number])[]): MutantClass["prepare"] {
  return texts((random, text) => {
    const [first, last] = pick(random, ranges) ?? [0, 0];
    return inserted(random, text, String.fromCodePoint(first + below(random, last - first + 1)));
  });
}

/** Kangxi radicals by the ideographs they look like: 民 has none there, 金 has U+2FA6. */
const RADICALS = new Map(
  Array.from({ length: 214 }, (_, index) => String.fromCodePoint(0x2f00 + index)).map((radical) => [radical.normalize("NFKC"), radical]),
);

/** Characters taken for each other when typing or reading. */
const LOOK_ALIKE = ["ーー一", "へヘ", "カ力", "ロ口", "ニ二", "タ夕", "エ工", "べベ", "りリ", "〇○", "－−", "・･"];

function replaced(random: Random, text: string, partner: (character: string) => string | undefined): string | undefined {
  const characters = [...text];
  const places = characters.flatMap((character, at) => (partner(character) === undefined ? [] : [at]));
  const at = pick(random, places);
  if (at === undefined) return undefined;
  characters[at] = partner(characters[at] ?? "") ?? "";
  return characters.join("");
}

export const CHARACTER_CLASSES: readonly MutantClass[] = [
  catchable("書字方向を変える文字", holding([0x202a, 0x202e], [0x2066, 0x2069], [0x200e, 0x200f], [0x061c, 0x061c])),
  catchable("片割れのサロゲート", holding([0xd800, 0xdfff])),
  catchable("読めなかった文字の代わりの記号", holding([0xfffd, 0xfffd])),
  catchable("外字（私用領域）", holding([0xe000, 0xf8ff], [0xf0000, 0xffffd])),
  catchable(
    "見えない文字",
    holding([0x200b, 0x200d], [0x2060, 0x2064], [0x00ad, 0x00ad], [0xfeff, 0xfeff], [0x3164, 0x3164], [0x2800, 0x2800]),
  ),
  catchable(
    "異体字セレクタの置き間違い",
    texts((_, text) => `\uFE0F${text}`),
  ),
  catchable("タグ文字", holding([0xe0020, 0xe007e])),
  catchable("文字ではない符号", holding([0xfdd0, 0xfdef], [0xfffe, 0xffff])),
  catchable("制御文字", holding([0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f])),
  catchable(
    "改行やタブ",
    texts((random, text) => inserted(random, text, pick(random, ["\n", "\r\n", "\t", "\u2028", "\u2029"]) ?? "")),
  ),
  catchable(
    "部首用の文字",
    texts((random, text) => replaced(random, text, (character) => RADICALS.get(character))),
  ),
  catchable(
    "前後の空白",
    texts((random, text) => (random() < 0.5 ? `${pick(random, [" ", "　"]) ?? ""}${text}` : `${text}${pick(random, [" ", "　"]) ?? ""}`)),
  ),
  catchable(
    "濁点の分かれた文字（NFD）",
    texts((_, text) => (text.normalize("NFD") === text ? undefined : text.normalize("NFD")), isWords),
  ),
  catchable(
    "文字化け（UTF-8をほかの文字コードとして読んだ）",
    texts(
      (random, text) => new TextDecoder(pick(random, ["shift_jis", "windows-1252", "euc-jp"])).decode(new TextEncoder().encode(text)),
      isWords,
    ),
    0.7,
    "読めない印の出なかった短い文字化けは、ただの珍しい文字の並び",
  ),
  catchable(
    "漢字のまじった読み",
    changed(
      ({ meaning }) => meaning?.means === "kana",
      (random, { value }) => inserted(random, String(value), pick(random, ["区", "カ", "！", "１"]) ?? ""),
    ),
  ),
  catchable(
    "全角の数字の番号",
    changed(
      ({ field }) => field === "measures number",
      (_, { value }) =>
        /\d/u.test(String(value))
          ? String(value).replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          : undefined,
    ),
  ),
  catchable(
    "長すぎる要約や注記",
    changed(
      ({ meaning }) => meaning?.means === "own-words" || meaning?.means === "note",
      (_, { value }) => String(value).repeat(1 + Math.ceil(400 / String(value).length)),
    ),
  ),
  readerOnly(
    "似た形の文字の取り違え",
    "どちらもふつうの文字",
    texts(
      (random, text) =>
        replaced(random, text, (character) =>
          [...(LOOK_ALIKE.find((group) => group.includes(character)) ?? "")].find((each) => each !== character),
        ),
      isWords,
    ),
  ),
  readerOnly(
    "HTMLや式に見える文字",
    "印刷された文字でありうる。出すところ（ページ・CSV）が無害にする",
    texts(
      (random, text) =>
        `${pick(random, ["<script>alert(1)</script>", "=1+1 ", "＝SUM(A1)", '" onload="x', "</title>", "{{x}}"]) ?? ""}${text}`,
      isWords,
    ),
  ),
];
