import { PALETTE, type Colour } from "#src/charts/palette.ts";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @returns text safe in XML content and attributes */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

/** Numbers to one decimal: enough for a pixel, and the same text on every machine. */
function attributeText(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 10) / 10) : escapeXml(value);
}

/** One SVG element. `content` is markup already made by this module. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]));
  return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}

/** Fill for a file and the class that overrides it in a page. */
export function fill(colour: Colour): Attributes {
  return { class: `f-${colour}`, fill: PALETTE[colour] };
}

export function stroke(colour: Colour, width = 1): Attributes {
  return { class: `s-${colour}`, stroke: PALETTE[colour], "stroke-width": width };
}

/** A shape that is filled with one colour and drawn round with another. */
export function outline(inside: Colour, edge: Colour, width: number): Attributes {
  return { ...fill(inside), ...stroke(edge, width), class: `f-${inside} s-${edge}` };
}

/** A rim of the paper's colour, which keeps a text readable over lines. */
export const HALO: Attributes = { stroke: PALETTE.paper, "stroke-width": 4, "paint-order": "stroke", class: "f-ink halo" };

export const FONT_SIZE = 13;

/** A line of text; y is its middle. */
export function label(x: number, y: number, text: string, options: Attributes = {}): string {
  return element("text", { x, y, "dominant-baseline": "central", "font-size": FONT_SIZE, ...fill("ink"), ...options }, escapeXml(text));
}

/**
 * The drawing itself: one picture with one name. Its parts are hidden from those who listen, or some browsers read every label of it in a
 * row; the rows stand in the table beside it.
 */
export function drawing(width: number, height: number, title: string, parts: readonly string[]): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(Math.round(width))} ${String(Math.round(height))}`,
      width: Math.round(width),
      height: Math.round(height),
      role: "img",
      "font-family": "Noto Sans JP, Noto Sans CJK JP, Hiragino Sans, Yu Gothic, sans-serif",
    },
    element("title", {}, escapeXml(title)) + element("g", { "aria-hidden": "true" }, parts.join("")),
  );
}
