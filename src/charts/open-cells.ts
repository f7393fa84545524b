import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";
import { cellsOf } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";

/** What a plan still leaves open (調整中) in its yearly tables; undefined where nothing is. */
export function openCellsChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const tables = [...recordsBy(portal, "plannedVolumes", "plan", plan.id), ...recordsBy(portal, "yearlyPlan", "plan", plan.id)];
  const cells = tables.flatMap(cellsOf);
  const years = [...Map.groupBy(cells, ({ fiscalYear }) => fiscalYear)]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, own]) => ({
      fiscalYear,
      all: own.length,
      open: own.filter(({ cell }) => isBlank(cell) && cell.blank === "adjusting").length,
    }));
  const open = years.reduce((sum, year) => sum + year.open, 0);
  if (open === 0) return undefined;
  const name = `${plan.title}の「調整中」のます`;
  const told = open === cells.length ? `${String(open)}ますすべてが` : `${String(cells.length)}ますのうち${String(open)}が`;
  return {
    id: `open-cells-${plan.id}`,
    name,
    finding: `${recordOf(portal, "wards", plan.ward).name}の「${plan.title}」では、年ごとの予定の${told}「調整中」`,
    subtitle: `年ごとの予定の表のますの数。${recordOf(portal, "sources", plan.source.source).knownAs}による`,
    headers: ["年度", "ますの数", "「調整中」のますの数"],
    rows: years.map(({ fiscalYear, all, open: own }) => [fiscalYearLabel(fiscalYear), all, own]),
    notes: caveatsOf(plan, ["planned-volumes", "yearly-plan"]),
    sources: sourcesOf(portal, tables),
    draw: (width) => {
      const bars = years.map(({ fiscalYear, all, open: own }) => ({
        name: fiscalYearLabel(fiscalYear),
        value: own,
        words: `${String(own)}/${String(all)}`,
      }));
      return renderBars(layoutBars(bars, width, Math.max(...years.map(({ all }) => all))), width, name);
    },
  };
}
