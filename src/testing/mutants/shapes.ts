import { z } from "zod";
import { isBlank } from "#src/schema/blank.ts";
import { misspelt, otherLetter } from "#src/testing/mutants/letters.ts";
import { catchable, readerOnly, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { pick } from "#src/testing/mutants/random.ts";
import { changed, removed, swapped, type Site } from "#src/testing/mutants/world.ts";

const isObject = ({ schema }: Site) => schema instanceof z.ZodObject;
const isEnum = ({ schema }: Site) => schema instanceof z.ZodEnum;
/** What is of a record, not the record itself. */
const isField = ({ path }: Site) => path.length > 0;
/** A key of an object, not an item of a list or a cell. */
const isKey = ({ path, meaning }: Site) =>
  typeof path.at(-1) === "string" && meaning?.means !== "cells" && !/^\d{4}$/u.test(String(path.at(-1)));
const isBlankKind = (site: Site) => isEnum(site) && site.path.at(-1) === "blank";

function optionsOf({ schema }: Site): readonly unknown[] {
  return schema instanceof z.ZodEnum ? schema.options : [];
}

const isScale = (site: Site) => site.field === "plans evaluationScale" && Array.isArray(site.value);

function withKey(fields: unknown, from: string, to: string): unknown {
  return Object.fromEntries(Object.entries(fields as object).map(([key, value]) => [key === from ? to : key, value as unknown]));
}

/** One field of one kind: measures title. */
function field(name: string) {
  return (site: Site) => site.field === name;
}

export const SHAPE_CLASSES: readonly MutantClass[] = [
  catchable(
    "知らない項目",
    changed(
      (site) => isObject(site) && isField(site),
      (_, { value }) => ({ ...(value as object), memo: "メモ" }),
    ),
  ),
  catchable(
    "項目名の書き間違い",
    changed(isObject, (random, { value }) => {
      const key = pick(random, Object.keys(value as object)) ?? "";
      const slip = misspelt(random, key);
      return slip in (value as object) ? undefined : withKey(value, key, slip);
    }),
  ),
  catchable(
    "必須の項目の抜け",
    removed((site) => isKey(site) && !site.isOptional && site.path.length > 0),
  ),
  catchable(
    "null",
    changed(isField, () => null),
  ),
  catchable(
    "文字列のところの数やかっこ",
    changed(
      ({ value }) => typeof value === "string",
      (random) => pick(random, [5, true, ["x"], { text: "x" }]),
    ),
  ),
  catchable(
    "数のところの文字列",
    changed(
      ({ value }) => typeof value === "number",
      (random, { value }) => pick(random, [String(value), `${String(value)}件`, "", [value]]),
    ),
  ),
  catchable(
    "真偽のところの文字列",
    changed(
      ({ value }) => typeof value === "boolean",
      (random, { value }) => pick(random, [String(value), value === true ? 1 : 0, value === true ? "yes" : "no"]),
    ),
  ),
  catchable(
    "配列のところの値",
    changed(
      ({ value }) => Array.isArray(value),
      (random, { value }) => pick(random, [(value as unknown[])[0] ?? "x", {}, String(value)]),
    ),
  ),
  catchable(
    "オブジェクトのところの値",
    changed(
      (site) => isObject(site) && !isBlank(site.value),
      (random, { value }) => pick(random, ["x", [value], 0]),
    ),
  ),
  catchable(
    "空の文字列",
    changed(
      ({ value }) => typeof value === "string",
      () => "",
    ),
  ),
  catchable(
    "空のオブジェクト",
    changed(isObject, () => ({})),
  ),
  catchable(
    "書き間違えた空欄の理由",
    changed(isBlankKind, (random, { value }) => misspelt(random, String(value))),
  ),
  catchable(
    "知らない空欄の理由",
    changed(isBlankKind, (random) => pick(random, ["なし", "unknown", "none", "調整中", "-"])),
  ),
  catchable(
    "書き間違えた選択肢",
    changed(
      (site) => isEnum(site) && !isBlankKind(site),
      (random, site) => {
        const slip = otherLetter(random, String(site.value));
        return optionsOf(site).includes(slip) ? undefined : slip;
      },
    ),
  ),
  catchable(
    "0や負のページ",
    changed(
      ({ path }) => path.at(-1) === "page",
      (random, { value }) => pick(random, [0, -Number(value), Number(value) + 0.5]),
    ),
  ),
  catchable(
    "最後より後のページ",
    changed(
      ({ path, meaning }) => meaning?.means === "place" && path.length > 0,
      (random, { value }, { entries }) => {
        const place = value as { readonly source?: unknown };
        const last = entries.find(({ kind, record }) => kind === "sources" && record["id"] === place.source)?.record["pages"];
        return typeof last === "number" ? { ...place, page: last + (pick(random, [1, 2, 100, 99_999]) ?? 1) } : undefined;
      },
    ),
  ),
  catchable(
    "ページの印刷されていない資料のページ",
    changed(
      ({ path, meaning }) => meaning?.means === "place" && path.length > 0,
      (_, { value }, { entries }) => {
        const place = value as { readonly source?: unknown };
        const last = entries.find(({ kind, record }) => kind === "sources" && record["id"] === place.source)?.record["pages"];
        return typeof last === "object" ? { ...place, page: 3 } : undefined;
      },
    ),
  ),
  catchable(
    "危ない公式サイトのアドレス",
    changed(
      ({ meaning }) => meaning?.means === "url",
      (random, { value }) =>
        pick(random, [
          "javascript:alert(1)",
          "data:text/html,<script>1</script>",
          "//example.com",
          "ftp://example.com/",
          "www.example.com",
          `${String(value)} x`,
          "https://",
          "mailto:a@example.com",
          "JavaScript:alert(1)",
        ]),
    ),
  ),
  catchable(
    "危ない英語名",
    changed(field("wards nameEn"), (random, { value }) =>
      pick(random, ["<script>alert(1)</script>", `${String(value)}" onload="x`, "=1+1", "../x", "区", "A&B"]),
    ),
  ),
  catchable(
    "検査数字の合わないコード",
    changed(
      ({ field: name }) => name === "wards code",
      (random, { value }) => {
        const code = String(value);
        return pick(random, [
          `${code.slice(0, 5)}${String((Number(code[5]) + 1) % 10)}`,
          code.slice(1),
          `${code}0`,
          code.replace(/^\d/u, "x"),
        ]);
      },
    ),
  ),
  catchable(
    "フォルダーの外をさすファイル名",
    changed(field("sources text"), (random, { value }) =>
      pick(random, [`../${String(value)}`, "/etc/passwd", String(value).toUpperCase(), `${String(value)}.bak`]),
    ),
  ),
  catchable(
    "数える項目の書き間違い",
    changed(
      ({ field: name }) => name === "sources structure distinct" || name === "sources structure only",
      (random, { value }) => misspelt(random, String(value)),
    ),
  ),
  catchable(
    "書き間違えた評価",
    changed(field("evaluations label"), (random, { value }) => otherLetter(random, String(value))),
  ),
  catchable(
    "評語の並びの乱れ",
    changed(isScale, (_, { value }) => [...(value as unknown[])].reverse()),
  ),
  catchable(
    "届いたかどうかが逆の評語（最後のほか）",
    changed(field("plans evaluationScale met"), (_, { value, path }) => (path.includes(0) ? value !== true : undefined)),
  ),
  catchable(
    "重なった評語",
    changed(isScale, (_, { value }) => [...(value as unknown[]), (value as unknown[])[0]]),
  ),
  catchable("使っている評語を消す", (world) => {
    const used = new Set(world.entries.filter(({ kind }) => kind === "evaluations").map(({ record }) => record["label"]));
    return removed(
      ({ field: name, value, path }) =>
        name === "plans evaluationScale" && path.length > 1 && used.has((value as { readonly label?: unknown }).label),
    )(world);
  }),
  readerOnly(
    "区の評価を同じ物差しの別の評語に",
    "どれも計画の評語で、正しいものは資料にしかない",
    changed(field("evaluations label"), (random, { value, entry }, { entries }) => {
      const scale = entries.find(({ kind, record }) => kind === "plans" && record["id"] === entry.record["plan"])?.record[
        "evaluationScale"
      ] as readonly { readonly label: string }[];
      return pick(
        random,
        scale.map(({ label }) => label).filter((label) => label !== value),
      );
    }),
  ),
  readerOnly(
    "注意を添える表の書き間違い",
    "公開する表の名前は、データではなく exports が知っている",
    changed(field("plans caveats tables"), (random, { value }) => misspelt(random, String(value))),
  ),
  readerOnly(
    "別の選択肢",
    "どの選択肢もありうる",
    changed(
      (site) => isEnum(site) && !isBlankKind(site),
      (random, site) =>
        pick(
          random,
          optionsOf(site).filter((option) => option !== site.value),
        ),
    ),
  ),
  readerOnly(
    "別の空欄の理由",
    "どの理由もありうる",
    changed(isBlankKind, (random, site) =>
      pick(
        random,
        optionsOf(site).filter((option) => option !== site.value),
      ),
    ),
  ),
  readerOnly(
    "真偽が逆",
    "どちらもありうる",
    changed(
      ({ value }) => typeof value === "boolean",
      (_, { value }) => value !== true,
    ),
  ),
  readerOnly(
    "省ける項目を消す",
    "なくてもよい項目",
    removed((site) => isKey(site) && site.isOptional && isField(site)),
  ),
  readerOnly(
    "値を空欄に変える",
    "空欄もありうる",
    changed(
      ({ isBlankable }) => isBlankable,
      (random) => ({ blank: pick(random, ["not-stated", "adjusting"]) }),
    ),
  ),
  readerOnly(
    "一ページ違い",
    "どちらも資料にあるページ",
    changed(
      ({ path }) => path.at(-1) === "page",
      (random, { value }) => Number(value) + (random() < 0.5 && Number(value) > 1 ? -1 : 1),
    ),
  ),
  readerOnly(
    "出典の箇所の一字違い",
    "見出しの言葉は自由",
    changed(
      ({ path }) => path.at(-1) === "section",
      (random, { value }) => otherLetter(random, String(value)),
    ),
  ),
  readerOnly(
    "印刷された文字の一字違い",
    "一字違う文も、ありうる文",
    changed(
      ({ meaning, field: name, value }) =>
        meaning?.means === "printed" && !/text$|^evaluations|number$/u.test(name) && typeof value === "string",
      (random, { value }) => otherLetter(random, String(value)),
    ),
  ),
  readerOnly(
    "印刷された文字の入れ替わり",
    "どちらもありうる文で、場所は資料にしかない",
    swapped(
      ({ meaning, field: name, value }) =>
        meaning?.means === "printed" && typeof value === "string" && !/quantity|planned|actual/u.test(name),
    ),
  ),
  readerOnly("担当部署の入れ替わり", "どちらもある部署で、正しいほうは資料にしかない", swapped(field("measures departments"))),
  readerOnly(
    "テーマの入れ替わり",
    "テーマは当サイトの判断で、データからは決まらない",
    swapped(({ field: name, value }) => /themes$/u.test(name) && Array.isArray(value)),
  ),
  readerOnly(
    "同じ単位の指標の入れ替わり",
    "どちらもその単位の指標で、正しいほうは資料にしかない",
    swapped(field("indicatorValues indicator"), (a, b) => quantityUnit(a) === quantityUnit(b)),
  ),
  readerOnly(
    "当サイトの言葉の一字違い",
    "当サイトの文で、照らす相手がない",
    changed(
      ({ meaning }) => meaning?.means === "own-words",
      (random, { value }) => otherLetter(random, String(value)),
    ),
  ),
  readerOnly(
    "読みの一字違い",
    "読みは資料にないことが多い",
    changed(
      ({ meaning }) => meaning?.means === "kana",
      (random, { value }) => String(value).replace(/\p{sc=Hiragana}/u, () => pick(random, [..."あきすてのは"]) ?? ""),
    ),
  ),
];

function quantityUnit({ entry }: Site): unknown {
  const planned = entry.record["planned"] as { readonly unit?: unknown } | undefined;
  return planned?.unit;
}
