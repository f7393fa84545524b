import { WIDTHS, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { formatDate } from "#src/format.ts";
import { LICENSE } from "#src/license.ts";
import type { Portal } from "#src/load/portal.ts";
import { attribution } from "#src/model/source.ts";
import { wrapText } from "#src/text/width.ts";
import { absoluteUrl, urls } from "#src/urls.ts";

/** Room around a picture that goes out alone, so that no text touches its edge. */
const MARGIN = 32;
const TITLE = { size: 20, line: 29 } as const;
const BODY = { size: FONT_SIZE, line: 20 } as const;
const SMALL = { size: 12, line: 18 } as const;

/**
 * A chart as a picture that can be published by itself: what it shows, unit and period, the drawing, what must be known of
 * its values, and where it comes from. A page says all but the drawing around it.
 * @returns SVG of WIDTHS.wide and its margins
 */
export function publishedPicture(portal: Portal, chart: Chart): string {
  const room = WIDTHS.wide;
  const width = room + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, { size, line }: { readonly size: number; readonly line: number }, options: Parameters<typeof label>[3]) => {
    for (const words of wrapText(text, room, size)) {
      parts.push(label(MARGIN, y + line / 2, words, { "font-size": size, ...options }));
      y += line;
    }
  };
  write(chart.finding, TITLE, { "font-weight": 700 });
  y += 4;
  write(chart.subtitle, BODY, fill("ink-2"));
  y += 16;
  const inner = chart.draw(room).replace(/<title>[^<]*<\/title>/u, "");
  const height = Number(/ height="([\d.]+)"/u.exec(inner)?.[1]);
  parts.push(inner.replace("<svg ", `<svg x="${String(MARGIN)}" y="${String(y)}" `));
  y += height + 16;
  parts.push(element("line", { x1: MARGIN, x2: width - MARGIN, y1: y, y2: y, ...stroke("line") }));
  y += 12;
  for (const note of chart.notes ?? []) write(`注意：${note}`, SMALL, fill("ink-2"));
  write(attribution(portal, chart.sources), SMALL, fill("ink-2"));
  const credit = [
    `みちしるべ ${formatDate(portal.release.date)}版`,
    LICENSE.shortTitle,
    `数の表：${absoluteUrl(urls.chartFile(chart.id, "csv"))}`,
  ];
  write(credit.join(" ｜ "), SMALL, fill("ink-2"));
  y += MARGIN;
  return drawing(width, y, chart.name, [element("rect", { width, height: y, ...fill("paper") }), ...parts]);
}
