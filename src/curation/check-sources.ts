import { countBlanks, fieldsOf, type Field } from "#src/curation/fields.ts";
import { copiedRun, runsOf } from "#src/curation/own-words.ts";
import { comparable, piecesFound, type SourceText } from "#src/curation/source-text.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import type { SourceCoverage } from "#src/schema/coverage.ts";
import { isKindName } from "#src/schema/kinds.ts";

type Structure = RecordOf<"sources">["structure"][number];

/** A field that the source does not bear out. */
export interface SourceFault {
  readonly source: string;
  readonly record: string;
  readonly path: string;
  readonly message: string;
}

/** A line of a source and the record that holds it; undefined where none does. */
export interface LineCoverage {
  readonly source: string;
  readonly line: string;
  readonly record: string | undefined;
}

export interface SourceReport {
  readonly faults: readonly SourceFault[];
  readonly coverage: readonly SourceCoverage[];
  readonly lines: readonly LineCoverage[];
}

/** Texts of amounts are no names. */
const AMOUNT = /(?:quantity|planned|actual)\.text(?:\.\d+)?$/u;

/** Sets entries of a cell apart, so it stands in no entry. */
const BULLET = /^・/u;

/** Names that any words must share with the source: titles, departments, terms, plans, bodies; longest first. */
function properNames(portal: Portal, fields: readonly Field[]): string[] {
  const names = [
    ...fields.filter(({ kind, path }) => kind === "printed" && !AMOUNT.test(path)).map(({ text }) => text),
    ...portal.sources.map(({ title }) => title),
  ];
  return [...new Set(names.map(comparable))].filter((name) => name.length >= 4).sort((a, b) => b.length - a.length);
}

/** Records of a kind that were read from a source, as the document's own structure counts them. */
function countOf(portal: Portal, source: string, { list, plan, only, distinct }: Structure): number {
  const records = isKindName(list) ? [portal[list] as readonly unknown[]].flat() : [];
  const own = records.filter((record) => {
    const fields = record as Readonly<Record<string, unknown>>;
    const isOwn = plan === undefined ? placesOf(fields).includes(source) : fields["plan"] === plan;
    return isOwn && (only === undefined || fields["kind"] === only);
  });
  return distinct === undefined ? own.length : new Set(own.map((record) => (record as Readonly<Record<string, unknown>>)[distinct])).size;
}

function placesOf({ source, sources }: Readonly<Record<string, unknown>>): string[] {
  return [source, sources]
    .flat()
    .flatMap((place) => (typeof place === "object" && place !== null && "source" in place ? [String(place.source)] : []));
}

function structureFaults(portal: Portal, source: RecordOf<"sources">): SourceFault[] {
  return source.structure.flatMap((wanted) => {
    const { list, plan, count } = wanted;
    const found = countOf(portal, source.id, wanted);
    return found === count
      ? []
      : [
          {
            source: source.id,
            record: plan ?? source.id,
            path: list,
            message: `資料では${String(count)}件ですが、データには${String(found)}件あります`,
          },
        ];
  });
}

/**
 * Holds every record against the extracted texts: printed fields must be found, own words must not be copied, and the
 * counts must be those of the document's own structure.
 * @param texts one text for each source of the portal
 */
export function checkSources(portal: Portal, texts: readonly SourceText[]): SourceReport {
  const fields = fieldsOf(portal);
  const runs = runsOf(texts);
  const names = properNames(portal, fields);
  const faults: SourceFault[] = [];
  const lines: LineCoverage[] = [];
  const copyFault = ({ record, path, text }: Field, source: string): SourceFault[] => {
    const run = copiedRun(text, runs, names);
    return run === undefined ? [] : [{ source, record, path, message: `資料と30字以上同じです：「${run}」` }];
  };
  // Words that are about no one source, such as a theme's, may still be nobody else's.
  for (const field of fields) if (field.kind === "own" && field.source === undefined) faults.push(...copyFault(field, ""));
  const coverage = portal.sources.map((source): SourceCoverage => {
    const text = texts.find(({ id }) => id === source.id);
    if (text === undefined) throw new Error(`出典 ${source.id} の文字のファイルがありません`);
    const own = fields.filter((field) => field.source === source.id);
    const tally = { verbatim: 0, fragments: 0, missing: 0, ownWords: 0, copied: 0 };
    for (const field of own) {
      const { kind, record, path, text: words } = field;
      if (kind === "printed") {
        const pieces = piecesFound(words, text);
        if (pieces === 1) tally.verbatim += 1;
        else if (pieces > 1) tally.fragments += 1;
        else {
          tally.missing += 1;
          faults.push({ source: source.id, record, path, message: `資料に見つかりません：「${words}」` });
        }
      } else if (kind === "own") {
        tally.ownWords += 1;
        const copied = copyFault(field, source.id);
        tally.copied += copied.length;
        faults.push(...copied);
      }
    }
    faults.push(...structureFaults(portal, source));
    const printed = own.filter(({ kind }) => kind === "printed").map(({ record, text: words }) => ({ record, words: comparable(words) }));
    let coveredLines = 0;
    for (const line of text.lines) {
      const wanted = comparable(line).replace(BULLET, "");
      const record = printed.find(({ words }) => words.includes(wanted) || (words.length >= 6 && wanted.includes(words)))?.record;
      if (record !== undefined) coveredLines += 1;
      lines.push({ source: source.id, line, record });
    }
    const records = new Set(own.map(({ record }) => record)).size;
    return { source: source.id, records, ...tally, blanks: countBlanks(own), lines: text.lines.length, coveredLines };
  });
  return { faults, coverage, lines };
}
