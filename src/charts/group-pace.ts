import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import { formatRatio } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";
import { stageLevel } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";

/** How far the parts of a plan are to come. */
export interface GroupPace {
  readonly group: RecordOf<"policyGroups">;
  /** Rows of the yearly tables with a stage that year */
  readonly rows: number;
  /** Rows that are carried out or widened that year */
  readonly done: number;
}

/** Rows of a plan's yearly tables by its parts in one year. Rows without a stage that year (調整中, a line only) tell nothing of it. */
export function groupPaces(portal: Portal, plan: string, fiscalYear: number): GroupPace[] {
  const cells = recordsBy(portal, "yearlyPlan", "plan", plan).flatMap((row) =>
    cellsOf(row)
      .filter((cell) => cell.fiscalYear === fiscalYear && cell.stage !== undefined)
      .map(({ stage }) => ({ group: recordOf(portal, "measures", row.measure).policyGroup, stage })),
  );
  return recordsBy(portal, "policyGroups", "plan", plan)
    .map((group) => {
      const own = cells.filter((cell) => cell.group === group.id);
      return { group, rows: own.length, done: own.filter(({ stage }) => stageLevel(stage) >= stageLevel("実施")).length };
    })
    .filter(({ rows }) => rows > 0);
}

/** Which parts of a plan are to be carried out this year, and how much of them; undefined where it says nothing of the year. */
export function groupPaceChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const year = currentFiscalYear(portal);
  const paces = groupPaces(portal, plan.id, year).sort((a, b) => a.done / a.rows - b.done / b.rows);
  const [least] = paces;
  if (least === undefined || paces.length < 2) return undefined;
  const total = (key: "rows" | "done") => paces.reduce((sum, pace) => sum + pace[key], 0);
  const words = ({ done, rows }: GroupPace) => `${String(rows)}のうち${String(done)}（${formatRatio(done / rows)}）`;
  const nameOf = ({ label, title }: GroupPace["group"]) => (label === title ? title : `${label} ${title}`);
  const name = `${plan.title}のことしの予定の進みぐあい`;
  return {
    id: `group-pace-${plan.id}-${String(year)}`,
    name,
    finding: `${recordOf(portal, "wards", plan.ward).name}では、ことし${String(total("rows"))}の内容のうち${String(total("done"))}が、実施か拡充まで進む予定。いちばん低いのは「${least.group.title}」で、${words(least)}`,
    subtitle: `${plan.title}・${eraFiscalYear(year)}の予定。年ごとの予定の行のうち、進みぐあいが実施か拡充のものの割合（当サイトの計算）。${recordOf(portal, "sources", plan.source.source).knownAs}による予定で、実際の進みではありません`,
    headers: ["計画の区分", "行の数", "実施か拡充の行の数", "割合（当サイトの計算）"],
    rows: paces.map((pace) => [nameOf(pace.group), pace.rows, pace.done, formatRatio(pace.done / pace.rows)]),
    notes: caveatsOf(plan, ["yearly-plan"]),
    sources: sourcesOf(portal, recordsBy(portal, "yearlyPlan", "plan", plan.id)),
    draw: (width) => {
      const bars = paces.map((pace) => ({
        name: nameOf(pace.group),
        value: pace.done / pace.rows,
        words: `${String(pace.done)}/${String(pace.rows)}`,
      }));
      return renderBars(layoutBars(bars, width, 1), width, name);
    },
  };
}
