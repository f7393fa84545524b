import { describe, expect, it } from "vitest";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { measuresOf } from "#src/model/department.ts";
import { discrepanciesAbout } from "#src/model/discrepancy.ts";
import { totalOf } from "#src/model/sum.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { actCounts, YEAR_ACTS } from "#src/model/year-act.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, readPublished, type PublishedRow } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const measures = published("measures");
const cells = published("yearly-plan");

describe("部署が担当する施策の数", () => {
  const departments = published("departments");
  it.each(departments.map((row) => [row("部署名"), row("部署ID")]))(
    "%s（%s）の数は、その課のものも入れた施策の表の数であるべき",
    (_name, id) => {
      const own = new Set([id, ...departments.filter((row) => row("上の部署") === id).map((row) => row("部署ID"))]);
      const count = measures.filter((row) => listIn(row("部署ID")).some((department) => own.has(department))).length;
      expect(measuresOf(portal, id)).toHaveLength(count);
    },
  );
});

describe("ことしすること（始める・広げる・続けて行うなど）の数", () => {
  const year = currentFiscalYear(portal);
  const ladder = ["", "検討", "準備", "試行", "実施", "拡充"];
  const level = (cell: PublishedRow) => ladder.indexOf(cell("いちばん進んだ段階"));

  /** What a row does this year, from the stages that the table publishes. */
  function actOf(row: readonly PublishedRow[]): string | undefined {
    const sorted = [...row].sort((a, b) => Number(a("年度")) - Number(b("年度")));
    const now = sorted.find((cell) => cell("年度") === String(year));
    if (now === undefined || level(now) === 0) return undefined;
    if (level(now) < 4) return must(["検討する", "準備する", "試す"][level(now) - 1]);
    const before = sorted.filter((cell) => Number(cell("年度")) < year && cell("空欄の理由") === "").at(-1);
    if (before !== undefined && level(before) < 4) return "始める";
    return level(now) === 5 ? "広げる" : "続けて行う";
  }

  it.each(published("plans").map((row) => [row("計画名"), row("計画ID")]))(
    "%s の数は、年次別計画の表から数えた数であるべき",
    (_title, plan) => {
      const own = measures.filter((row) => row("計画ID") === plan);
      const ids = new Set(own.map((row) => row("施策ID")));
      const rows = [
        ...Map.groupBy(
          cells.filter((cell) => ids.has(cell("施策ID"))),
          (cell) => cell("行ID"),
        ).values(),
      ];
      const told = rows.map((row) => ({ act: actOf(row), measure: must(row[0])("施策ID") }));
      const counts = YEAR_ACTS.map((act) => {
        const doing = told.filter((entry) => entry.act === act);
        return { act, rows: doing.length, measures: new Set(doing.map(({ measure }) => measure)).size };
      });
      expect(
        actCounts(
          portal,
          own.map((row) => ({ id: row("施策ID") })),
        ),
      ).toEqual(counts);
    },
  );
});

describe("計画のページの合計と食い違い", () => {
  it.each(published("sums").map((row) => [row("何の合計か（当サイト作成）"), row]))(
    "合計「%s」は、足した数の和であるべき",
    (_name, row) => {
      const total = listIn(row("足した数の値"))
        .map(Number)
        .reduce((sum, value) => sum + value, 0);
      const shown = totalOf(must(portal.sums.find(({ id }) => id === row("合計ID"))));
      expect([Number(row("合計（当サイト計算）")), shown.value]).toEqual([total, total]);
      expect(listIn(row("足した数の値"))).toHaveLength(listIn(row("足した数")).length);
      expect([shown.unit, shown.isAbout]).toEqual([row("単位"), row("範囲") === "約"]);
    },
  );
  it.each(published("plans").map((row) => [row("計画名"), row("計画ID")]))(
    "%s の食い違いの数は、食い違いの表から数えた数であるべき",
    (_title, plan) => {
      const own = new Set([
        plan,
        ...published("policy-groups")
          .filter((row) => row("計画ID") === plan)
          .map((row) => row("方針ID")),
      ]);
      const count = published("discrepancies").filter((row) => listIn(row("対象ID")).some((id) => own.has(id))).length;
      expect(discrepanciesAbout(portal, [...own])).toHaveLength(count);
    },
  );
});
