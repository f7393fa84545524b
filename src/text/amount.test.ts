import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountFaults, readAmounts } from "#src/text/amount.ts";

/** text, value, unit, comparator, unit of the indicator: wordings as the documents print them. */
type Wording = readonly [string, number, string, string?, string?];

const WORDINGS: readonly Wording[] = [
  ["11シナリオ", 11, "シナリオ", undefined, "シナリオ"],
  ["10以上", 10, "シナリオ", "以上", "シナリオ"],
  ["1,300時間以上", 1300, "時間", "以上", "時間"],
  ["1,644時間削減", 1644, "時間", undefined, "時間"],
  ["発行数全体の35%", 35, "%", undefined, "%"],
  ["25手続き拡大", 25, "手続き", undefined, "手続き"],
  ["増加・563手続き", 563, "手続き", undefined, "手続き"],
  ["拡大・24,772申請 前年同時期比：6,147件増加", 24772, "申請", undefined, "申請"],
  ["拡大・24,772申請 前年同時期比：6,147件増加", 6147, "件"],
  ["交付数増加 51,683件", 51683, "件"],
  ["周知12回", 12, "回"],
  ["15.3%", 15.3, "%"],
  ["670万件以上", 6700000, "件", "以上"],
  ["6,897,094件", 6897094, "件"],
  ["3割以上", 30, "%", "以上"],
  ["10データ以上公開", 10, "データ", "以上"],
  ["13回分析実施", 13, "回"],
  ["60人(区民まつり、農業まつりにて計4日)", 60, "人"],
  ["支援機器5台導入", 5, "台"],
  ["670名以上", 670, "名", "以上"],
  ["令和12(2030)年", 2030, "年"],
  ["30~40パーセント", 30, "%"],
  ["30~40パーセント", 40, "%"],
  ["1,000を超える", 1000, "ファイル", "超", "ファイル"],
  ["3年連続", 3, "年"],
  ["前期3か年", 3, "年"],
  ["２段階", 2, "段階"],
  ["０施策", 0, "施策"],
  ["１億２千万人", 120000000, "人"],
  ["８千万人", 80000000, "人"],
  ["400億円", 40000000000, "円"],
  ["３分の２", 0.667, "倍"],
  ["３分の２", 66.667, "%"],
  ["２倍を超え", 2, "倍", "超"],
  ["２倍超", 2, "倍", "超"],
  ["３つの柱", 3, "柱"],
  ["５つ", 5, "つ"],
  ["待機児童ゼロ", 0, "人", undefined, "人"],
  ["約20％", 20, "%", "約"],
  ["半数以上", 50, "%", "以上"],
  ["４割を超え", 40, "%", "超"],
  ["112種類", 112, "種類"],
  ["概ね35歳頃", 35, "歳", "約"],
  ["おおむね10年後", 10, "年後", "約"],
  ["約９．６万時間", 96000, "時間", "約"],
  ["＋６．７万時間", 67000, "時間"],
  ["７９百万円", 79000000, "円"],
  ["10年債", 10, "年"],
  ["3～5年程度", 3, "年", "程度"],
  ["3～5年程度", 5, "年", "程度"],
  ["年16回程度", 16, "回", "程度"],
  ["１７の大学・学部", 17, "大学・学部"],
  ["約７割", 70, "%", "約"],
  ["10ヵ所程度", 10, "か所", "程度"],
  ["約3,000万円/年", 30000000, "円", "約"],
  ["全１３～１５回", 13, "回"],
  ["全１３～１５回", 15, "回"],
  ["最大８か所", 8, "か所"],
  ["延べ33,000人", 33000, "人"],
  ["1,000件程", 1000, "件", "程度"],
  ["延べ約６０万人", 600000, "人", "約"],
  ["３年に１度", 3, "年"],
  ["約１万件", 10000, "件", "約"],
  ["1,000㎡以上", 1000, "㎡", "以上"],
  ["5万枚/年※の削減", 50000, "枚"],
  ["年約１，６００時間", 1600, "時間", "約"],
  ["約１７０万円/年の増", 1700000, "円", "約"],
];

const quantity = ([text, value, unit, comparator]: Wording) => ({ text, value, unit, comparator });
const paths = (wording: Wording) => amountFaults(quantity(wording), wording[4]).map(({ path }) => path);

describe("数量の原文", () => {
  it.each(WORDINGS.map((wording) => ({ ...quantity(wording), context: wording[4] })))(
    "「$text」は $value $unit と読めるべき（範囲 $comparator、指標の単位 $context）",
    ({ context, ...recorded }) => {
      expect(amountFaults(recorded, context)).toEqual([]);
    },
  );

  it.each<[string, number, string, string?]>([
    ["①10件", 10, "件"],
    ["※１ 25件", 25, "件"],
    ["1兆2,000億3千万円", 1200030000000, "円"],
    ["2千3百万円", 23000000, "円"],
    ["1.13万件", 11300, "件"],
    ["3～5万人", 30000, "人"],
    ["8,000～1万人", 8000, "人"],
    ["3年から5年", 3, "年"],
    ["３割５分", 35, "%"],
    ["予約10件", 10, "件"],
    ["契約5件", 5, "件"],
    ["10工程", 10, "工程"],
    ["5件超過", 5, "件"],
    ["約10件程度", 10, "件", "約"],
    ["約10件程度", 10, "件", "程度"],
    ["約延べ60万人", 600000, "人", "約"],
    ["過半数", 50, "%", "超"],
    ["5件に満たない", 5, "件", "未満"],
    ["100件を上回る", 100, "件", "超"],
    ["10件ほど", 10, "件", "程度"],
    ["10件で前年の件数以上", 10, "件"],
    ["▲5%", -5, "%"],
    ["令和7年", 2025, "年"],
    ["平成元年", 1989, "年"],
    ["563手続", 563, "手続き"],
    ["３箇所", 3, "か所"],
    ["10 件", 10, "件"],
    ["3年前倒し", 3, "年"],
    ["10ｼｽﾃﾑ", 10, "システム"],
  ])("これからの資料にありうる「%s」も %d %s と読めるべき（%s）", (...wording) => {
    expect(paths(wording)).toEqual([]);
  });

  it.each<[string, number, string, string | undefined, string]>([
    ["1名", 1, "人", undefined, "unit"],
    ["10年後", 10, "年", undefined, "unit"],
    ["3回目", 3, "回", undefined, "unit"],
    ["80代", 80, "歳", undefined, "unit"],
    ["5%ポイント", 5, "%", undefined, "unit"],
    ["３つの柱", 3, "つ", undefined, "unit"],
    ["待機児童ゼロ", 0, "人", undefined, "unit"],
    ["３割", 3, "%", undefined, "value"],
    ["令和7年", 7, "年", undefined, "value"],
    ["※10", 10, "件", undefined, "value"],
    ["検討", 0, "件", undefined, "value"],
    ["予約10件", 10, "件", "約", "comparator"],
    ["概ね10年間", 10, "年", undefined, "comparator"],
    ["60人(区民まつり、農業まつりにて計4日)", 4, "人", undefined, "value"],
    ["３年に１度", 1, "年", undefined, "value"],
  ])("「%s」を %d %s（%s）とした記録では、%s だけを断るべき", (text, value, unit, comparator, path) => {
    expect(paths([text, value, unit, comparator])).toEqual([path]);
  });

  it("下がっていく二つの数や、単位の違う二つの数は、一つの幅と読むべきでない", () => {
    expect(readAmounts("100件から50件程度")).toEqual([
      { values: [100], unit: "件から", comparators: [] },
      { values: [50], unit: "件", comparators: ["程度"] },
    ]);
    expect(readAmounts("2時間から3日以内")).toEqual([
      { values: [2], unit: "時間から", comparators: [] },
      { values: [3], unit: "日", comparators: ["以内"] },
    ]);
  });

  it("指標の単位と違う単位は、原文にあっても断るべき", () => {
    expect(amountFaults({ text: "6,147件", value: 6147, unit: "件" }, "申請")).toEqual([
      { path: "unit", says: "ここで使う単位は「申請」です" },
    ]);
  });

  it("原文が何と言っているかを、日本語で伝えるべき", () => {
    expect(amountFaults({ text: "670万件以上", value: 670, unit: "人" })).toEqual([
      { path: "value", says: "原文から読める数は 6700000 です" },
      { path: "unit", says: "原文では、数のすぐ後ろは「件」です" },
      { path: "comparator", says: "原文には「以上」にあたる言葉があります" },
    ]);
    expect(amountFaults({ text: "10件", value: 10, unit: "件", comparator: "以上" })).toEqual([
      { path: "comparator", says: "原文には範囲の言葉がありません" },
    ]);
    expect(amountFaults({ text: "10以上", value: 10, unit: "件", comparator: "以上" })).toEqual([
      { path: "unit", says: "原文には単位がありません" },
    ]);
  });
});

describe("書き間違えた数量", () => {
  const UNITS = [...new Set(WORDINGS.map(([, , unit]) => unit)), "社", "校", "公園", "事務", "分野"];
  const COMPARATORS = ["以上", "超", "以下", "未満", "約", "程度", "以内", undefined];
  /** What the same text may also rightly say: the other end of its range, its second amount, its second reading. */
  const told = (wording: Wording, change: Partial<ReturnType<typeof quantity>>) => {
    const changed = { ...quantity(wording), ...change };
    return WORDINGS.some(
      ([text, value, unit, comparator]) =>
        text === changed.text && value === changed.value && unit === changed.unit && comparator === changed.comparator,
    );
  };
  const survivors = (changes: (wording: Wording) => readonly Partial<ReturnType<typeof quantity>>[]) => {
    const tried = WORDINGS.flatMap((wording) =>
      changes(wording)
        .filter((change) => !told(wording, change))
        .map((change) => ({ ...quantity(wording), ...change, context: wording[4] })),
    );
    expect(tried.length).toBeGreaterThan(WORDINGS.length / 2);
    return tried.filter(({ context, ...changed }) => amountFaults(changed, context).length === 0);
  };

  it("桁の違う値は、どれも断るべき", () => {
    const powers = [10, 100, 1000, 10000, 1000000, 100000000];
    expect(survivors(([, value]) => powers.flatMap((power) => [{ value: value * power }, { value: value / power }]))).toEqual([]);
  });

  it("隣り合う数字の入れ替わった値は、どれも断るべき", () => {
    const swaps = ([, value]: Wording) =>
      [...String(value)].flatMap((digit, index, digits) => {
        const next = digits[index + 1];
        const swapped =
          next === undefined
            ? value
            : Number(
                digits
                  .with(index, next)
                  .with(index + 1, digit)
                  .join(""),
              );
        return Number.isNaN(swapped) || swapped === value ? [] : [{ value: swapped }];
      });
    expect(survivors(swaps)).toEqual([]);
  });

  it("符号の違う値や、ほかの記録の値は、どれも断るべき", () => {
    expect(survivors(([, value]) => (value === 0 ? [] : [{ value: -value }]))).toEqual([]);
    expect(survivors(() => WORDINGS.map(([, value]) => ({ value })))).toEqual([]);
  });

  it("ほかの単位は、どれも断るべき", () => {
    expect(survivors(() => UNITS.map((unit) => ({ unit })))).toEqual([]);
  });

  it("範囲を落としても、足しても、変えても断るべき", () => {
    expect(survivors(() => COMPARATORS.map((comparator) => ({ comparator })))).toEqual([]);
  });
});

describe("数を書いて読み戻す法則", () => {
  const whole = fc.integer({ min: 0, max: 999_999_999_999 });
  const unit = fc.constantFrom("件", "人", "か所", "手続き", "時間", "円", "大学・学部");
  const full = (text: string) => text.replaceAll(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const reads = (text: string) => readAmounts(text).map(({ values, unit: printed }) => [...values, printed]);

  it("桁区切りのある数も、ない数も、全角の数も、同じ値に読めるべき", () => {
    fc.assert(
      fc.property(whole, unit, (value, name) => {
        const plain = `${String(value)}${name}`;
        const grouped = `${value.toLocaleString("en-US")}${name}`;
        for (const text of [plain, grouped, full(plain), full(grouped)]) expect(reads(text)).toEqual([[value, name]]);
      }),
    );
  });

  it("億と万に分けて書いた数は、元の値に読めるべき", () => {
    const part = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(part, part, part, unit, (hundredMillions, tenThousands, rest, name) => {
        const value = hundredMillions * 100_000_000 + tenThousands * 10_000 + rest;
        const text = `${String(hundredMillions)}億${tenThousands.toLocaleString("en-US")}万${String(rest)}${name}`;
        expect(reads(text)).toEqual([[value, name]]);
        expect(reads(full(text))).toEqual([[value, name]]);
      }),
    );
  });

  it("小数に万や百万の付いた数は、端数なしに読めるべき", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (hundredths) => {
        const digits = `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, "0")}`;
        expect(reads(`${digits}万時間`)).toEqual([[hundredths * 100, "時間"]]);
        expect(reads(`${digits}百万円`)).toEqual([[hundredths * 10_000, "円"]]);
      }),
    );
  });

  it("割は%の10分の1の数に読めるべき", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (tenths) => {
        const share = tenths / 10;
        expect(readAmounts(`約${String(share)}割`)).toEqual([{ values: [tenths], unit: "%", comparators: ["約"] }]);
      }),
    );
  });

  it("どんな文字列でも、落ちずに、有限の数だけを返すべき", () => {
    const piece = fc.constantFrom(..."0０12,，.．百千万億割分の~-▲約以上超ゼロ半数件年()①※", "令和", "から", " ");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
        ),
        (text) => {
          for (const { values } of readAmounts(text)) for (const value of values) expect(Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });
});
