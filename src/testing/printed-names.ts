import type { Portal } from "#src/load/portal.ts";

/** Names as the documents print them, longest first; in a sentence of ours they stay as printed. */
export function printedNames(portal: Portal): string[] {
  const variants = (record: { readonly titleVariants?: readonly { readonly text: string }[] | undefined }) =>
    (record.titleVariants ?? []).map(({ text }) => text);
  const names = [
    portal.plans.flatMap((plan) => [plan.title, ...variants(plan)]),
    portal.measures.flatMap((measure) => [measure.title, measure.number, ...variants(measure)]),
    portal.policyGroups.flatMap(({ label, title }) => [label, title]),
    portal.departments.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    portal.terms.flatMap(({ term, aliases = [] }) => [term, ...aliases]),
    portal.sources.map(({ title }) => title),
    portal.plannedVolumes.map(({ label }) => label),
    portal.indicators.map(({ name }) => name),
    portal.yearlyPlan.map(({ label }) => label),
    portal.subItems.map(({ title }) => title),
    portal.figures.map(({ name }) => name),
  ].flat();
  return [...new Set(names.filter((name) => typeof name === "string"))].sort((a, b) => b.length - a.length);
}

/**
 * Full-width digits of a sentence of ours, which has none: printed names and what stands in 「」 are not ours.
 * @param names from printedNames
 */
export function ownWideDigits(text: string, names: readonly string[]): string[] {
  const wide = names.filter((name) => /[０-９]/u.test(name));
  const own = wide.reduce((rest, name) => rest.replaceAll(name, ""), text).replaceAll(/「[^「」]*」|『[^『』]*』/gu, "");
  return own.match(/[０-９]+/gu) ?? [];
}
