import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { WIDTHS } from "#src/charts/chart.ts";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, marksIn, numbersIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const LABELS = ["同種", "類似", "比較不可"];
const wards = published("wards").map((row) => row("区ID"));
const members = published("crosswalk-members");
const groups = published("crosswalk").map((row) => {
  const own = members.filter((member) => member("まとまりID") === row("まとまりID"));
  return { row, wards: wards.filter((ward) => own.some((member) => member("区ID") === ward)) };
});

describe("どの区の資料にもある取組みの図を、公開したCSVだけから計算し直す", () => {
  const chart = must(allCharts(portal).find(({ id }) => id === "common-groups"));
  const common = groups.filter((group) => group.wards.length === wards.length).map(({ row }) => row);
  const labelOf = (row: (typeof common)[number]) => row("くらべられるか（当サイトの判断）");
  const counts = LABELS.map((label) => common.filter((row) => labelOf(row) === label).length);

  it("まとまりの区は、二つの表で同じであるべき", () => {
    expect(groups.map(({ row }) => listIn(row("区IDの並び")))).toEqual(groups.map((group) => group.wards));
  });
  it("数は、記録がすべての区にあるまとまりの数であるべき", () => {
    expect(numbersIn(chart.finding)).toEqual([groups.length, wards.length, common.length, ...counts]);
    LABELS.forEach((label, index) => {
      expect(chart.finding).toContain(`「${label}」が${String(counts[index])}`);
    });
    expect(numbersIn(chart.subtitle)).toEqual([]);
  });
  it("行は、くらべられるかの順の、そのまとまりと理由であるべき", () => {
    expect(chart.rows).toEqual(
      LABELS.flatMap((label) => common.filter((row) => labelOf(row) === label)).map((row) => [
        row("何のまとまりか（当サイト作成）"),
        labelOf(row),
        row("判断の理由（当サイト作成）"),
      ]),
    );
    expect(chart.rows).toHaveLength(common.length);
  });
  it("絵の帯は、くらべられるかごとの数であるべき", () => {
    for (const width of Object.values(WIDTHS)) expect(marksIn(chart.draw(width))).toEqual(counts.map(String));
  });
});
