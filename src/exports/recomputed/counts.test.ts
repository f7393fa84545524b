import { describe, expect, it } from "vitest";
import { datasets } from "#src/exports/catalog.ts";
import { toCsv } from "#src/exports/csv.ts";
import { measuresOf } from "#src/model/department.ts";
import { discrepanciesAbout } from "#src/model/discrepancy.ts";
import { totalOf } from "#src/model/sum.ts";
import { must } from "#src/testing/must.ts";
import { portal } from "#src/testing/portal.ts";
import { listIn, readPublished } from "#src/testing/published.ts";

const published = (id: string) => readPublished(toCsv(must(datasets(portal).find((table) => table.id === id))));
const measures = published("measures");

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
