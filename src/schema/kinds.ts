import type { z } from "zod";
import { amendment } from "#src/schema/amendment.ts";
import { body } from "#src/schema/body.ts";
import { continuity } from "#src/schema/continuity.ts";
import { sourceCoverage } from "#src/schema/coverage.ts";
import { crosswalkGroup } from "#src/schema/crosswalk-group.ts";
import type { DeepReadonly } from "#src/schema/deep-readonly.ts";
import { department } from "#src/schema/department.ts";
import { discrepancy } from "#src/schema/discrepancy.ts";
import { evaluation } from "#src/schema/evaluation.ts";
import { event } from "#src/schema/event.ts";
import { figureSeries } from "#src/schema/figure-series.ts";
import { figure } from "#src/schema/figure.ts";
import { indicator } from "#src/schema/indicator.ts";
import { indicatorValue } from "#src/schema/indicator-value.ts";
import { managementPolicy } from "#src/schema/management-policy.ts";
import { measure } from "#src/schema/measure.ts";
import { plan } from "#src/schema/plan.ts";
import { plannedVolume } from "#src/schema/planned-volume.ts";
import { policyGroup } from "#src/schema/policy-group.ts";
import { release } from "#src/schema/release.ts";
import { kindWord, spelling, stopWord, synonym, tokyoWard, wordReading } from "#src/schema/search-words.ts";
import { source } from "#src/schema/source.ts";
import { statement } from "#src/schema/statement.ts";
import { subItem } from "#src/schema/sub-item.ts";
import { sum } from "#src/schema/sum.ts";
import { term } from "#src/schema/term.ts";
import { theme } from "#src/schema/theme.ts";
import { unit } from "#src/schema/unit.ts";
import { ward } from "#src/schema/ward.ts";
import { yearSentence } from "#src/schema/year-sentence.ts";
import { yearlyPlanRow } from "#src/schema/yearly-plan.ts";

interface Kind<Schema extends z.ZodType, Pattern extends string> {
  /** What a record is called, in Japanese */
  readonly title: string;
  readonly schema: Schema;
  /** Paths under data/ that its records may stand in; `:ward`, `:plan`, `:fiscalYear` and `:id` give them their place */
  readonly files: readonly Pattern[];
  /** Fields by which a record is known: two records of a kind never agree in all of them; none for plain words */
  readonly key: readonly string[];
  /** A file holds one record and no list */
  readonly alone: boolean;
  /** Its file must be in every folder of its place */
  readonly required: boolean;
  /** What its published table holds, for readers; kinds without it are not published */
  readonly about?: string;
  /** What a reader must know before using any of it */
  readonly caveats: readonly string[];
}

function kind<const Schema extends z.ZodType, const Pattern extends string>(
  title: string,
  schema: Schema,
  files: Pattern | readonly Pattern[],
  options: Partial<Omit<Kind<Schema, Pattern>, "title" | "schema" | "files">> = {},
): Kind<Schema, Pattern> {
  const { alone = false } = options;
  return {
    title,
    schema,
    files: typeof files === "string" ? [files] : files,
    key: ["id"],
    required: alone,
    caveats: [],
    ...options,
    alone,
  };
}

/**
 * Every kind of record, once, in the order readers meet its table: what it is called, its schema, where it lives, what it tells.
 * Files hold lists under the kinds' names. Portal, reader, checks, look-ups, editors' schemas and published tables follow.
 */
export const KINDS = {
  measures: kind("施策", measure, "wards/:ward/:plan/measures.json", {
    about: "計画に書かれた施策・取組み項目。担当部署は印刷されたとおり、要約とねらいは当サイトの文。",
    caveats: ["素案・案の計画の施策は、これから変わることがあります。計画の状態は「計画」の表にあります。"],
  }),
  subItems: kind("施策の内訳", subItem, "wards/:ward/:plan/sub-items.json", {
    about: "施策の中の項目。項目名は印刷されたとおり、要約は当サイトの文。",
    caveats: ["項目に分けて書かれていない施策は、この表にありません。"],
  }),
  yearlyPlan: kind("年次別計画", yearlyPlanRow, "wards/:ward/:plan/yearly-plan.json"),
  yearSentences: kind("年ごとの一文", yearSentence, "wards/:ward/:plan/year-sentences.json", {
    key: ["measure", "fiscalYear"],
    about: "施策がその年に何をする予定かを、当サイトがくらしの言葉で書いた文。",
    caveats: ["資料にある予定です。実際に行われたかどうかは示しません。"],
  }),
  plannedVolumes: kind("事業量", plannedVolume, "wards/:ward/:plan/planned-volumes.json", {
    about: "施策ごとの事業量の名前。何をどれだけするかを示す、計画の表の行。",
  }),
  indicators: kind("指標", indicator, "wards/:ward/:plan/indicators.json", {
    about: "施策の進みぐあいを測る指標。どの施策の、どの事業量の、何を数えるか。",
  }),
  indicatorValues: kind("指標の値", indicatorValue, "wards/:ward/:plan/years/:fiscalYear.json", { key: ["indicator", "fiscalYear"] }),
  evaluations: kind("区の評価", evaluation, "wards/:ward/:plan/years/:fiscalYear.json", {
    key: ["measure", "fiscalYear"],
    about: "区が施策に付けた評価。当サイトの計算（計画比）とは別のもの。",
  }),
  managementPolicies: kind("各部の経営方針", managementPolicy, "wards/:ward/management-policies/:fiscalYear.json", {
    about: "部ごとの経営方針（policy）・重点目標（goal）・重点戦略のチャレンジ（challenge）。",
    caveats: [
      "重点目標は名前なので印刷されたとおり（text）、経営方針とチャレンジは文なので当サイトの要約（summary）です。",
      "区分（施策・改革・人材育成・活用）は、資料の文字から確かめられないものを unrecoverable としています。",
    ],
  }),
  figures: kind("数値", figure, ["wards/:ward/:plan/figures.json", "wards/:ward/figures.json"], {
    about: "計画の文の中に出てくる数値。何の数か、どんな話の中の数かを添えています。",
    caveats: ["about は施策・方針・計画・部署のidです。同じものを数えた数どうしとは限りません。"],
  }),
  figureSeries: kind("数値の系列", figureSeries, "wards/:ward/:plan/figure-series.json", {
    about: "いっしょに図にした数値のまとまり。どの数値が入るかは「数値」の表の系列IDで分かります。",
    caveats: ["どの数値を一つの系列とするかは、当サイトが決めました。"],
  }),
  sums: kind("合計（当サイト計算）", sum, "wards/:ward/:plan/sums.json", {
    about: "資料に印刷された数を、当サイトが足した合計。資料に合計が印刷されているものは入れない。",
    caveats: ["合計は当サイトの計算で、区の数ではありません。足した数（parts）と足し方（rule）を確かめて使ってください。"],
  }),
  amendments: kind("修正点", amendment, "wards/:ward/:plan/amendments.json", {
    about: "計画の改定で変わったところ。変更前と変更後は印刷されたとおり。",
    caveats: [
      "変わりかた（kinds）は、変更前と変更後から当サイトが分けたもので、区の分類ではありません。確かさ（certainty）が低のものは、分けかたが決めきれません。",
    ],
  }),
  crosswalkGroups: kind("区をまたぐまとまり", crosswalkGroup, "crosswalk.json", {
    about: "二つ以上の区の、ならべて読まれそうな施策や数のまとまり。くらべられるかどうかと、その理由。",
    caveats: [
      "まとまりと、くらべられるかの判断は、資料を読みくらべた当サイトのもので、区の判断ではありません。",
      "資料に書かれていることだけをくらべています。まとまりにない区が、それをしていないとは言えません。",
      "比較不可の数どうしを、足したり、割ったり、順に並べたりしないでください。",
    ],
  }),
  continuity: kind("計画のつながり", continuity, "wards/:ward/:plan/continuity.json", {
    about: "前の計画の施策・事業量・指標が、次の計画のどれに続くか。続きかたと、その理由。",
    caveats: [
      "続いているかの判断は、二つの計画を読みくらべた当サイトのもので、区の判断ではありません。",
      "後継なしは、次の計画の行の名前にも本文にも見当たらないということで、区がやめたということではありません。",
      "次の計画が素案・案のときは、これから変わることがあります。",
    ],
  }),
  plans: kind("計画", plan, "wards/:ward/:id/plan.json", {
    alone: true,
    about: "区の計画と、その期間・状態・前の計画。",
    caveats: ["素案・案の計画は、これから変わることがあります。"],
  }),
  statements: kind("計画の記述", statement, "wards/:ward/:plan/statements.json", {
    about: "計画が、施策のほかに書いていること。基本理念、取組の視点、推進体制、これまでの取組など。",
    caveats: ["about は計画・方針・施策のidです。"],
  }),
  policyGroups: kind("方針", policyGroup, "wards/:ward/:plan/policy-groups.json", { about: "計画の骨組み。資料ごとの呼び方のまま。" }),
  departments: kind("部署", department, "wards/:ward/departments.json", {
    required: true,
    about: "資料に名前のある部・課など。課がどの部のものかは、資料に書かれているときだけ。",
    caveats: ["名前は資料が作られたときのものです。今の組織とは違うことがあります。"],
  }),
  bodies: kind("会議体・役職・協力団体", body, "wards/:ward/bodies.json", {
    about: "計画や区の仕事を進める本部・部会・役職と、区といっしょに取り組む団体。その役割。",
  }),
  wards: kind("区", ward, "wards/:id/ward.json", { alone: true, about: "資料を収めている区と、その全国地方公共団体コード。" }),
  themes: kind("テーマ", theme, "themes.json", {
    about: "区をまたいで施策を探すために、当サイトが決めたテーマ。",
    caveats: ["テーマは当サイトの分類で、区の分類ではありません。"],
  }),
  terms: kind("用語", term, "terms.json", { about: "資料に出てくる用語と、当サイトによる説明。" }),
  events: kind("できごと", event, ["wards/:ward/:plan/events.json", "wards/:ward/events.json"], {
    about: "計画づくりの日程や、計画と区の仕事にかかわるできごと。",
    caveats: [
      "予定として印刷された日付は、そのとおりに行われたかどうかを示しません。",
      "計画IDのないできごとは、一つの計画ではなく区の仕事についてのものです。",
    ],
  }),
  sources: kind("出典", source, "sources.json", {
    about: "事実を読み取った資料の一覧。",
    caveats: ["素案・案は、これから変わることがあります。"],
  }),
  discrepancies: kind("食い違い", discrepancy, "discrepancies.json", {
    about: "資料の中や資料どうしで合わないところ。箇所と、そこでの記載と、当サイトの扱い。",
    caveats: ["places と values は同じ順に並んでいます。"],
  }),
  release: kind("データの版", release, "release.json", { key: [], alone: true }),
  units: kind("単位", unit, "units.json", { key: ["unit"] }),
  coverage: kind("出典との照合", sourceCoverage, "coverage.json", { key: ["source"] }),
  spellings: kind("同じ言葉の書き方", spelling, "search/spellings.json", { key: [] }),
  synonyms: kind("似た意味の言葉", synonym, "search/synonyms.json", { key: [] }),
  readings: kind("読み", wordReading, "search/readings.json", { key: ["word"] }),
  stopWords: kind("問いの言葉", stopWord, "search/stop-words.json", { key: [] }),
  kindWords: kind("答えの種類をもとめる言葉", kindWord, "search/kind-words.json", { key: [] }),
  tokyoWards: kind("東京23区の名前", tokyoWard, "search/tokyo-wards.json", { key: ["name"] }),
} as const;

export type KindName = keyof typeof KINDS;

/** What the path of a file adds to its records. */
type Placed<Pattern extends string> = (Pattern extends `wards/:ward/${string}` ? { readonly ward: string } : unknown) &
  (Pattern extends `wards/:ward/:plan/${string}`
    ? { readonly plan: string }
    : Pattern extends `wards/:ward/${string}`
      ? { readonly plan?: undefined }
      : unknown) &
  (Pattern extends `${string}/:fiscalYear.json` ? { readonly fiscalYear: number } : unknown);

/** A record of a kind as the portal holds it: its own fields, and what its place adds. */
export type RecordOf<Name extends KindName> = DeepReadonly<z.infer<(typeof KINDS)[Name]["schema"]>> &
  Placed<(typeof KINDS)[Name]["files"][number]>;

export function isKindName(name: string): name is KindName {
  return name in KINDS;
}

/** Whether a kind is one record for the whole portal. */
export type SingleKind = "release";
export type ListKind = Exclude<KindName, SingleKind>;
