import type { Portal } from "#src/load/portal.ts";
import type { DataFile } from "#src/load/read-data.ts";
import type { Plan } from "#src/schema/plan.ts";
import type { Ward } from "#src/schema/ward.ts";
import type { YearValue } from "#src/schema/fiscal-year-results.ts";

/** Where a record was read, so that a fault found later can still name its place. */
export interface Origin {
  readonly file: string;
  readonly path: string;
}

export type Origins = WeakMap<object, Origin>;

const WORD_LISTS = new Set(["spellings", "stopWords"]);

const PLAN_LISTS = new Set([
  "policyGroups",
  "measures",
  "plannedVolumes",
  "yearlyPlan",
  "indicators",
  "figures",
  "figureSeries",
  "amendments",
  "events",
]);

/**
 * Joins the files into one portal and gives every record the ward, plan and fiscal year of its folder.
 * @returns the portal, not yet checked across files, and the place of every record
 */
export function assemble(files: readonly DataFile[]): { portal: Portal; origins: Origins } {
  const origins: Origins = new WeakMap();
  const lists: Record<string, object[]> = {
    units: [],
    sources: [],
    themes: [],
    terms: [],
    discrepancies: [],
    coverage: [],
    spellings: [],
    synonyms: [],
    readings: [],
    stopWords: [],
    wards: [],
    departments: [],
    bodies: [],
    managementPolicies: [],
    plans: [],
    policyGroups: [],
    measures: [],
    plannedVolumes: [],
    yearlyPlan: [],
    indicators: [],
    indicatorValues: [],
    evaluations: [],
    figures: [],
    figureSeries: [],
    amendments: [],
    events: [],
  };
  let release: object = { date: "1970-01-01", issued: "1970-01-01" };

  function add(list: string, record: object, context: object, file: string, path: string): void {
    const whole = { ...record, ...context };
    origins.set(whole, { file, path });
    lists[list]?.push(whole);
  }

  for (const { file, parts, kind, content } of files) {
    const ward = { ward: parts[1] ?? "" };
    // Figures may also stand beside the plans, in the ward's own folder: they belong to no plan.
    const inPlan = { ...ward, plan: parts.length > 3 ? (parts[2] ?? "") : "" };
    const records = (key: string): object[] => (content[key] as object[] | undefined) ?? [];
    if (kind.name === "release") release = content;
    else if (kind.name === "ward") add("wards", content, {}, file, "");
    else if (kind.name === "plan") add("plans", content, {}, file, "");
    else if (kind.name === "management-policies") {
      const context = { ...ward, fiscalYear: content["fiscalYear"] };
      records("departments").forEach((record, index) => {
        add("managementPolicies", record, context, file, `departments[${String(index)}]`);
      });
    } else if (kind.name === "fiscal-year-results") {
      const context = { ...inPlan, fiscalYear: content["fiscalYear"] };
      (records("values") as YearValue[]).forEach(({ indicator, ...values }, index) => {
        for (const kind of ["plan", "actual"] as const) {
          const value = values[kind];
          if (value !== undefined) add("indicatorValues", { indicator, kind, value }, context, file, `values[${String(index)}].${kind}`);
        }
      });
      records("evaluations").forEach((record, index) => {
        add("evaluations", record, context, file, `evaluations[${String(index)}]`);
      });
    } else {
      const context = PLAN_LISTS.has(kind.name) ? inPlan : parts[0] === "wards" ? ward : {};
      // Lists of plain words have no id and no folder to take over.
      if (WORD_LISTS.has(kind.name)) lists[kind.name]?.push(...records(kind.name));
      else
        records(kind.name).forEach((record, index) => {
          add(kind.name, record, context, file, `${kind.name}[${String(index)}]`);
        });
    }
  }
  // Everything shows wards in the order of their codes, and a ward's plans from the oldest to the newest.
  const wards = (lists["wards"] as Ward[]).sort((a, b) => a.code.localeCompare(b.code));
  const wardOrder = ({ ward }: Plan) => wards.findIndex(({ id }) => id === ward);
  const start = ({ periodStart }: Plan) => (typeof periodStart === "number" ? periodStart : 0);
  (lists["plans"] as Plan[]).sort((a, b) => wardOrder(a) - wardOrder(b) || start(a) - start(b));
  return { portal: { release, ...lists } as unknown as Portal, origins };
}
