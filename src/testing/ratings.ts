import { expect } from "vitest";
import { must } from "#src/testing/must.ts";
import { numbersIn, type PublishedRow } from "#src/testing/published.ts";

export interface Rated {
  readonly ratio: number;
  readonly points: number | undefined;
  readonly missed: boolean;
}

/** Whether the words of the plan say that the actual is not enough. */
function misses(better: string, comparator: string, plan: number, actual: number): boolean {
  if (comparator === "超") return actual <= plan;
  if (comparator === "未満") return actual >= plan;
  if (comparator === "以下" || comparator === "以内") return actual > plan;
  return better === "lower" && comparator !== "以上" ? actual > plan : actual < plan;
}

/** A shown 計画比 is the exact one rounded, never over the 100 % line; the points of percentages stand beside it. */
export function expectShown(text: string, { ratio, points }: Rated) {
  const [percent, difference] = numbersIn(text);
  expect(Math.abs(must(percent) - ratio * 100)).toBeLessThanOrEqual(0.5);
  expect(Math.sign(must(percent) - 100)).toBe(Math.sign(ratio - 1));
  expect(difference === undefined).toBe(points === undefined);
  if (points === undefined || difference === undefined) return;
  expect(difference).toBeCloseTo(Math.abs(points), 6);
  expect(text).toContain(points < 0 ? "−" : "＋");
}

/** 計画比 by the published tables of the indicators and their values, as a stranger works them out. */
export function ratings(indicators: readonly PublishedRow[], values: readonly PublishedRow[]) {
  const valueOf = (indicator: string, year: number, kind: string) =>
    values.find((row) => row("指標ID") === indicator && row("年度") === String(year) && row("種類") === kind);

  /** Of a name that a 事業量 prints twice, the indicator above tells which it is. */
  function titleOf(indicator: PublishedRow): string {
    const [group, name] = [indicator("事業量"), indicator("指標名")];
    if (group === name) return name;
    const siblings = indicators.filter((row) => row("事業量ID") === indicator("事業量ID"));
    const above = siblings[siblings.indexOf(indicator) - 1];
    const isRepeated = siblings.filter((row) => row("指標名") === name).length > 1;
    return `${group}：${name}${isRepeated && above !== undefined ? `（${above("指標名")}）` : ""}`;
  }

  function rate(indicator: PublishedRow, year: number): Rated | undefined {
    const planned = valueOf(indicator("指標ID"), year, "plan");
    const done = valueOf(indicator("指標ID"), year, "actual");
    if (planned === undefined || done === undefined || indicator("計画比を出せるか") !== "yes" || indicator("良い方向") === "none")
      return undefined;
    if ([planned("数値"), done("数値")].includes("") || planned("単位") !== done("単位") || Number(planned("数値")) === 0) return undefined;
    const [plan, actual] = [Number(planned("数値")), Number(done("数値"))];
    return {
      ratio: actual / plan,
      points: planned("単位") === "%" ? actual - plan : undefined,
      missed: misses(indicator("良い方向"), planned("範囲"), plan, actual),
    };
  }

  /** Indicators of a plan, each once, and those of them that can be compared with the plan's number of a year. */
  function ratedOf(plan: string, year: number) {
    const own = indicators.filter((row) => row("計画ID") === plan && row("同じ指標ID") === "");
    const rated = own.flatMap((row) => {
      const found = rate(row, year);
      return found === undefined ? [] : [{ row, ...found }];
    });
    return { own, rated };
  }
  return { valueOf, titleOf, rate, ratedOf };
}
