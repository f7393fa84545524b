import { describe, expect, it } from "vitest";
import { readFolder } from "#src/load/data-folder.ts";
import { MUTANT_CLASSES } from "#src/testing/mutants/catalog.ts";
import { allowed, FLOOR, poorFaults, tryClass } from "#src/testing/mutants/trial.ts";
import { worldOf } from "#src/testing/mutants/world.ts";

/** The short form of npm run test:mutants: the same floors, fewer mutants of each class. */
const SEED = 1;
const EACH = 3;

const world = worldOf(readFolder("data"));

describe.each(Object.entries(MUTANT_CLASSES))("%sの誤り", (_, classes) => {
  it.each(classes)("「$name」は、きまりの数だけ退けられ、いつも場所・わけ・直し方が示されるべき", (mutants) => {
    const trial = tryClass(mutants, world, SEED, EACH);
    expect(trial.made).toBeGreaterThan(0);
    expect(trial.crashes).toEqual([]);
    expect(poorFaults(trial)).toEqual([]);
    if (mutants.kind === "catchable") expect(trial.survivors.map(({ what }) => what).slice(allowed(mutants, trial.made))).toEqual([]);
  });
});

describe("誤りの分類", () => {
  const all = Object.values(MUTANT_CLASSES).flat();
  it("名前が重ならず、通るものにはわけがあるべき", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.filter(({ floor, why }) => floor < 1 && why === "")).toEqual([]);
  });
  it("同じ種からは、同じ誤りが作られるべき", () => {
    const [mutants] = all;
    if (mutants === undefined) throw new Error("分類がありません");
    const places = (seed: number) => tryClass(mutants, world, seed, EACH).refused.map(({ what }) => what);
    expect(places(7)).toEqual(places(7));
    expect(places(7)).not.toEqual(places(8));
  });
  it("データで分かる分類の下限は、平均でも全体の下限より低くないべき", () => {
    const floors = all.filter(({ kind }) => kind === "catchable").map(({ floor }) => floor);
    expect(floors.reduce((sum, floor) => sum + floor, 0) / floors.length).toBeGreaterThanOrEqual(FLOOR);
  });
});
