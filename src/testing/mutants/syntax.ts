import { misspelt } from "#src/testing/mutants/letters.ts";
import { catchable, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { below, pick, type Random } from "#src/testing/mutants/random.ts";
import { textOf, withText } from "#src/testing/mutants/world.ts";

/** Files with their text changed by hand, as an editor would. */
function texts(name: string, change: (random: Random, text: string) => string | undefined): MutantClass {
  return catchable(name, (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]);
    if (file === undefined) return undefined;
    const before = textOf(world, file);
    const after = change(random, before);
    const at = after === undefined ? 0 : [...before].findIndex((character, index) => character !== after[index]);
    return withText(world, file, after, `${String(at)}字め`);
  });
}

/** One match of a pattern, chosen by chance, replaced. */
function once(pattern: RegExp, by: (match: string, random: Random) => string): (random: Random, text: string) => string | undefined {
  return (random, text) => {
    const match = pick(random, [...text.matchAll(pattern)]);
    return match === undefined ? undefined : text.slice(0, match.index) + by(match[0], random) + text.slice(match.index + match[0].length);
  };
}

/** A whole line of one scalar: `  "page": 12,` */
const SCALAR = /^ *"(?!\$)[^"]+": (?:"(?:[^"\\]|\\.)*"|[\d.]+|true|false),\n/gmu;
const NUMBER = /(?<=^ *"[^"]+": )\d+(?=,?$)/gmu;
const OPEN_STRING = /(?<=^ *"[^"]+": ")(?=[^"])/gmu;

export const SYNTAX_CLASSES: readonly MutantClass[] = [
  texts(
    "同じ項目が二つ（値は同じ）",
    once(SCALAR, (line) => line + line),
  ),
  texts(
    "同じ項目が二つ（値は別）",
    once(
      SCALAR,
      (line, random) =>
        line +
        line.replace(/(?<=: ).*(?=,)/u, (value) =>
          value.startsWith('"') ? `"${misspelt(random, value.slice(1, -1).replaceAll("\\", ""))}"` : `${value}0`,
        ),
    ),
  ),
  texts(
    "余分なカンマ",
    once(/(?<=[^[{,\s])(?=\n\s*[}\]])/gu, () => ","),
  ),
  texts(
    "カンマの抜け",
    once(/,(?=\n)/gu, () => ""),
  ),
  texts(
    "二つ続くカンマ",
    once(/,(?=\n)/gu, () => ",,"),
  ),
  texts(
    "全角のカンマ",
    once(/,(?=\n)/gu, () => "，"),
  ),
  texts(
    "全角のコロン",
    once(/(?<="): /gu, () => "："),
  ),
  texts(
    "コロンの抜け",
    once(/(?<="):(?= )/gu, () => ""),
  ),
  texts(
    "全角の引用符",
    once(/(?<=: )"|"(?=,?\n)/gu, () => "”"),
  ),
  texts(
    "一重の引用符",
    once(/"[a-zA-Z]+"(?=:)/gu, (key) => key.replaceAll('"', "'")),
  ),
  texts(
    "引用符の抜け",
    once(/(?<!\\)"/gu, () => ""),
  ),
  texts(
    "引用符のない項目名",
    once(/"[a-zA-Z]+"(?=:)/gu, (key) => key.slice(1, -1)),
  ),
  texts(
    "閉じかっこの抜け",
    once(/[}\]](?=,?\n|$)/gu, () => ""),
  ),
  texts(
    "開きかっこの抜け",
    once(/[[{](?=\n)/gu, () => ""),
  ),
  texts(
    "かっこの取り違え",
    once(/^\s*[}\]](?=,?$)/gmu, (bracket) => (bracket.endsWith("}") ? bracket.replace("}", "]") : bracket.replace("]", "}"))),
  ),
  texts(
    "注釈",
    once(/(?<=\n)(?= )/gu, (_, random) => pick(random, ["// メモ\n", "/* メモ */\n", "# メモ\n"]) ?? ""),
  ),
  texts(
    "全角の数字",
    once(NUMBER, (digits) => digits.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  ),
  texts(
    "JSONにない数の書き方",
    once(
      NUMBER,
      (digits, random) =>
        pick(random, [
          `0${digits}`,
          `+${digits}`,
          `${digits},000`,
          `${digits}.`,
          "NaN",
          `0x${digits}`,
          `${digits}件`,
          "Infinity",
          `.${digits}`,
        ]) ?? "",
    ),
  ),
  texts(
    "文字列の中の改行やタブ",
    once(OPEN_STRING, (_, random) => pick(random, ["\n", "\t"]) ?? ""),
  ),
  texts(
    "文字列の中の ￥ 記号の打ち間違い",
    once(OPEN_STRING, () => "\\q"),
  ),
  texts(
    "Pythonの真偽や空",
    once(/(?<=: )(?:true|false|\d+)(?=,?\n)/gu, (_, random) => pick(random, ["True", "False", "None", "undefined"]) ?? ""),
  ),
  texts("途中で切れたファイル", (random, text) => text.slice(0, 1 + below(random, text.trimEnd().length - 2))),
  texts("空のファイルや別のもの", (random) =>
    pick(random, [
      "",
      "\n",
      "null\n",
      "[]\n",
      "{}\n",
      '"x"\n',
      "0\n",
      "<!doctype html>\n<title>404</title>\n",
      "version https://git-lfs.github.com/spec/v1\n",
    ]),
  ),
  texts("二つつながったファイル", (_, text) => text + text),
  texts(
    "合流の印",
    once(/(?<=\n)(?= )/gu, (_, random) => pick(random, ["<<<<<<< HEAD\n", "=======\n", ">>>>>>> main\n"]) ?? ""),
  ),
  texts(
    "JSONにない空白",
    once(/(?<=": )/gu, (_, random) => pick(random, ["\u00A0", "\u3000", "\u200B", "\f"]) ?? ""),
  ),
];
