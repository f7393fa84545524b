import { config } from "#src/config.ts";

/** @param path path under the site's root, without a leading slash */
function url(path: string): string {
  return `${config.basePath}${path}`;
}

/** Every URL of the site. A page is added here first; nothing else writes a path. */
export const urls = {
  home: () => url(""),
  wards: () => url("wards/"),
  ward: (ward: string) => url(`wards/${ward}/`),
  allDepartments: () => url("departments/"),
  departments: (ward: string) => url(`wards/${ward}/departments/`),
  department: (ward: string, department: string) => url(`wards/${ward}/departments/${department}/`),
  plan: (plan: string) => url(`plans/${plan}/`),
  measures: (state = "") => url(`measures/${state}`),
  measureChoices: () => url("measures/by/"),
  measuresBy: (facet: string, value: string) => url(`measures/by/${facet}/${value}/`),
  measuresByFile: (facet: string, value: string, format: "csv") => url(`measures/by/${facet}/${value}.${format}`),
  explorerData: () => url("explorer.json"),
  measure: (measure: string) => url(`measures/${measure}/`),
  measureFile: (measure: string, format: "csv" | "json") => url(`measures/${measure}.${format}`),
  indicators: () => url("indicators/"),
  indicator: (indicator: string) => url(`indicators/${indicator}/`),
  search: (query?: string) => url(query === undefined ? "search/" : `search/?q=${encodeURIComponent(query)}`),
  searchBridges: () => url("search/bridges/"),
  data: () => url("data/"),
  dataset: (table: string) => url(`data/${table}/`),
  datasetFile: (table: string, format: "csv" | "json") => url(`data/${table}.${format}`),
  charts: () => url("charts/"),
  findings: () => url("findings/"),
  finding: (finding: string) => url(`findings/${finding}/`),
  changes: () => url("changes/"),
  compare: () => url("compare/"),
  /** Wards side by side in one theme; the place of one group there */
  comparison: (theme: string, group?: string) => url(group === undefined ? `compare/${theme}/` : `compare/${theme}/#${group}`),
  themes: () => url("themes/"),
  theme: (theme: string) => url(`themes/${theme}/`),
  /** The place of a group of themes in the list of all */
  themeGroup: (group: string) => url(`themes/#${encodeURIComponent(group)}`),
  chartFile: (chart: string, format: "csv" | "svg" | "png") => url(`charts/${chart}.${format}`),
  glossary: () => url("glossary/"),
  glossaryPage: (page: string) => url(`glossary/${page}/`),
  term: (page: string, term: string) => url(`glossary/${page}/#${term}`),
  dataQuality: () => url("data-quality/"),
  sourceQuality: (source: string) => url(`data-quality/${source}/`),
  discrepancy: (source: string, discrepancy: string) => url(`data-quality/${source}/#${discrepancy}`),
  sources: () => url("sources/"),
  source: (source: string) => url(`sources/#${source}`),
  about: () => url("about/"),
  methodology: (section?: string) => url(section === undefined ? "methodology/" : `methodology/#${section}`),
  asset: (path: string) => url(path),
} as const;

/** @returns an absolute URL where the site's address is known, else the same path: an address is never made up */
export function absoluteUrl(path: string): string {
  return config.origin === undefined ? path : new URL(path, config.origin).href;
}
