import { allFindings } from "#src/findings/catalog.ts";
import type { Portal } from "#src/load/portal.ts";
import { glossaryPages } from "#src/model/glossary.ts";
import { hasResults, yearsOf } from "#src/model/indicator.ts";
import { formerThemes } from "#src/model/theme.ts";
import { urls } from "#src/urls.ts";

/** One page of every template, named: what the bench weighs, the shots show and axe checks. */
export function templatePages(portal: Portal): { name: string; path: string }[] {
  const ward = portal.wards.find(({ id }) => portal.managementPolicies.some((entry) => entry.ward === id));
  const department = portal.departments.find(({ id }) => id === portal.managementPolicies[0]?.department);
  const plan = portal.plans.find(({ id }) => id === portal.evaluations[0]?.plan);
  const otherPlan = portal.plans.find(({ id }) => id === portal.yearlyPlan[0]?.plan);
  const drafted = portal.measures.find(({ plan: id }) =>
    portal.plannedVolumes.some(({ plan: of, cells }) => of === id && cells !== undefined),
  );
  const measured = portal.measures.find(({ id }) => id === portal.evaluations[0]?.measure);
  const planned = portal.yearlyPlan[0];
  const [indicator] = portal.indicators;
  const unmeasured = portal.indicators.find((each) => !hasResults(yearsOf(portal, each)));
  return [
    { name: "home", path: urls.home() },
    { name: "wards", path: urls.wards() },
    { name: "ward", path: urls.ward(ward!.id) },
    ...(planned === undefined ? [] : [{ name: "ward-planned", path: urls.ward(planned.ward) }]),
    { name: "all-departments", path: urls.allDepartments() },
    { name: "departments", path: urls.departments(ward!.id) },
    { name: "department", path: urls.department(department!.ward, department!.id) },
    { name: "plan", path: urls.plan(plan!.id) },
    { name: "plan-other", path: urls.plan(otherPlan!.id) },
    { name: "measures", path: urls.measures() },
    { name: "measure-draft", path: urls.measure(drafted!.id) },
    { name: "measure-results", path: urls.measure(measured!.id) },
    ...(planned === undefined ? [] : [{ name: "measure-yearly", path: urls.measure(planned.measure) }]),
    { name: "measures-by", path: urls.measuresBy("ward", ward!.id) },
    { name: "themes", path: urls.themes() },
    { name: "theme", path: urls.theme(portal.themes[0]!.id) },
    ...formerThemes(portal)
      .filter(({ successors }) => successors.length > 1)
      .slice(0, 1)
      .map(({ id }) => ({ name: "theme-moved", path: urls.theme(id) })),
    { name: "findings", path: urls.findings() },
    { name: "finding", path: urls.finding(allFindings(portal)[0]!.id) },
    { name: "changes", path: urls.changes() },
    { name: "compare", path: urls.compare() },
    { name: "comparison", path: urls.comparison(portal.crosswalkGroups[0]!.theme) },
    { name: "charts", path: urls.charts() },
    { name: "indicators", path: urls.indicators() },
    { name: "indicator", path: urls.indicator(indicator!.id) },
    ...(unmeasured === undefined ? [] : [{ name: "indicator-planned", path: urls.indicator(unmeasured.id) }]),
    { name: "search", path: urls.search() },
    { name: "data", path: urls.data() },
    { name: "dataset", path: urls.dataset("measures") },
    { name: "glossary", path: urls.glossary() },
    { name: "glossary-page", path: urls.glossaryPage(glossaryPages(portal)[0]!.id) },
    { name: "data-quality", path: urls.dataQuality() },
    { name: "source-quality", path: urls.sourceQuality(portal.sources[0]!.id) },
    { name: "sources", path: urls.sources() },
    { name: "about", path: urls.about() },
    { name: "methodology", path: urls.methodology() },
    { name: "not-found", path: urls.asset("404.html") },
  ];
}
