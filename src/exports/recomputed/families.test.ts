import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { portal } from "#src/testing/portal.ts";

/** Test files of this folder, with the ids of the charts that each recomputes; figure-series charts have their series' ids. */
const FAMILIES: Readonly<Record<string, (id: string) => boolean>> = {
  evaluations: (id) => id.startsWith("evaluations-"),
  results: (id) => /^(?:plan-ratio|plan-actual|planned-values|missed-numbers|passed-targets)-/u.test(id),
  "year-acts": (id) => id.startsWith("year-acts-"),
  stages: (id) => /^stage-(?:mix|grid)-/u.test(id),
  departments: (id) => id.startsWith("departments-"),
  goals: (id) => id.startsWith("goals-by-"),
  lineage: (id) => id.startsWith("lineage-"),
  amendments: (id) => id.startsWith("amendment-kinds-"),
  pace: (id) => id.startsWith("group-pace-"),
  sums: (id) => id.startsWith("certain-sums-"),
  "open-cells": (id) => id.startsWith("open-cells-"),
  crosswalk: (id) => id === "common-groups",
  successors: (id) => id.startsWith("successors-"),
  discrepancies: (id) => id === "discrepancy-counts",
  "figure-series": (id) => portal.figureSeries.some((series) => series.id === id),
};

describe("図の見出しの数", () => {
  it("どの図にも、公開したCSVだけから計算し直すテストが、ちょうど一つあるべき", () => {
    const wrong = allCharts(portal).filter(({ id }) => Object.values(FAMILIES).filter((isOf) => isOf(id)).length !== 1);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  it.each(Object.keys(FAMILIES))("%s のテストがあり、図が一つ以上あるべき", (family) => {
    expect(readdirSync(import.meta.dirname)).toContain(`${family}.test.ts`);
    expect(allCharts(portal).some(({ id }) => FAMILIES[family]?.(id))).toBe(true);
  });
});
