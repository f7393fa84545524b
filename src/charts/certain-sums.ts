import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import { formatMyriads } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";
import { totalOf } from "#src/model/sum.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { isBlank } from "#src/schema/blank.ts";

type Sum = RecordOf<"sums">;

const words = (sum: Sum) => {
  const { value, unit, isAbout } = totalOf(sum);
  return `${isAbout ? "約" : ""}${formatMyriads(value)}${unit}`;
};

/** Sums that are certain though single amounts are lost, for each unit in which a plan's widest are of two years: they show what grew. */
export function certainSumCharts(portal: Portal, plan: RecordOf<"plans">): Chart[] {
  const sums = portal.sums.filter((sum) => sum.about === plan.id && !isBlank(sum.fiscalYear));
  return [...Map.groupBy(sums, (sum) => totalOf(sum).unit)].flatMap(([unit, own]) => {
    const most = Math.max(...own.map(({ parts }) => parts.length));
    const widest = own.filter(({ parts }) => parts.length === most).sort((a, b) => Number(a.fiscalYear) - Number(b.fiscalYear));
    const [first] = widest;
    const last = widest.at(-1);
    if (first === undefined || last === undefined || first.fiscalYear === last.fiscalYear) return [];
    const name = `${plan.title}の確かな合計（${unit}）`;
    return [
      {
        // A unit has no name for URLs; its first sum has, and keeps it when others are added.
        id: `certain-sums-${unit === "円" ? `${plan.id}-yen` : own[0]!.id}`,
        name,
        finding: `${first.name}は${words(first)}、${last.name}は${words(last)}`,
        subtitle: `${plan.title}。資料に印刷された数を当サイトが足したもの。足しても確かなものだけを足しています`,
        headers: ["何の合計か", "合計（当サイトの計算）", "足した数", "足し方"],
        rows: own.map((sum) => [sum.name, words(sum), sum.parts.map(({ text }) => joinEntries(text)).join("＋"), sum.rule]),
        notes: [...new Set(own.flatMap(({ note }) => note ?? [])), ...caveatsOf(plan, ["sums"])].filter(
          // Of two notes of which one says all that the other says, the longer is enough.
          (note, _index, all) => !all.some((other) => other !== note && other.includes(note)),
        ),
        sources: sourcesOf(portal, own),
        draw: (width: number) => {
          const bars = own.map((sum) => ({ name: sum.name, value: totalOf(sum).value, words: words(sum) }));
          return renderBars(layoutBars(bars, width), width, name);
        },
      },
    ];
  });
}
