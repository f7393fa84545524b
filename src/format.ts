import { isBlank, type Blank, type BlankKind } from "#src/schema/blank.ts";
import { joinEntries, type PrintedEntries } from "#src/schema/entries.ts";

const grouped = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 2 });
const ratio = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 0 });

/** @returns 6,897,094 */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** @returns 6,897,094件 */
export function formatQuantity(value: number, unit: string): string {
  return `${formatNumber(value)}${unit}`;
}

const MYRIADS = [
  [1_000_000_000_000, "兆"],
  [100_000_000, "億"],
  [10_000, "万"],
] as const;

/**
 * A large number as people say it: 79,000,000 is 7,900万, 120,000,000 is 1億2,000万. Whole parts only; what is left under 万 is
 * written out.
 */
export function formatMyriads(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, name] of MYRIADS) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${formatNumber(count)}${name}`;
    rest -= count * size;
  }
  return rest > 0 || text === "" ? `${text}${formatNumber(rest)}` : text;
}

/** A printed amount that is hard to read (７９百万円, 670万件) beside its plain forms: 7,900万円（79,000,000円）; nothing where the text is plain. */
export function readableAmount(text: string, value: number, unit: string): string | undefined {
  if (value < 10_000 || !/[百千万億]/u.test(text)) return undefined;
  return `${formatMyriads(value)}${unit}（${formatNumber(value)}${unit}）`;
}

/** @param value 1 for 100 % @returns 103%, rounded to a whole percent; never rounded across the 100 % line */
export function formatRatio(value: number): string {
  const percent = value * 100;
  if (percent < 100 && percent >= 99.5) return `${(Math.floor(percent * 10) / 10).toFixed(1)}%`;
  if (percent > 100 && percent < 100.5) return `${(Math.ceil(percent * 10) / 10).toFixed(1)}%`;
  return `${ratio.format(percent)}%`;
}

/** A 計画比 with the difference in points where the values are percentages: 170%（計画より＋14ポイント）. */
export function formatComparison(value: number, points: number | undefined): string {
  if (points === undefined) return formatRatio(value);
  return `${formatRatio(value)}（計画より${points < 0 ? "−" : "＋"}${formatNumber(Math.abs(points))}ポイント）`;
}

/** @param bytes size of a file @returns 212 KB, in units of 1,000 */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** @param date ISO date, month or year @returns 2026年11月21日 */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [`${year}年`, month === undefined ? "" : `${String(Number(month))}月`, day === undefined ? "" : `${String(Number(day))}日`].join(
    "",
  );
}

/** Words for each kind of blank, as the site shows them. */
export const BLANK_LABELS: Readonly<Record<BlankKind, string>> = {
  "not-stated": "記載なし",
  adjusting: "調整中",
  unrecoverable: "判読不能",
  "not-applicable": "対象外",
  "not-yet": "評価前",
};

/** A printed text in one line, or the words for why there is none. */
export function textOrBlank(value: PrintedEntries | Blank): string {
  return isBlank(value) ? BLANK_LABELS[value.blank] : joinEntries(value);
}

/** A title in 「」, unless it begins with them itself. */
export function quoted(title: string): string {
  return title.startsWith("「") ? title : `「${title}」`;
}

/** What each kind of blank means, for those who meet it the first time. */
export const BLANK_MEANINGS: Readonly<Record<BlankKind, string>> = {
  "not-stated": "資料に書かれていません",
  adjusting: "資料に「調整中」と書かれています",
  unrecoverable: "資料の文字からは、どこに何が書いてあるかを確かめられません",
  "not-applicable": "その項目にはあてはまりません（文字で書かれた値の数値など）",
  "not-yet": "まだ結果が出ていません",
};
