import type { Portal, RecordOf } from "#src/load/portal.ts";
import { indicatorsOf } from "#src/model/indicator.ts";
import { recordsBy } from "#src/model/lookup.ts";

/** Discrepancies that name any of these ids. */
export function discrepanciesAbout(portal: Portal, ids: readonly string[]): RecordOf<"discrepancies">[] {
  const wanted = new Set(ids);
  return portal.discrepancies.filter(({ about }) => about.some((id) => wanted.has(id)));
}

/** Discrepancies that touch a measure itself or one of its 事業量 or 指標. */
export function discrepanciesOfMeasure(portal: Portal, measure: string): RecordOf<"discrepancies">[] {
  const parts = [...recordsBy(portal, "plannedVolumes", "measure", measure), ...indicatorsOf(portal, measure)];
  return discrepanciesAbout(portal, [measure, ...parts.map(({ id }) => id)]);
}

/** The document on whose page a discrepancy is told in full: that of its first place. */
export function documentOfDiscrepancy({ readings }: Pick<RecordOf<"discrepancies">, "readings">): string {
  return readings[0]!.place.source;
}

/** Discrepancies told on the page of a document, and those told on another's page that name it too. */
export function discrepanciesIn(portal: Portal, source: string): Record<"own" | "elsewhere", RecordOf<"discrepancies">[]> {
  const own = portal.discrepancies.filter((discrepancy) => documentOfDiscrepancy(discrepancy) === source);
  const naming = portal.discrepancies.filter(({ readings }) => readings.some(({ place }) => place.source === source));
  return { own, elsewhere: naming.filter((discrepancy) => !own.includes(discrepancy)) };
}
