import { countBlanks, fieldsOf, type Field } from "#src/curation/fields.ts";
import { copiedRun, runsOf } from "#src/curation/own-words.ts";
import { comparable, piecesFound, type SourceText } from "#src/curation/source-text.ts";
import type { Portal } from "#src/load/portal.ts";
import type { SourceCoverage } from "#src/schema/coverage.ts";
import type { Source } from "#src/schema/source.ts";

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

/** Names that any words must share with the source: titles, departments, terms, plans, bodies; longest first. */
function properNames(portal: Portal, fields: readonly Field[]): string[] {
  const names = [
    ...fields.filter(({ kind, path }) => kind === "printed" && path !== "quantity.text").map(({ text }) => text),
    ...portal.sources.map(({ title }) => title),
  ];
  return [...new Set(names.map(comparable))].filter((name) => name.length >= 4).sort((a, b) => b.length - a.length);
}

function countOf(portal: Portal, source: Source, list: Source["structure"][number]["list"], plan: string | undefined): number {
  const own = portal.managementPolicies.filter((entry) => [...entry.policies, ...entry.goals][0]?.source.source === source.id);
  switch (list) {
    case "departmentPolicies":
      return own.length;
    case "policies":
    case "goals":
    case "challenges":
      return own.reduce((total, entry) => total + entry[list].length, 0);
    case "terms":
      return portal.terms.filter(({ sources }) => sources.some((place) => place.source === source.id)).length;
    default:
      return portal[list].filter((record) => (plan === undefined ? record.source.source === source.id : record.plan === plan)).length;
  }
}

function structureFaults(portal: Portal, source: Source): SourceFault[] {
  return source.structure.flatMap(({ list, plan, count }) => {
    const found = countOf(portal, source, list, plan);
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
  const coverage = portal.sources.map((source): SourceCoverage => {
    const text = texts.find(({ id }) => id === source.id);
    if (text === undefined) throw new Error(`出典 ${source.id} の文字のファイルがありません`);
    const own = fields.filter((field) => field.source === source.id);
    const tally = { verbatim: 0, fragments: 0, missing: 0, ownWords: 0, copied: 0 };
    for (const { kind, record, path, text: words } of own) {
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
        const run = copiedRun(words, runs, names);
        if (run !== undefined) {
          tally.copied += 1;
          faults.push({ source: source.id, record, path, message: `資料と30字以上同じです：「${run}」` });
        }
      }
    }
    faults.push(...structureFaults(portal, source));
    const printed = own.filter(({ kind }) => kind === "printed").map(({ record, text: words }) => ({ record, words: comparable(words) }));
    let coveredLines = 0;
    for (const line of text.lines) {
      const wanted = comparable(line);
      const record = printed.find(({ words }) => words.includes(wanted) || (words.length >= 6 && wanted.includes(words)))?.record;
      if (record !== undefined) coveredLines += 1;
      lines.push({ source: source.id, line, record });
    }
    const records = new Set(own.map(({ record }) => record)).size;
    return { source: source.id, records, ...tally, blanks: countBlanks(own), lines: text.lines.length, coveredLines };
  });
  return { faults, coverage, lines };
}
