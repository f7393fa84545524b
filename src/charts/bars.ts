import { scaleLinear } from "d3";
import { isNarrow } from "#src/charts/chart.ts";
import type { Colour } from "#src/charts/palette.ts";
import { drawing, element, fill, FONT_SIZE, label } from "#src/charts/svg.ts";
import { textWidth, wrapText } from "#src/text/width.ts";

const LINE = 17;
const BAR = 20;

/** One bar: its name, its length, and the words at its end. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  readonly colour?: Colour;
}

export interface BarRow extends Bar {
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly x: number;
  readonly size: number;
}

/**
 * Horizontal bars on one scale from 0. On a phone the name stands above its bar, on a desk beside it.
 * @param most end of the scale; by default the largest value
 */
export function layoutBars(bars: readonly Bar[], width: number, most = Math.max(0, ...bars.map(({ value }) => value))): BarRow[] {
  const stacked = isNarrow(width);
  const left = stacked ? 0 : Math.round(width * 0.42);
  const room = Math.max(0, ...bars.map(({ words }) => textWidth(words, FONT_SIZE))) + 10;
  const x = scaleLinear([0, most || 1], [0, width - left - room]);
  let y = 0;
  return bars.map((bar) => {
    const lines = wrapText(bar.name, (stacked ? width : left) - 14, FONT_SIZE);
    const height = stacked ? lines.length * LINE + BAR + 14 : Math.max(lines.length * LINE, BAR) + 10;
    const row = { ...bar, lines, y, height, x: left, size: x(bar.value) };
    y += height;
    return row;
  });
}

export function renderBars(rows: readonly BarRow[], width: number, title: string): string {
  const stacked = isNarrow(width);
  const height = rows.reduce((total, row) => total + row.height, 0) + 4;
  const parts = rows.flatMap(({ lines, words, colour = "key-2", y, height: size, x, size: length }) => {
    const top = stacked ? y + lines.length * LINE + 4 : y + (size - BAR) / 2;
    const textTop = stacked ? y + LINE / 2 + 2 : y + size / 2 - ((lines.length - 1) * LINE) / 2;
    return [
      ...lines.map((line, index) => label(0, textTop + index * LINE, line)),
      element("rect", { x, y: top, width: Math.max(length, 1), height: BAR, ...fill(colour) }),
      label(x + length + 6, top + BAR / 2, words, { "font-weight": 700 }),
    ];
  });
  return drawing(width, height, title, parts);
}
