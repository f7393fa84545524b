import type { Portal, RecordOf } from "#src/load/portal.ts";
import type { ExplorerData, ExplorerItem, FacetKey, FacetValue } from "#src/explore/facet.ts";
import { departmentsOf, parentOf } from "#src/model/department.ts";
import { verdictOf, verdictsOf } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { indicatorsOf } from "#src/model/indicator.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { furthestOf } from "#src/model/stage.ts";
import { STAGE_TABLE, STAGE_WORDS } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { themeGroups } from "#src/model/theme.ts";
import { actsOf, YEAR_ACT_TABLE, YEAR_ACTS } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { cellsOf, type YearlyCell } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";
import { foldQuery } from "#src/text/fold.ts";

const HAS: readonly FacetValue[] = [
  { id: "amendment", title: "計画の変更がある" },
  { id: "number", title: "計画や結果の数がある" },
];

/** Cells of a measure's yearly plan, from both kinds of rows. */
export function cellsOfMeasure(portal: Portal, measure: string): YearlyCell[] {
  return [...recordsBy(portal, "plannedVolumes", "measure", measure), ...recordsBy(portal, "yearlyPlan", "measure", measure)].flatMap(
    cellsOf,
  );
}

function itemOf(portal: Portal, measure: RecordOf<"measures">, order: number): ExplorerItem {
  const cells = cellsOfMeasure(portal, measure.id);
  const departments = departmentsOf(portal, measure).flatMap(({ department }) => [department, parentOf(portal, department) ?? department]);
  const hasNumber =
    recordsBy(portal, "figures", "about", measure.id).length > 0 || indicatorsOf(portal, measure.id).some(({ unit }) => !isBlank(unit));
  const now = cells.filter(({ fiscalYear }) => fiscalYear === currentFiscalYear(portal));
  const names = isBlank(measure.departments) ? [] : measure.departments;
  const variants = measure.titleVariants?.map(({ text }) => text) ?? [];
  const acts = actsOf(portal, measure.id);
  const statement = yearStatement(portal, measure);
  return {
    id: measure.id,
    facets: {
      ward: [measure.ward],
      theme: measure.themes,
      now: acts.map((act) => YEAR_ACT_TABLE[act].id),
      stage: [...new Set(cells.flatMap(({ fiscalYear, words }) => words.map((word) => `${String(fiscalYear)}-${STAGE_TABLE[word].id}`)))],
      department: [...new Set(departments.map(({ id }) => id))],
      plan: [measure.plan],
      evaluation: recordsBy(portal, "evaluations", "measure", measure.id).map((evaluation) => verdictOf(portal, evaluation).id),
      has: [...(recordsBy(portal, "amendments", "measure", measure.id).length > 0 ? ["amendment"] : []), ...(hasNumber ? ["number"] : [])],
    },
    words: foldQuery(
      [
        measure.title,
        ...variants,
        measure.titleKana ?? "",
        measure.plainTitle ?? "",
        measure.summary,
        // Words that the list shows must find what they stand in.
        statement.kind === "planned" ? statement.text : "",
        ...names,
        ...cells.map(({ label }) => (isBlank(label) ? "" : label)),
      ].join(" "),
    ),
    kana: measure.titleKana ?? measure.title,
    order,
    level: furthestOf(now).level,
    starts: acts.includes("始める"),
  };
}

/** Measures in the order of their plans: wards by code, plans as in the portal, then the plan's own order. */
export function orderedMeasures(portal: Portal): RecordOf<"measures">[] {
  return portal.plans.flatMap(({ id }) => recordsBy(portal, "measures", "plan", id));
}

const built = new WeakMap<Portal, ExplorerData>();

/** Everything the explorer filters by. Choices that no measure has are left out. */
export function explorerData(portal: Portal): ExplorerData {
  const known = built.get(portal);
  if (known !== undefined) return known;
  const items = orderedMeasures(portal).map((measure, order) => itemOf(portal, measure, order));
  const used = (key: FacetKey) => new Set(items.flatMap(({ facets }) => facets[key]));
  const only = (key: FacetKey, values: readonly FacetValue[]) =>
    values
      .filter(({ id }) => used(key).has(id))
      .map(({ id, title, group, heading }) => ({
        ...{ id, title },
        ...(group === undefined ? {} : { group }),
        ...(heading === undefined ? {} : { heading }),
      }));
  const years = [...new Set([...used("stage")].map((id) => Number(id.slice(0, 4))))].sort();
  const data: ExplorerData = {
    release: portal.release.date,
    values: {
      ward: only(
        "ward",
        portal.wards.map(({ id, name }) => ({ id, title: name })),
      ),
      theme: only(
        "theme",
        themeGroups(portal).flatMap(({ group, themes }) => themes.map(({ id, title }) => ({ id, title, heading: group }))),
      ),
      now: only(
        "now",
        YEAR_ACTS.map((act) => ({ id: YEAR_ACT_TABLE[act].id, title: act })),
      ),
      stage: only(
        "stage",
        years.flatMap((year) =>
          STAGE_WORDS.map((word) => ({ id: `${String(year)}-${STAGE_TABLE[word].id}`, title: word, group: eraFiscalYear(year) })),
        ),
      ),
      department: only(
        "department",
        portal.wards.flatMap((ward) =>
          recordsBy(portal, "departments", "ward", ward.id).map(({ id, name }) => ({
            id,
            title: name,
            group: ward.name,
          })),
        ),
      ),
      plan: only("plan", portal.plans),
      evaluation: only("evaluation", [
        ...new Map(portal.plans.flatMap(verdictsOf).map(({ id, label }) => [id, { id, title: label }])).values(),
      ]),
      has: only("has", HAS),
    },
    items,
  };
  built.set(portal, data);
  return data;
}
