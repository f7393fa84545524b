import type { Ranked } from "#src/search/combine.ts";
import type { Entry } from "#src/search/directory.ts";

/** Best pages whose departments are taken for those in charge, and what a department is worth beside the page that names it. */
const BEST = 6;
const SHARE = 0.6;

/**
 * Adds the departments that the best pages name: who a question for a department means, also where its own page does not say the
 * words.
 * @param ranked pages that answer, best first
 */
export function inCharge(ranked: readonly Ranked[], entries: readonly Entry[]): Ranked[] {
  const pages = new Map(ranked.map((each) => [each.entry, each]));
  const key = (ward: string | undefined, name: string) => `${ward ?? ""}\n${name}`;
  const departments = new Map(
    entries
      .filter(({ kind }) => kind === "部署")
      .flatMap((entry) => entry.departments.map((name) => [key(entry.ward, name), entry] as const)),
  );
  for (const { entry, score, matched, met } of ranked.filter(({ entry: { kind } }) => kind !== "部署").slice(0, BEST)) {
    for (const name of entry.departments) {
      const department = departments.get(key(entry.ward, name));
      if (department === undefined) continue;
      const own = pages.get(department);
      pages.set(department, {
        entry: department,
        score: (own?.score ?? 0) + score * SHARE,
        matched: own?.matched ?? matched,
        met: own?.met ?? met,
      });
    }
  }
  return [...pages.values()].sort((a, b) => b.score - a.score);
}
