import { aDepartment, aGroup, aMeasure, aPlan, aSource, aWard, type SmallFiles } from "#src/testing/small-data.ts";

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
