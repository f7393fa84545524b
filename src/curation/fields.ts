import type { Portal } from "#src/load/portal.ts";
import { isBlank, type BlankKind } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";

/** One field of one record that came from a source. */
export interface Field {
  readonly record: string;
  readonly path: string;
  readonly source: string;
  readonly kind: "printed" | "own" | "blank";
  readonly text: string;
}

/** Keys whose text stands as printed, and keys whose text is ours. */
const PRINTED = new Set(["title", "label", "text", "before", "after", "term", "departments"]);
const OWN = new Set(["summary", "aim", "definition", "role", "context", "treatment", "renaming"]);
/** Keys that hold ids, places or our own labels: nothing of the source's text. */
const SKIPPED = new Set(["source", "sources", "id", "themes", "titleKana", "nameKana", "kana", "note", "readings", "about", "caveats"]);

/** Where a field of this name is printed only for some lists: a figure's name is ours, a department's is printed. */
const PRINTED_NAMES = new Set(["departments", "bodies", "indicators"]);

function collect(
  value: unknown,
  key: string,
  path: string,
  list: string,
  found: (kind: Field["kind"], path: string, text: string) => void,
): void {
  if (isBlank(value)) {
    found("blank", path, value.blank);
  } else if (typeof value === "string") {
    if (PRINTED.has(key) || key === "cell" || (key === "name" && PRINTED_NAMES.has(list))) found("printed", path, value);
    else if (OWN.has(key)) found("own", path, value);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, key, `${path}[${String(index)}]`, list, found);
    });
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (!SKIPPED.has(name)) collect(inner, key === "cells" ? "cell" : name, path === "" ? name : `${path}.${name}`, list, found);
    }
  }
}

function sourceOf(record: { readonly source?: Locator; readonly sources?: readonly Locator[] }): string | undefined {
  return record.source?.source ?? record.sources?.[0]?.source;
}

/** Every field of the portal that a source can be asked about. */
export function fieldsOf(portal: Portal): Field[] {
  const fields: Field[] = [];
  const volumes = new Map(portal.plannedVolumes.map((volume) => [volume.id, volume]));
  const add = (list: string, record: object, id: string, source: string | undefined): void => {
    if (source === undefined) return;
    collect(record, "", "", list, (kind, path, text) => fields.push({ record: id, path, source, kind, text }));
  };
  const lists = {
    plans: portal.plans,
    policyGroups: portal.policyGroups,
    departments: portal.departments,
    bodies: portal.bodies,
    measures: portal.measures,
    plannedVolumes: portal.plannedVolumes,
    yearlyPlan: portal.yearlyPlan,
    figures: portal.figures,
    amendments: portal.amendments,
    events: portal.events,
    terms: portal.terms,
  };
  for (const [list, records] of Object.entries(lists)) {
    for (const record of records) {
      // The second spelling of a title stands somewhere else; it is checked with its own place.
      const { titleVariants = [], ...rest } = record as typeof record & { titleVariants?: { text: string; source: Locator }[] };
      add(list, rest, record.id, sourceOf(record));
      titleVariants.forEach(({ text, source }, index) => {
        fields.push({ record: record.id, path: `titleVariants[${String(index)}].text`, source: source.source, kind: "printed", text });
      });
    }
  }
  for (const indicator of portal.indicators)
    add("indicators", indicator, indicator.id, volumes.get(indicator.plannedVolume)?.source.source);
  const volumeOf = new Map(portal.indicators.map(({ id, plannedVolume }) => [id, plannedVolume]));
  for (const { indicator, fiscalYear, kind, value } of portal.indicatorValues) {
    add(
      "indicatorValues",
      { value },
      `${indicator}-${String(fiscalYear)}-${kind}`,
      volumes.get(volumeOf.get(indicator) ?? "")?.source.source,
    );
  }
  for (const { measure, label, source } of portal.evaluations) add("evaluations", { label }, `${measure} 評価`, source.source);
  for (const entry of portal.managementPolicies) {
    for (const list of ["policies", "goals", "challenges"] as const) {
      for (const record of entry[list]) add(list, record, record.id, record.source.source);
    }
  }
  return fields;
}

/** Number of typed blanks by kind. */
export function countBlanks(fields: readonly Field[]): Record<BlankKind, number> {
  const count = (kind: BlankKind) => fields.filter((field) => field.kind === "blank" && field.text === kind).length;
  return {
    "not-stated": count("not-stated"),
    adjusting: count("adjusting"),
    unrecoverable: count("unrecoverable"),
    "not-applicable": count("not-applicable"),
    "not-yet": count("not-yet"),
  };
}
