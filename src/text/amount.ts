/** A number that a printed text says, with what is printed around it. */
export interface Amount {
  /** The number, or both ends of a range, with 万, 百 and 割 worked in */
  readonly values: readonly number[];
  /** Words right behind the number, up to the comparator, in one spelling: 手続き拡大, か所, %. Empty where the text names no unit. */
  readonly unit: string;
  /** Comparators printed at this number; two in 約10件程度 */
  readonly comparators: readonly string[];
}

export interface AmountFault {
  readonly path: "value" | "unit" | "comparator";
  /** What the text says instead, in Japanese */
  readonly says: string;
}

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** A number of ※1 or ① is a mark, not an amount. */
const NUMBER = new RegExp(
  String.raw`(?<!※\d*)(?:(?<whole>[1-9]\d*)分の(?<part>\d+)|(?<number>(?:${DIGITS}[百千]?[万億兆]?)+)|ゼロ|(?<half>半数|半分))`,
  "gu",
);
const ENCLOSED = /[\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/gu;
const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

/** 約 of 予約, 契約 … is no comparator. Words that may stand between: 約延べ60万人, 約年16回. */
const ABOUT = /(?:(?<![予契規公条制要集節])約|およそ|おおよそ|おおむね|概ね)(?:延べ|年間?|計|全)?[-+]?$/u;
const SPELLINGS: Readonly<Record<string, string>> = {
  を超: "超",
  を上回: "超",
  を下回: "未満",
  に満たない: "未満",
  ほど: "程度",
  程: "程度",
};
/** The unit in front of a comparator holds no particle, or the comparator is another number's or a clause's. */
const COMPARED =
  /^(?<unit>[^でがはにをともへ]*?)(?<comparator>以上|以下|以内|未満|に満たない|を下回|を?超(?!過)|を上回|程度|ほど|(?<![工日課行過規])程(?=の|$))/u;
const RANGE = /^(?<unit>[^\d\s、。]*?)(?:[-~]|から|ないし)$/u;
/** Behind a unit, these make another one: 10年後, 3回目, 80年代, 5%ポイント; but 13回分析実施, 3年前倒し. */
const OTHER_UNIT = /^(?:後(?!期)|前(?!倒|年)|目(?!標|的)|分(?!析|野|類|割)|[代生度]|ごと|おき|ポイント)/u;

/** Full and half width and dashes in one form; not NFKC, which would make ㎡ the number 2 and ① the number 1. */
function plain(text: string): string {
  return text
    .replaceAll(ENCLOSED, " ")
    .replaceAll(/[\uFF00-\uFFEF]+/gu, (run) => run.normalize("NFKC"))
    .replaceAll(/[〜∼]/gu, "~")
    .replaceAll(/[‐‑–—−]/gu, "-")
    .replaceAll(/(\d)割(\d)分/gu, "$1.$2割")
    .replaceAll(/(昭和|平成|令和)(元|\d+)(?:\((\d{4})\))?(?=年)/gu, (_, era: string, year: string, western?: string) =>
      String(western ?? (ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year))),
    );
}

/** Different spellings of one unit: ヵ所, 箇所 → か所; ３つの柱, １７の大学 are counted in 柱 and 大学. */
function commonUnit(words: string): string {
  return words
    .replace(/^(?:つの|の)(?=.)/u, "")
    .replace(/^[ヶケカヵ箇個](?=[所月年国])/u, "か")
    .replace(/^か年/u, "年")
    .replace(/^パーセント/u, "%")
    .replace(/^(?:平方メートル|m²)/u, "㎡")
    .replace(/^手続(?!き)/u, "手続き");
}

/** Drops what binary fractions add: 1.13 × 10,000 is 11,300. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function numberOf(printed: string): number {
  let total = 0;
  let section = 0;
  for (const [, digits = "", small = "", large = ""] of printed.matchAll(/([\d.,]+)([百千]?)([万億兆]?)/gu)) {
    section += Number(`${digits.replaceAll(",", "")}e${String(POWERS[small] ?? 0)}`);
    if (large === "") continue;
    total += section * 10 ** (POWERS[large] ?? 0);
    section = 0;
  }
  return exact(total + section);
}

/** 3～5万人 begins at 3万, 8,000～1万人 at 8,000. */
function rangeStart(first: string, last: string): number {
  const power = /[百千万億兆]*$/u.exec(last)?.[0] ?? "";
  const raised = /\d$/u.test(first) ? numberOf(first + power) : numberOf(first);
  return raised <= numberOf(last) ? raised : numberOf(first);
}

function wordsBehind(text: string): { unit: string; comparators: string[] } {
  const words = text.trimStart().split(/[、。,;:()[\]「」『』【】※\s]/u, 1)[0] ?? "";
  const { unit, comparator } = COMPARED.exec(words)?.groups ?? {};
  return comparator === undefined
    ? { unit: commonUnit(words), comparators: [] }
    : { unit: commonUnit(unit ?? ""), comparators: [SPELLINGS[comparator] ?? comparator] };
}

/**
 * The amounts a printed text says, in its order: 670万件以上 is 6700000, 件, 以上. 割 and 半数 are read in %; a fraction (３分の２)
 * both in 倍 and in %, to three decimals; a year of an era in its western year.
 */
export function readAmounts(text: string): Amount[] {
  const folded = plain(text);
  const matches = [...folded.matchAll(NUMBER)];
  const startOf = (index: number) => matches[index]?.index ?? folded.length;
  const endOf = (index: number) => (matches[index]?.index ?? 0) + (matches[index]?.[0].length ?? 0);
  const amounts: Amount[] = [];
  for (let index = 0; index < matches.length; index += 1) {
    const { whole, part, number = "0", half } = matches[index]?.groups ?? {};
    const before = folded.slice(endOf(index - 1), startOf(index));
    const next = matches[index + 1]?.groups?.["number"];
    const range = next === undefined ? undefined : RANGE.exec(folded.slice(endOf(index), startOf(index + 1)))?.groups?.["unit"];
    const last = wordsBehind(folded.slice(endOf(index + 1), startOf(index + 2)));
    const ends = next === undefined ? [] : [rangeStart(number, next), numberOf(next)];
    const joined = range !== undefined && last.unit.startsWith(commonUnit(range)) && (ends[0] ?? 0) <= (ends[1] ?? 0);
    if (joined) index += 1;
    const { unit, comparators: behind } = joined ? last : wordsBehind(folded.slice(endOf(index), startOf(index + 1)));
    const comparators = [...(ABOUT.test(before) ? ["約"] : []), ...(half !== undefined && before.endsWith("過") ? ["超"] : []), ...behind];
    const sign = /(?:^|[^\p{L}\p{N}])[-▲△]$/u.test(before) ? -1 : 1;
    if (half !== undefined) amounts.push({ values: [50], unit: "%", comparators });
    else if (whole !== undefined && part !== undefined) {
      const share = Number(part) / Number(whole);
      amounts.push({ values: [Number(share.toFixed(3))], unit: "倍", comparators });
      amounts.push({ values: [Number((share * 100).toFixed(3))], unit: "%", comparators });
    } else {
      const values = joined ? ends : [numberOf(number)];
      const tenth = unit.startsWith("割");
      amounts.push({
        values: values.map((value) => exact(value * sign * (tenth ? 10 : 1))),
        unit: tenth ? unit.replace("割", "%") : unit,
        comparators,
      });
    }
  }
  return amounts;
}

function unitFault(printed: string, unit: string, contextUnit: string | undefined): string | undefined {
  if (contextUnit !== undefined && unit !== contextUnit) return `ここで使う単位は「${contextUnit}」です`;
  if (printed === "") return contextUnit === undefined ? "原文には単位がありません" : undefined;
  const wanted = commonUnit(unit);
  const agrees = printed.startsWith(wanted) && !OTHER_UNIT.test(printed.slice(wanted.length));
  return agrees ? undefined : `原文では、数のすぐ後ろは「${printed}」です`;
}

/**
 * Where a record's number, unit and comparator are not those of its text. Of several amounts in the text, the one that agrees best is
 * meant, so a number never goes with another number's unit.
 * @param contextUnit the unit that holds where the record stands (an indicator's): the record must use it, and may where the text has none
 * @returns no fault where all agree
 */
export function amountFaults(
  quantity: { readonly text: string; readonly value: number; readonly unit: string; readonly comparator?: string | undefined },
  contextUnit?: string,
): AmountFault[] {
  const { value, unit, comparator } = quantity;
  const amounts = readAmounts(quantity.text);
  const numbers = amounts.flatMap(({ values }) => values.map(String)).join("、");
  const [best] = amounts
    .map(({ values, unit: printed, comparators }): AmountFault[] => {
      const faults: AmountFault[] = [];
      if (!values.includes(value)) faults.push({ path: "value", says: `原文から読める数は ${numbers} です` });
      const ofUnit = unitFault(printed, unit, contextUnit);
      if (ofUnit !== undefined) faults.push({ path: "unit", says: ofUnit });
      if (comparator === undefined ? comparators.length > 0 : !comparators.includes(comparator)) {
        const says =
          comparators.length > 0 ? `原文には「${comparators.join("」と「")}」にあたる言葉があります` : "原文には範囲の言葉がありません";
        faults.push({ path: "comparator", says });
      }
      return faults;
    })
    .sort((a, b) => a.length - b.length);
  return best ?? [{ path: "value", says: "原文に数がありません" }];
}
