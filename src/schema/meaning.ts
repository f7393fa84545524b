import { z } from "zod";

/** Where a reference may lead: the names of kinds (schema/kinds.ts), or "any" record that has an id. */
export type RefTarget = "any" | readonly string[];

/**
 * What a field means, beside its shape. Checks, look-ups, published columns and check:sources are all worked out from this,
 * so that nothing has to be told a second time.
 */
export type Meaning =
  /** The record's own identifier */
  | { readonly means: "id" }
  /**
   * Names another record; `own`: of the same ward and plan; `partOf`: this record is a part of that one and stands at its place;
   * `inId`: this record's id begins with that one's
   */
  | { readonly means: "ref"; readonly to: RefTarget; readonly own: boolean; readonly partOf: boolean; readonly inId: boolean }
  /** Printed name of a record of a kind, or one of its aliases, in the same ward */
  | { readonly means: "name"; readonly of: string }
  | { readonly means: "own-words" }
  /** May stand only once among the records of its kind */
  | { readonly means: "unique" }
  /** For the portal's own use: in no published table */
  | { readonly means: "internal" }
  /** The name of a kind of record */
  | { readonly means: "kind" }
  /** `within`: it must lie in the period of the record's plan */
  | { readonly means: "fiscal-year"; readonly within: boolean }
  | { readonly means: "printed" | "kana" | "note" | "blank" | "quantity" | "place" | "cells" | "date" | "url" };

/** zod hands a registry's entry on to what is made of a schema by refine or meta, so a meaning stays with its field. */
export const meanings = z.registry<Meaning>();

const known = new WeakMap<object, { readonly meaning: Meaning | undefined }>();

/** What a schema itself means. The registry goes up a schema's makings each time, so its answer is kept. */
export function ownMeaning(schema: z.core.$ZodType): Meaning | undefined {
  const before = known.get(schema);
  if (before !== undefined) return before.meaning;
  const meaning = meanings.get(schema);
  known.set(schema, { meaning });
  return meaning;
}

/** A field: a shape with its Japanese title, what it tells, and what it means. Titles head the published columns. */
export function field<T extends z.ZodType>(schema: T, title: string, description: string, meaning?: Meaning): T {
  const titled = schema.meta({ title, description });
  if (meaning !== undefined) meanings.add(titled, meaning);
  return titled;
}

/** A list of one kind of field, with the title of its items. */
export function list<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).meta(item.meta() ?? {});
}
