import { stageColour } from "#src/charts/stage-colour.ts";
import { isNarrow, withNotes, type Chart } from "#src/charts/chart.ts";
import { PALETTE } from "#src/charts/palette.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { wrapText } from "#src/text/width.ts";
import { textOrBlank } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { stageLevel } from "#src/model/stage-table.ts";
import { currentFiscalYear } from "#src/model/this-year.ts";
import { cellsOf, type YearlyCell } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";
import { entriesOf } from "#src/schema/entries.ts";
import { sourcesOf } from "#src/model/source.ts";

const LINE = 17;
const PAD = 8;
const HEAD = 40;
const GAP = 3;

export interface StageGridCell {
  readonly lines: readonly string[];
  readonly level: number;
  readonly x: number;
  readonly width: number;
  readonly isNow: boolean;
  readonly isAdjusting: boolean;
}

export interface StageGridRow {
  readonly labelLines: readonly string[];
  readonly labelY: number;
  readonly y: number;
  readonly height: number;
  readonly cells: readonly StageGridCell[];
}

export interface StageGridLayout {
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly fiscalYear: number; readonly x: number; readonly isNow: boolean }[];
  readonly rows: readonly StageGridRow[];
}

function words({ cell }: YearlyCell): string {
  return textOrBlank(cell);
}

/** Places a row for each line of the plan and a column for each year; on a phone the line's name stands above its cells. */
export function layoutStageGrid(rows: readonly (readonly YearlyCell[])[], width: number, now: number): StageGridLayout {
  const stacked = isNarrow(width);
  const left = stacked ? 0 : 200;
  const years = [...new Set(rows.flatMap((cells) => cells.map(({ fiscalYear }) => fiscalYear)))].sort();
  const column = (width - left + GAP) / years.length;
  const x = (year: number) => left + years.indexOf(year) * column;
  let y = HEAD;
  const placed = rows.map((cells) => {
    const name = cells[0]?.label ?? "";
    const labelLines = wrapText(textOrBlank(name), (stacked ? width : left) - 12, FONT_SIZE);
    const texts = cells.map(({ cell }) =>
      (isBlank(cell) ? [textOrBlank(cell)] : entriesOf(cell)).flatMap((entry) => wrapText(entry, column - GAP - 2 * PAD, FONT_SIZE)),
    );
    const most = Math.max(1, ...texts.map((lines) => lines.length));
    const labelY = y;
    const top = stacked ? y + labelLines.length * LINE + 4 : y;
    const height = Math.max(most * LINE + 2 * PAD, stacked ? 0 : labelLines.length * LINE + 2 * PAD);
    y = top + height + (stacked ? 10 : GAP);
    return {
      labelLines,
      labelY,
      y: top,
      height,
      cells: cells.map((cell, index) => ({
        lines: texts[index] ?? [],
        level: stageLevel(cell.stage),
        x: x(cell.fiscalYear),
        width: column - GAP,
        isNow: cell.fiscalYear === now,
        isAdjusting: isBlank(cell.cell),
      })),
    };
  });
  return {
    width,
    height: y + 2,
    years: years.map((fiscalYear) => ({ fiscalYear, x: x(fiscalYear), isNow: fiscalYear === now })),
    rows: placed,
  };
}

export function renderStageGrid({ width, height, years, rows }: StageGridLayout, title: string): string {
  const stacked = isNarrow(width);
  const heads = years.flatMap(({ fiscalYear, x, isNow }) => {
    const colour = fill(isNow ? "now" : "ink-2");
    return [
      label(x + 4, 10, eraFiscalYear(fiscalYear), { ...colour, "font-weight": 700 }),
      label(x + 4, 27, isNow ? `${String(fiscalYear)} ことし` : String(fiscalYear), colour),
    ];
  });
  const body = rows.flatMap(({ labelLines, labelY, y, height: size, cells }) => [
    ...labelLines.map((line, index) =>
      label(0, (stacked ? labelY : y + (size - (labelLines.length - 1) * LINE) / 2 - LINE / 2) + LINE / 2 + index * LINE, line, {
        "font-weight": 700,
      }),
    ),
    ...cells.flatMap(({ lines, level, x, width: cellWidth, isNow, isAdjusting }) => [
      element("rect", {
        x,
        y,
        width: cellWidth,
        height: size,
        ...fill(stageColour(level).fill),
        ...(level === 0 ? { stroke: PALETTE["line-3"], "stroke-dasharray": isAdjusting ? "4 3" : undefined } : {}),
      }),
      isNow
        ? element("rect", { x: x + 1.5, y: y + 1.5, width: cellWidth - 3, height: size - 3, "fill-opacity": 0, ...stroke("now", 3) })
        : "",
      ...lines.map((line, index) => label(x + PAD, y + PAD + LINE / 2 + index * LINE, line, fill(stageColour(level).text))),
    ]),
  ]);
  return drawing(width, height, title, [...heads, ...body]);
}

/** The yearly plan of a measure, with the printed words in every cell; undefined for a measure without one. */
export function stageGridChart(portal: Portal, measure: RecordOf<"measures">): Chart | undefined {
  const volumes = recordsBy(portal, "plannedVolumes", "measure", measure.id).filter((volume) => cellsOf(volume).length > 0);
  const rows = [...volumes, ...recordsBy(portal, "yearlyPlan", "measure", measure.id)].map(cellsOf).filter((cells) => cells.length > 0);
  if (rows.length === 0) return undefined;
  const years = [...new Set(rows.flatMap((cells) => cells.map(({ fiscalYear }) => fiscalYear)))].sort();
  return {
    id: `stage-grid-${measure.id}`,
    name: `${measure.title}：年ごとの計画`,
    finding: `${measure.title}：年ごとの計画`,
    subtitle: "言葉は資料のとおり。濃さは、言葉から当サイトが分けた進みぐあい",
    ...withNotes(
      {
        headers: ["内容", ...years.map(eraFiscalYear)],
        rows: rows.map((cells) => {
          const name = cells[0]!.label;
          return [textOrBlank(name), ...years.map((year) => cells.filter(({ fiscalYear }) => fiscalYear === year).map(words)[0])];
        }),
      },
      rows.map((cells) => cells.slice(0, 1).flatMap(({ note }) => note ?? [])),
    ),
    notes: caveatsOf(recordOf(portal, "plans", measure.plan), ["yearly-plan", ...(volumes.length > 0 ? ["planned-volumes"] : [])]),
    sources: sourcesOf(portal, [volumes, recordsBy(portal, "yearlyPlan", "measure", measure.id)]),
    draw: (width) => renderStageGrid(layoutStageGrid(rows, width, currentFiscalYear(portal)), `${measure.title}：年ごとの計画`),
  };
}
