import type { ListKind, RecordOf, SingleKind } from "#src/schema/kinds.ts";

export type { RecordOf } from "#src/schema/kinds.ts";

/** Everything curated, in the order of the files: checked, resolved, frozen. All else is a pure function of it. */
export type Portal = { readonly [Name in ListKind]: readonly RecordOf<Name>[] } & { readonly [Name in SingleKind]: RecordOf<Name> };
