import { z } from "zod";
import { amendment } from "#src/schema/amendment.ts";
import { body } from "#src/schema/body.ts";
import { sourceCoverage } from "#src/schema/coverage.ts";
import { department } from "#src/schema/department.ts";
import { discrepancy } from "#src/schema/discrepancy.ts";
import { event } from "#src/schema/event.ts";
import { figureSeries } from "#src/schema/figure-series.ts";
import { figure } from "#src/schema/figure.ts";
import { fiscalYearResults } from "#src/schema/fiscal-year-results.ts";
import { indicator } from "#src/schema/indicator.ts";
import { managementPolicies } from "#src/schema/management-policy.ts";
import { measure } from "#src/schema/measure.ts";
import { plan } from "#src/schema/plan.ts";
import { plannedVolume } from "#src/schema/planned-volume.ts";
import { policyGroup } from "#src/schema/policy-group.ts";
import { release } from "#src/schema/release.ts";
import { spelling, stopWord, synonym, wordReading } from "#src/schema/search-words.ts";
import { source } from "#src/schema/source.ts";
import { term } from "#src/schema/term.ts";
import { theme } from "#src/schema/theme.ts";
import { unit } from "#src/schema/unit.ts";
import { ward } from "#src/schema/ward.ts";
import { yearlyPlanRow } from "#src/schema/yearly-plan.ts";

/** A kind of data file: where it lies and what it holds. */
export interface FileKind {
  readonly name: string;
  /** Path under data/; `*` stands for a ward's id, a plan's id or a fiscal year. */
  readonly pattern: string;
  readonly schema: z.ZodType;
  readonly title: string;
}

function listFile(key: string, item: z.ZodType, title: string, pattern: string): FileKind {
  const schema = z.strictObject({ $schema: z.string().optional(), [key]: z.array(item).meta({ title }) });
  return { name: key, pattern, schema, title };
}

/** Every file the data may hold. A file that fits none of these is a fault, so a misspelt name cannot vanish in silence. */
export const FILE_KINDS: readonly FileKind[] = [
  { name: "release", pattern: "release.json", schema: release, title: "データの版" },
  listFile("units", unit, "単位", "units.json"),
  listFile("sources", source, "出典", "sources.json"),
  listFile("themes", theme, "テーマ", "themes.json"),
  listFile("terms", term, "用語", "terms.json"),
  listFile("spellings", spelling, "同じ言葉の書き方", "search/spellings.json"),
  listFile("synonyms", synonym, "似た意味の言葉", "search/synonyms.json"),
  listFile("readings", wordReading, "読み", "search/readings.json"),
  listFile("stopWords", stopWord, "問いの言葉", "search/stop-words.json"),
  listFile("coverage", sourceCoverage, "出典との照合", "coverage.json"),
  listFile("discrepancies", discrepancy, "食い違い", "discrepancies.json"),
  { name: "ward", pattern: "wards/*/ward.json", schema: ward, title: "区" },
  listFile("departments", department, "部署", "wards/*/departments.json"),
  listFile("bodies", body, "会議体・役職", "wards/*/bodies.json"),
  { name: "management-policies", pattern: "wards/*/management-policies/*.json", schema: managementPolicies, title: "各部の経営方針" },
  { name: "plan", pattern: "wards/*/*/plan.json", schema: plan, title: "計画" },
  listFile("policyGroups", policyGroup, "方針", "wards/*/*/policy-groups.json"),
  listFile("measures", measure, "施策", "wards/*/*/measures.json"),
  listFile("plannedVolumes", plannedVolume, "事業量", "wards/*/*/planned-volumes.json"),
  listFile("yearlyPlan", yearlyPlanRow, "年次別計画", "wards/*/*/yearly-plan.json"),
  listFile("indicators", indicator, "指標", "wards/*/*/indicators.json"),
  { name: "fiscal-year-results", pattern: "wards/*/*/years/*.json", schema: fiscalYearResults, title: "年度の実績と評価" },
  listFile("figures", figure, "数値", "wards/*/*/figures.json"),
  listFile("figures", figure, "数値", "wards/*/figures.json"),
  listFile("figureSeries", figureSeries, "数値の系列", "wards/*/*/figure-series.json"),
  listFile("amendments", amendment, "修正点", "wards/*/*/amendments.json"),
  listFile("events", event, "できごと", "wards/*/*/events.json"),
];

/** @param path path under data/, with forward slashes */
export function fileKind(path: string): FileKind | undefined {
  const parts = path.split("/");
  return FILE_KINDS.find(({ pattern }) => {
    const wanted = pattern.split("/");
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) =>
        part === "*" ? true : part === "*.json" ? /^\d{4}\.json$/u.test(parts[index] ?? "") : part === parts[index],
      )
    );
  });
}

/** File name of the JSON Schema that editors use, under data/schema/. */
export function schemaFileName(kind: FileKind): string {
  return `${kind.name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.schema.json`;
}
