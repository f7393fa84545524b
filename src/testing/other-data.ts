import { aDepartment, aGroup, aMeasure, anIndicator, aPlan, aSource, aVolume, aWard, type SmallFiles } from "#src/testing/small-data.ts";

/** Where the facts of the other ward stand. */
export const IN_OTHER = { source: { source: "otsu-plan-book", page: 1 } } as const;

/**
 * A plan's folder: its plan.json, and one file for each list under the name of its kind.
 * @param lists records by kind: `{ policyGroups: […], yearlyPlan: […] }`
 */
export function planFiles(
  ward: string,
  plan: { readonly id: string },
  lists: Readonly<Record<string, readonly unknown[]>> = {},
): SmallFiles {
  const folder = `wards/${ward}/${plan.id}`;
  const fileOf = (kind: string) => `${folder}/${kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.json`;
  return {
    [`${folder}/plan.json`]: plan,
    ...Object.fromEntries(Object.entries(lists).map(([kind, records]) => [fileOf(kind), { [kind]: records }])),
  };
}

/** A second ward beside the one of smallData: 乙区, with a department, a plan and a measure of the same theme. */
export const OTHER_WARD: SmallFiles = {
  "sources.json": {
    sources: [aSource(), aSource({ id: "otsu-plan-book", ward: "otsu", title: "乙区の計画", publisher: "乙区", text: "000_1.txt" })],
  },
  "wards/otsu/ward.json": aWard({ id: "otsu", code: "131024", name: "乙区", nameKana: "おつく", nameEn: "Otsu City", color: "blue" }),
  "wards/otsu/departments.json": {
    departments: [aDepartment({ id: "otsu-hana-ka", name: "花の課", kind: "division", ...IN_OTHER })],
  },
  ...planFiles("otsu", aPlan({ id: "otsu-plan", title: "乙区計画", ...IN_OTHER }), {
    policyGroups: [aGroup({ id: "otsu-plan-g1", ...IN_OTHER })],
    measures: [
      aMeasure({
        id: "otsu-plan-1",
        policyGroup: "otsu-plan-g1",
        title: "公園の花",
        departments: ["花の課"],
        summary: "公園に花を植えます。",
        ...IN_OTHER,
      }),
    ],
  }),
};

/** A group of the measures of the two wards; with OTHER_WARD. */
export const aCrosswalk = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: "cw-koen",
  theme: "kurashi",
  title: "公園",
  label: "類似",
  reason: "どちらも公園のことですが、甲区は木、乙区は花です。",
  members: ["kou-plan-1", "otsu-plan-1"],
  readers: 2,
  ...change,
});

/** A plan that follows the one of smallData, with a measure, a 事業量 and an indicator of its own, and what goes on in it. */
export const nextPlan = (...continuity: readonly unknown[]): SmallFiles =>
  planFiles("kou", aPlan({ id: "kou-next", title: "甲区の次の計画", predecessor: "kou-plan", periodStart: 2028, periodEnd: 2030 }), {
    policyGroups: [aGroup({ id: "kou-next-g1" })],
    measures: [aMeasure({ id: "kou-next-1", policyGroup: "kou-next-g1", title: "緑の手入れ" })],
    plannedVolumes: [aVolume({ id: "kou-next-1-v1", measure: "kou-next-1", label: "公園と緑道の数" })],
    indicators: [anIndicator({ id: "kou-next-1-v1-i1", plannedVolume: "kou-next-1-v1" })],
    continuity,
  });

/** From the measure of smallData to that of nextPlan. */
export const aContinuity = (change: Readonly<Record<string, unknown>> = {}) => ({
  id: "kou-next-from-plan-1",
  from: "kou-plan-1",
  to: "kou-next-1",
  label: "類似",
  reason: "公園の手入れは続きます。緑道が加わりました。",
  readers: 2,
  ...change,
});
