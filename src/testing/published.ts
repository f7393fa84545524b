import { parse } from "csv-parse/sync";
import { must } from "#src/testing/must.ts";

/** What stands under a Japanese header in one row of a published file; empty where the file has nothing. */
export type PublishedRow = (header: string) => string;

/**
 * A published CSV as a stranger's program reads it, by RFC 4180 and no laxer: CRLF, as many cells as headers, quotes only round a whole
 * cell. A header that the file does not have is a fault, never an empty cell.
 */
export function readPublished(csv: string): PublishedRow[] {
  const [headers = [], ...rows] = parse(csv, { bom: true, record_delimiter: "\r\n" });
  return rows.map((cells) => (header) => {
    const at = headers.indexOf(header);
    if (at < 0) throw new Error(`no column ${header} among ${headers.join(", ")}`);
    return must(cells[at]);
  });
}

/** The entries of a list in a cell. */
export function listIn(cell: string): string[] {
  return cell === "" ? [] : cell.split("；");
}

/** Numbers in a sentence, in its order: 1,300時間以上 and １，３００ are both 1300. */
export function numbersIn(text: string): number[] {
  const plain = text.normalize("NFKC").replaceAll(/(?<=\d),(?=\d{3})/gu, "");
  return [...plain.matchAll(/\d+(?:\.\d+)?/gu)].map(([digits]) => Number(digits));
}

/** 令和6年度（2024年度） is 2024: the year of a label that says it both ways. */
export function yearIn(label: string): number {
  return Number(must(/（(\d{4})年度）/u.exec(label)?.[1]));
}

/** The words at the ends of a picture's bars, in its order: they are the bold ones. */
export function marksIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*font-weight="700"[^>]*>([^<]*)<\/text>/gu)].map(([, words]) => words ?? "");
}
