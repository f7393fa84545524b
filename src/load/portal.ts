import type { Amendment } from "#src/schema/amendment.ts";
import type { Body } from "#src/schema/body.ts";
import type { SourceCoverage } from "#src/schema/coverage.ts";
import type { Department } from "#src/schema/department.ts";
import type { Discrepancy } from "#src/schema/discrepancy.ts";
import type { Evaluation } from "#src/schema/evaluation.ts";
import type { Event } from "#src/schema/event.ts";
import type { FigureSeries } from "#src/schema/figure-series.ts";
import type { Figure } from "#src/schema/figure.ts";
import type { CellValue } from "#src/schema/quantity.ts";
import type { Indicator } from "#src/schema/indicator.ts";
import type { DepartmentPolicy } from "#src/schema/management-policy.ts";
import type { Measure } from "#src/schema/measure.ts";
import type { Plan } from "#src/schema/plan.ts";
import type { PlannedVolume } from "#src/schema/planned-volume.ts";
import type { PolicyGroup } from "#src/schema/policy-group.ts";
import type { Release } from "#src/schema/release.ts";
import type { Source } from "#src/schema/source.ts";
import type { Term } from "#src/schema/term.ts";
import type { Theme } from "#src/schema/theme.ts";
import type { Unit } from "#src/schema/unit.ts";
import type { Ward } from "#src/schema/ward.ts";
import type { YearlyPlanRow } from "#src/schema/yearly-plan.ts";

/** A record of a ward's folder. */
export type InWard<T> = T & { readonly ward: string };
/** A record of a plan's folder. */
export type InPlan<T> = T & { readonly ward: string; readonly plan: string };
/** A record of one fiscal year. */
export type InYear<T> = T & { readonly fiscalYear: number };

/** What an indicator was to be, or was, in a fiscal year. */
export interface IndicatorValue {
  readonly indicator: string;
  readonly kind: "plan" | "actual";
  readonly value: CellValue;
}

/** Everything curated, in the order of the files: checked, resolved, frozen. All else is a pure function of it. */
export interface Portal {
  readonly release: Release;
  readonly units: readonly Unit[];
  readonly sources: readonly Source[];
  readonly themes: readonly Theme[];
  readonly terms: readonly Term[];
  readonly discrepancies: readonly Discrepancy[];
  /** Lists that search uses: spellings of one word, words that mean nearly the same, and words that ask */
  readonly spellings: readonly (readonly string[])[];
  readonly synonyms: readonly { readonly words: readonly string[]; readonly isSame: boolean }[];
  readonly readings: readonly { readonly word: string; readonly kana: string }[];
  readonly stopWords: readonly string[];
  /** What the last check against the sources found */
  readonly coverage: readonly SourceCoverage[];
  readonly wards: readonly Ward[];
  readonly departments: readonly InWard<Department>[];
  readonly bodies: readonly InWard<Body>[];
  readonly managementPolicies: readonly InYear<InWard<DepartmentPolicy>>[];
  readonly plans: readonly Plan[];
  readonly policyGroups: readonly InPlan<PolicyGroup>[];
  readonly measures: readonly InPlan<Measure>[];
  readonly plannedVolumes: readonly InPlan<PlannedVolume>[];
  readonly yearlyPlan: readonly InPlan<YearlyPlanRow>[];
  readonly indicators: readonly InPlan<Indicator>[];
  readonly indicatorValues: readonly InYear<InPlan<IndicatorValue>>[];
  readonly evaluations: readonly InYear<InPlan<Evaluation>>[];
  readonly figures: readonly InPlan<Figure>[];
  readonly figureSeries: readonly InPlan<FigureSeries>[];
  readonly amendments: readonly InPlan<Amendment>[];
  readonly events: readonly InPlan<Event>[];
}
