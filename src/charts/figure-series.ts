import { layoutBars, renderBars, type Bar } from "#src/charts/bars.ts";
import { withNotes, type Chart } from "#src/charts/chart.ts";
import { formatQuantity } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { findRecord, recordOf } from "#src/model/lookup.ts";
import { caveatsOf, figureNotes } from "#src/model/note.ts";
import { isBlank } from "#src/schema/blank.ts";
import { halfWidthDigits } from "#src/text/digits.ts";
import { sourcesOf } from "#src/model/source.ts";

/** A figure of a series: it has a number, as the loader makes sure. */
interface Point extends Pick<RecordOf<"figures">, "name" | "about" | "revision" | "source"> {
  readonly value: number;
  readonly text: string;
  readonly notes: readonly string[];
}

function pointsOf(portal: Portal, series: RecordOf<"figureSeries">): Point[] {
  return portal.figures
    .filter((figure) => figure.series === series.id)
    .flatMap(({ quantity, ...figure }) =>
      isBlank(quantity) ? [] : [{ ...figure, value: quantity.value, text: quantity.text, notes: figureNotes({ ...figure, quantity }) }],
    );
}

/** What a series shows: the words of its finding, its rows and its bars. */
type Content = Pick<Chart, "finding" | "headers" | "rows"> & { readonly bars: readonly Bar[] };

/** Each figure by itself, the largest first. */
function plainContent({ itemName, valueName }: RecordOf<"figureSeries">, points: readonly Point[]): Content {
  const sorted = [...points].sort((a, b) => b.value - a.value);
  const bars = sorted.map(({ name, value, text }) => ({ name, value, words: text }));
  return {
    finding: bars
      .slice(0, 1)
      .map(({ name, words }) => `「${name}」が${halfWidthDigits(words)}`)
      .join(""),
    ...withNotes(
      { headers: [itemName, valueName], rows: bars.map(({ name, words }) => [name, words]) },
      sorted.map(({ notes }) => notes),
    ),
    bars,
  };
}

/** What a figure is about, in short and in full. */
function subjectOf(portal: Portal, about: string): { label: string; full: string } {
  const group = findRecord(portal, "policyGroups", about);
  const { title } = group ?? findRecord(portal, "measures", about) ?? recordOf(portal, "plans", about);
  const { label } = group ?? { label: title };
  return { label, full: label === title ? title : `${label} ${title}` };
}

/** Two figures about each subject: the superseded edition's and the one in force. */
function revisedContent(portal: Portal, { itemName, valueName, unit }: RecordOf<"figureSeries">, points: readonly Point[]): Content {
  const pairs = [...Map.groupBy(points, ({ about }) => about)].flatMap(([about, own]) => {
    const before = own.find(({ revision }) => revision === "before");
    const after = own.find(({ revision }) => revision === "after");
    return before === undefined || after === undefined ? [] : [{ ...subjectOf(portal, about), before, after }];
  });
  return {
    finding: pairs
      .map(({ label, before, after }) => `${label}の${valueName}は${halfWidthDigits(before.text)}から${halfWidthDigits(after.text)}へ`)
      .join("、"),
    ...withNotes(
      {
        headers: [itemName, "改定前", "改定前のページ", "改定後", "改定後のページ"],
        rows: pairs.map(({ full, before, after }) => [full, before.text, before.source.page, after.text, after.source.page]),
      },
      pairs.map(({ before, after }) => [...before.notes.map((note) => `改定前：${note}`), ...after.notes.map((note) => `改定後：${note}`)]),
    ),
    bars: pairs.flatMap(({ label, before, after }) => [
      { name: `${label} 改定前`, value: before.value, words: formatQuantity(before.value, unit), colour: "key-3" as const },
      { name: `${label} 改定後`, value: after.value, words: formatQuantity(after.value, unit), colour: "key" as const },
    ]),
  };
}

/** A series of figures as bars: one for each figure, or a pair for each subject where the figures are of two editions. */
export function figureSeriesChart(portal: Portal, series: RecordOf<"figureSeries">): Chart {
  const points = pointsOf(portal, series);
  const isRevised = points.some(({ revision }) => revision !== undefined);
  const { bars, ...content } = isRevised ? revisedContent(portal, series, points) : plainContent(series, points);
  return {
    id: series.id,
    name: series.title,
    ...content,
    notes: caveatsOf(recordOf(portal, "plans", series.plan), ["figures", "figure-series"]),
    sources: sourcesOf(portal, points),
    subtitle: series.note === undefined ? series.subtitle : `${series.subtitle}。${series.note}`,
    draw: (width) => renderBars(layoutBars(bars, width, series.axisMaximum), width, series.title),
  };
}

/** Charts of the figures that a plan gives together. */
export function figureSeriesCharts(portal: Portal, plan: RecordOf<"plans">): Chart[] {
  return portal.figureSeries.filter((series) => series.plan === plan.id).map((series) => figureSeriesChart(portal, series));
}
