import type { Portal, RecordOf } from "#src/load/portal.ts";
import { fold } from "#src/text/fold.ts";

/** Pairs of neighbouring characters: a rough measure of what a short Japanese text is about. */
function bigrams(text: string): Set<string> {
  const folded = fold(text).replaceAll(/[\s、。・「」（）]/gu, "");
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, index) => folded.slice(index, index + 2)));
}

/** Pairs that nearly every measure has say nothing: their weight is small (inverse document frequency). */
function weights(portal: Portal): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, summary } of portal.measures)
    for (const pair of bigrams(title + summary)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(portal.measures.length / count)]));
}

const known = new WeakMap<Portal, ReadonlyMap<string, number>>();

/**
 * Measures of the same theme whose titles and summaries share the most telling words: first those of other wards.
 * A hint for readers, not a finding: the page says only that the theme is the same.
 */
export function relatedMeasures(portal: Portal, measure: RecordOf<"measures">, limit = 4): RecordOf<"measures">[] {
  const weight = known.get(portal) ?? weights(portal);
  known.set(portal, weight);
  const own = bigrams(measure.title + measure.summary);
  const scored = portal.measures
    .filter((other) => other.id !== measure.id && other.themes.some((theme) => measure.themes.includes(theme)))
    .map((other) => {
      const shared = [...bigrams(other.title + other.summary)].filter((pair) => own.has(pair));
      const score = shared.reduce((sum, pair) => sum + (weight.get(pair) ?? 0), 0);
      return { other, score: score + (other.ward === measure.ward ? 0 : 2) };
    })
    .sort((a, b) => b.score - a.score);
  return scored.slice(0, limit).map(({ other }) => other);
}
