import type { z } from "zod";
import { amendment } from "#src/schema/amendment.ts";
import { body } from "#src/schema/body.ts";
import { sourceCoverage } from "#src/schema/coverage.ts";
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
import { spelling, stopWord, synonym, wordReading } from "#src/schema/search-words.ts";
import { source } from "#src/schema/source.ts";
import { statement } from "#src/schema/statement.ts";
import { subItem } from "#src/schema/sub-item.ts";
import { term } from "#src/schema/term.ts";
import { theme } from "#src/schema/theme.ts";
import { unit } from "#src/schema/unit.ts";
import { ward } from "#src/schema/ward.ts";
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
}

function kind<const Schema extends z.ZodType, const Pattern extends string>(
  title: string,
  schema: Schema,
  files: Pattern | readonly Pattern[],
  { key = ["id"], alone = false, required = alone }: Partial<Pick<Kind<Schema, Pattern>, "key" | "alone" | "required">> = {},
): Kind<Schema, Pattern> {
  return { title, schema, files: typeof files === "string" ? [files] : files, key, alone, required };
}

/**
 * Every kind of record, once: what it is called, its schema, where it lives. Files hold lists under the kinds' names. Portal,
 * reader, checks, look-ups, editors' schemas and published columns follow from this table.
 */
export const KINDS = {
  release: kind("データの版", release, "release.json", { key: [], alone: true }),
  units: kind("単位", unit, "units.json", { key: ["unit"] }),
  sources: kind("出典", source, "sources.json"),
  themes: kind("テーマ", theme, "themes.json"),
  terms: kind("用語", term, "terms.json"),
  spellings: kind("同じ言葉の書き方", spelling, "search/spellings.json", { key: [] }),
  synonyms: kind("似た意味の言葉", synonym, "search/synonyms.json", { key: [] }),
  readings: kind("読み", wordReading, "search/readings.json", { key: ["word"] }),
  stopWords: kind("問いの言葉", stopWord, "search/stop-words.json", { key: [] }),
  coverage: kind("出典との照合", sourceCoverage, "coverage.json", { key: ["source"] }),
  discrepancies: kind("食い違い", discrepancy, "discrepancies.json"),
  wards: kind("区", ward, "wards/:id/ward.json", { alone: true }),
  departments: kind("部署", department, "wards/:ward/departments.json", { required: true }),
  bodies: kind("会議体・役職", body, "wards/:ward/bodies.json"),
  managementPolicies: kind("各部の経営方針", managementPolicy, "wards/:ward/management-policies/:fiscalYear.json"),
  plans: kind("計画", plan, "wards/:ward/:id/plan.json", { alone: true }),
  policyGroups: kind("方針", policyGroup, "wards/:ward/:plan/policy-groups.json"),
  measures: kind("施策", measure, "wards/:ward/:plan/measures.json"),
  subItems: kind("施策の内訳", subItem, "wards/:ward/:plan/sub-items.json"),
  plannedVolumes: kind("事業量", plannedVolume, "wards/:ward/:plan/planned-volumes.json"),
  yearlyPlan: kind("年次別計画", yearlyPlanRow, "wards/:ward/:plan/yearly-plan.json"),
  indicators: kind("指標", indicator, "wards/:ward/:plan/indicators.json"),
  indicatorValues: kind("指標の値", indicatorValue, "wards/:ward/:plan/years/:fiscalYear.json", { key: ["indicator", "fiscalYear"] }),
  evaluations: kind("区の評価", evaluation, "wards/:ward/:plan/years/:fiscalYear.json", { key: ["measure", "fiscalYear"] }),
  figures: kind("数値", figure, ["wards/:ward/:plan/figures.json", "wards/:ward/figures.json"]),
  figureSeries: kind("数値の系列", figureSeries, "wards/:ward/:plan/figure-series.json"),
  amendments: kind("修正点", amendment, "wards/:ward/:plan/amendments.json"),
  events: kind("できごと", event, "wards/:ward/:plan/events.json"),
  statements: kind("計画の記述", statement, "wards/:ward/:plan/statements.json"),
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

/** A type all the way down as a frozen value has it. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** A record of a kind as the portal holds it: its own fields, and what its place adds. */
export type RecordOf<Name extends KindName> = DeepReadonly<z.infer<(typeof KINDS)[Name]["schema"]>> &
  Placed<(typeof KINDS)[Name]["files"][number]>;

export function isKindName(name: string): name is KindName {
  return name in KINDS;
}

/** Whether a kind is one record for the whole portal. */
export type SingleKind = "release";
export type ListKind = Exclude<KindName, SingleKind>;
