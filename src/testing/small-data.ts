import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { portalOf } from "#src/load/load-portal.ts";
import type { DataBytes } from "#src/load/data-folder.ts";
import type { Portal } from "#src/load/portal.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Files of a small data folder: what each path holds, before it becomes bytes. */
export type SmallFiles = Readonly<Record<string, unknown>>;

const PLACE = { source: "kou-plan-book", page: 1 };

export const aWard = (change: Fields = {}) => ({
  id: "kou",
  code: "131016",
  name: "甲区",
  nameKana: "こうく",
  nameEn: "Kou City",
  homepage: "https://example.jp/",
  openDataPage: "https://example.jp/data/",
  contactPage: "https://example.jp/contact/",
  color: "green",
  ...change,
});

export const aSource = (change: Fields = {}) => ({
  id: "kou-plan-book",
  ward: "kou",
  title: "甲区の計画",
  publisher: "甲区",
  published: "2024-03",
  kind: "計画",
  status: "策定",
  pages: 50,
  text: "000_0.txt",
  structure: [],
  leftOut: [],
  knownAsOf: "2024-03",
  knownAs: "令和6年3月の計画",
  officialPage: "https://example.jp/plan/",
  officialPageRelation: "document",
  ...change,
});

export const aTheme = (change: Fields = {}) => ({
  id: "kurashi",
  title: "暮らし",
  titleKana: "くらし",
  summary: "暮らしのことです。",
  group: "くらし",
  ...change,
});

export const aTerm = (change: Fields = {}) => ({
  id: "dx",
  term: "DX",
  definition: "デジタルで仕事を変えることです。",
  sources: [PLACE],
  ...change,
});

export const aDepartment = (change: Fields = {}) => ({
  id: "kou-tsubame-bu",
  name: "つばめ部",
  kind: "department",
  source: PLACE,
  ...change,
});

export const aPlan = (change: Fields = {}) => ({
  id: "kou-plan",
  title: "甲区計画",
  status: "策定",
  periodStart: 2024,
  periodEnd: 2027,
  source: PLACE,
  ...change,
});

export const aGroup = (change: Fields = {}) => ({
  id: "kou-plan-g1",
  label: "目標1",
  title: "くらしを支える",
  summary: "くらしを支える目標です。",
  source: PLACE,
  ...change,
});

export const aMeasure = (change: Fields = {}) => ({
  id: "kou-plan-1",
  policyGroup: "kou-plan-g1",
  number: "1",
  title: "公園の手入れ",
  departments: ["つばめ部"],
  themes: ["kurashi"],
  summary: "公園の木や道を手入れします。",
  aim: "だれもが安心して公園を使えるようにします。",
  source: PLACE,
  ...change,
});

export const aSubItem = (change: Fields = {}) => ({
  id: "kou-plan-1-s1",
  measure: "kou-plan-1",
  number: "①",
  title: "木の手入れ",
  summary: "公園の木の枝を切ります。",
  themes: ["kurashi"],
  source: PLACE,
  ...change,
});

export const aStatement = (change: Fields = {}) => ({
  id: "kou-plan-st-1",
  about: "kou-plan",
  label: "基本理念",
  title: "みんなの公園",
  summary: "だれもが使える公園をめざします。",
  source: PLACE,
  ...change,
});

export const aRow = (change: Fields = {}) => ({
  id: "kou-plan-1-r1",
  measure: "kou-plan-1",
  label: "木の手入れ",
  cells: { "2024": "検討", "2025": "準備", "2026": "一部実施", "2027": "実施" },
  source: PLACE,
  ...change,
});

export const aVolume = (change: Fields = {}) => ({
  id: "kou-plan-1-v1",
  measure: "kou-plan-1",
  label: "公園の数",
  source: PLACE,
  ...change,
});

export const anIndicator = (change: Fields = {}) => ({
  id: "kou-plan-1-v1-i1",
  name: "手入れした公園",
  unit: "件",
  better: "higher",
  plannedVolume: "kou-plan-1-v1",
  ...change,
});

export const anAmount = (value: number, change: Fields = {}) => ({ text: `${String(value)}件`, value, unit: "件", ...change });

export const aValue = (change: Fields = {}) => ({ indicator: "kou-plan-1-v1-i1", planned: anAmount(10), actual: anAmount(12), ...change });

export const aSum = (change: Fields = {}) => ({
  id: "kou-plan-sum-1",
  about: "kou-plan",
  name: "手入れした公園と広場",
  fiscalYear: 2024,
  parts: [anAmount(30), anAmount(28)],
  rule: "公園と広場は重なりません。",
  source: PLACE,
  ...change,
});

export const anEvent = (change: Fields = {}) => ({
  id: "kou-plan-e1",
  date: "2025",
  body: "区",
  title: "公園の地図を公開",
  state: "予定",
  wording: "公園の地図",
  source: PLACE,
  ...change,
});

export const aFigure = (change: Fields = {}) => ({
  id: "kou-plan-f1",
  about: "kou-plan-1",
  name: "公園の数",
  quantity: anAmount(30),
  fiscalYear: 2024,
  source: PLACE,
  ...change,
});

export const aGoal = (change: Fields = {}) => ({
  id: "kou-tsubame-bu-g1",
  department: "kou-tsubame-bu",
  kind: "goal",
  category: "施策",
  text: "公園を整える",
  themes: ["kurashi"],
  source: PLACE,
  ...change,
});

export const anAmendment = (change: Fields = {}) => ({
  id: "kou-plan-1-a1",
  measure: "kou-plan-1",
  summary: "木の手入れを早めました。",
  before: "検討",
  after: "実施",
  kinds: ["前倒し"],
  kindReason: "同じ年度の段階が進みました。",
  source: PLACE,
  ...change,
});

/** Paths of the small folder, so that a test names a file once. */
export const FILES = {
  departments: "wards/kou/departments.json",
  hoshin: "wards/kou/management-policies/2024.json",
  plan: "wards/kou/kou-plan/plan.json",
  groups: "wards/kou/kou-plan/policy-groups.json",
  measures: "wards/kou/kou-plan/measures.json",
  subItems: "wards/kou/kou-plan/sub-items.json",
  statements: "wards/kou/kou-plan/statements.json",
  rows: "wards/kou/kou-plan/yearly-plan.json",
  volumes: "wards/kou/kou-plan/planned-volumes.json",
  indicators: "wards/kou/kou-plan/indicators.json",
  values: "wards/kou/kou-plan/years/2024.json",
  figures: "wards/kou/kou-plan/figures.json",
  amendments: "wards/kou/kou-plan/amendments.json",
  events: "wards/kou/kou-plan/events.json",
} as const;

const WHOLE: SmallFiles = {
  "release.json": { date: "2026-11-21", issued: "2026-11-21" },
  "units.json": {
    units: [
      { unit: "件", min: 0, max: 1_000_000, integer: true },
      { unit: "%", min: 0, max: 100, integer: false },
      { unit: "人", min: 0, max: 1_000_000, integer: true },
    ],
  },
  "sources.json": { sources: [aSource()] },
  "themes.json": { themes: [aTheme()] },
  "terms.json": { terms: [] },
  "coverage.json": { coverage: [] },
  "discrepancies.json": { discrepancies: [] },
  "crosswalk.json": { crosswalkGroups: [] },
  "search/spellings.json": { spellings: [] },
  "search/synonyms.json": { synonyms: [] },
  "search/readings.json": { readings: [] },
  "search/stop-words.json": { stopWords: [] },
  "search/kind-words.json": { kindWords: [] },
  "search/tokyo-wards.json": { tokyoWards: [] },
  "wards/kou/ward.json": aWard(),
  [FILES.departments]: { departments: [aDepartment()] },
  [FILES.plan]: aPlan(),
  [FILES.groups]: { policyGroups: [aGroup()] },
  [FILES.measures]: { measures: [aMeasure()] },
  [FILES.rows]: { yearlyPlan: [aRow()] },
  [FILES.volumes]: { plannedVolumes: [aVolume()] },
  [FILES.indicators]: { indicators: [anIndicator()] },
  [FILES.values]: { fiscalYear: 2024, indicatorValues: [aValue()], evaluations: [] },
};

/**
 * A data folder of one ward with one plan and one of most things, in bytes.
 * @param files other contents of some paths; a string is the file's very text, undefined takes the file away
 */
export function smallData(files: SmallFiles = {}): DataBytes {
  const encoder = new TextEncoder();
  const bytes = (content: unknown) => encoder.encode(typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  return new Map(
    Object.entries({ ...WHOLE, ...files }).flatMap(([path, content]) => (content === undefined ? [] : [[path, bytes(content)]])),
  );
}

/** Writes a small data folder to disk, for what reads it there. @returns the folder, which the caller removes */
export function smallFolder(files: SmallFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "michishirube-"));
  for (const [path, bytes] of smallData(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** A portal of a small data folder, through the same door as the real one. */
export function smallPortal(files: SmallFiles = {}): Portal {
  return portalOf(smallData(files));
}
