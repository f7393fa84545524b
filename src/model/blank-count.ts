import type { Portal } from "#src/load/portal.ts";
import { BLANK_KINDS, isBlank, type BlankKind } from "#src/schema/blank.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { walk } from "#src/schema/walk.ts";

export interface BlankCounts {
  readonly title: string;
  readonly counts: Readonly<Record<BlankKind, number>>;
  readonly total: number;
}

/** Typed blanks by kind of record and reason; kinds without any are left out. */
export function blankCounts(portal: Portal): BlankCounts[] {
  return Object.entries(KINDS).flatMap(([kind, { title, schema }]) => {
    const found: BlankKind[] = [];
    const records = isKindName(kind) ? [portal[kind]].flat() : [];
    for (const record of records)
      walk(schema, record, ({ value }) => {
        if (isBlank(value)) found.push(value.blank);
      });
    const count = (wanted: BlankKind) => found.filter((reason) => reason === wanted).length;
    return found.length === 0 ? [] : [{ title, counts: countsBy(count), total: found.length }];
  });
}

function countsBy(count: (kind: BlankKind) => number): Record<BlankKind, number> {
  return Object.fromEntries(BLANK_KINDS.map((kind) => [kind, count(kind)])) as Record<BlankKind, number>;
}
