import type { Portal } from "#src/load/portal.ts";
import { indexOf } from "#src/model/portal-index.ts";
import type { Discrepancy } from "#src/schema/discrepancy.ts";

/** Discrepancies that name any of these ids. */
export function discrepanciesAbout(portal: Portal, ids: readonly string[]): Discrepancy[] {
  const wanted = new Set(ids);
  return portal.discrepancies.filter(({ about }) => about.some((id) => wanted.has(id)));
}

/** Discrepancies that touch a measure itself or one of its 事業量 or 指標. */
export function discrepanciesOfMeasure(portal: Portal, measure: string): Discrepancy[] {
  const index = indexOf(portal);
  const volumes = index.volumesOfMeasure.get(measure) ?? [];
  const indicators = volumes.flatMap(({ id }) => index.indicatorsOfVolume.get(id) ?? []);
  return discrepanciesAbout(portal, [measure, ...volumes.map(({ id }) => id), ...indicators.map(({ id }) => id)]);
}
