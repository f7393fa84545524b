import { columnOf } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";
import type { Column } from "#src/exports/table.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { newestResult } from "#src/model/result.ts";
import { officialPageOf } from "#src/model/source.ts";
import { STAGE_WORDS } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { actsOf, rowsOf, YEAR_ACTS } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { isBlank } from "#src/schema/blank.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

type Measure = RecordOf<"measures">;

/** Names of what the table otherwise has by id only, so that a reader needs no second table. */
const names: readonly Column<Measure>[] = [
  columnOf("wards", "name", ({ ward }, portal) => recordOf(portal, "wards", ward).name, "ward_name"),
  columnOf("plans", "title", ({ plan }, portal) => recordOf(portal, "plans", plan).title, "plan_title"),
  {
    key: "policy_group_title",
    title: "方針名",
    description: "方針の名前。方針IDと同じ方針",
    type: "string",
    value: ({ policyGroup }, portal) => recordOf(portal, "policyGroups", policyGroup).title,
  },
  {
    key: "theme_titles",
    title: "テーマ名",
    description: "テーマの名前。テーマと同じ順",
    type: "array",
    value: ({ themes }, portal) => themes.map((theme) => recordOf(portal, "themes", theme).title),
  },
];

/** What the plan says of the fiscal year of the release: a plan, not what was done. */
const thisYear: readonly Column<Measure>[] = [
  {
    key: "this_year",
    title: "ことしの年度",
    description: "「ことし」の年度。データの版の日付がある年度",
    type: "year",
    value: (_measure, portal) => currentFiscalYear(portal),
  },
  {
    key: "this_year_kind",
    title: "ことしの予定の有無",
    description:
      "planned 予定が書かれている、adjusting 資料に「調整中」とある、ended 計画の期間が終わった、unstated ことしの予定が書かれていない",
    type: "string",
    value: (measure, portal) => yearStatement(portal, measure).kind,
  },
  {
    key: "this_year_text",
    title: "ことしの予定（当サイト作成）",
    description: "計画が、ことし何をすると書いているか。資料の時点の予定で、実際の進みではない",
    type: "string",
    value: (measure, portal) => yearStatement(portal, measure).text,
  },
  {
    key: "this_year_acts",
    title: "ことし何をする予定か（当サイト作成）",
    description: `計画の行ごとに読んだもの。${YEAR_ACTS.join("・")}`,
    type: "array",
    value: ({ id }, portal) => actsOf(portal, id),
  },
  {
    key: "this_year_stages",
    title: "ことしの予定の段階",
    description: `ことしのますから読めるすべて。${STAGE_WORDS.join("・")}`,
    type: "array",
    value: ({ id }, portal) => stagesOf(portal, id),
  },
  {
    key: "known_as",
    title: "いつの資料か（当サイト作成）",
    description: "予定は、この資料による",
    type: "string",
    value: ({ source }, portal) => recordOf(portal, "sources", source.source).knownAs,
  },
  ...(["known_as_of", "known_as_of_blank"] as const).map((key) => {
    const title = key === "known_as_of" ? "資料の時点" : "資料の時点がない理由";
    return { ...columnOf<Measure>("sources", key, ({ source }, portal) => knownAsOf(portal, source.source)[key]), title };
  }),
];

function stagesOf(portal: Portal, measure: string): string[] {
  const year = currentFiscalYear(portal);
  const words = rowsOf(portal, measure).flatMap(({ cells }) => cells.find(({ fiscalYear }) => fiscalYear === year)?.words ?? []);
  return STAGE_WORDS.filter((word) => words.includes(word));
}

function knownAsOf(portal: Portal, source: string) {
  const value = recordOf(portal, "sources", source).knownAsOf;
  return isBlank(value) ? { known_as_of: undefined, known_as_of_blank: value.blank } : { known_as_of: value, known_as_of_blank: undefined };
}

/** The newest results: the ward's verdict, and our count of numbers beside it; never mixed. */
const results: readonly Column<Measure>[] = [
  {
    key: "newest_evaluation",
    title: "いちばん新しい区の評価",
    description: "区が付けた評価のとおり",
    type: "string",
    value: ({ id }, portal) => newestEvaluation(portal, id)?.label,
  },
  {
    key: "newest_evaluation_blank",
    title: "区の評価がない理由",
    description: "資料に区の評価がないとき not-stated",
    type: "string",
    value: ({ id }, portal) => (newestEvaluation(portal, id) === undefined ? "not-stated" : undefined),
  },
  {
    key: "newest_evaluation_year",
    title: "いちばん新しい区の評価の年度",
    description: "どの年度についての評価か。始まる年",
    type: "year",
    value: ({ id }, portal) => newestEvaluation(portal, id)?.fiscalYear,
  },
  {
    key: "result_year",
    title: "いちばん新しい結果の年度",
    description: "実績か評価がある、いちばん新しい年度。始まる年。資料に結果がなければ空",
    type: "year",
    value: ({ id }, portal) => newestResult(portal, id)?.fiscalYear,
  },
  {
    key: "result_rated",
    title: "計画とくらべられる数（当サイト計算）",
    description: "その年度に、計画と実績を数でくらべられる指標がいくつあるか。資料に結果がなければ空",
    type: "integer",
    value: ({ id }, portal) => newestResult(portal, id)?.rated,
  },
  {
    key: "result_missed",
    title: "計画に届かなかった数（当サイト計算）",
    description: "そのうち、実績が計画に届かなかった指標がいくつあるか。資料に結果がなければ空",
    type: "integer",
    value: ({ id }, portal) => newestResult(portal, id)?.missed,
  },
];

function newestEvaluation(portal: Portal, measure: string): RecordOf<"evaluations"> | undefined {
  return [...recordsBy(portal, "evaluations", "measure", measure)].sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
}

export const measuresTable = recordTable("measures", {
  also: [
    {
      key: "department_ids",
      title: "部署ID",
      description: "担当部署の識別子。担当部署と同じ順",
      type: "array",
      refersTo: ["departments"],
      value: (measure, portal) => departmentsOf(portal, measure).map(({ department }) => department.id),
    },
    columnOf("sources", "official_page", ({ source }, portal) => officialPageOf(recordOf(portal, "sources", source.source))?.url),
    columnOf("sources", "official_page_relation", ({ source }, portal) => recordOf(portal, "sources", source.source).officialPageRelation),
    { key: "url", title: "URL", description: "施策のページ", type: "url", value: ({ id }) => absoluteUrl(urls.measure(id)) },
    ...names,
    ...thisYear,
    ...results,
  ],
});
