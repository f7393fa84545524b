import { z } from "zod";
import { isBlank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";
import { ownMeaning, type Meaning } from "#src/schema/meaning.ts";

/** A field of a value, with what it means. */
export interface Found {
  readonly meaning: Meaning;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  /** The place in a source that holds for it: the nearest one around it; undefined where the record itself has none */
  readonly place: Locator | undefined;
}

/** The shape inside what may be left out. */
export function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;
}

/** What a field means, whether it may be left out, or be a blank, or be a list. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  const whole = inner(schema);
  const own = ownMeaning(whole);
  if (own !== undefined) return own;
  if (whole instanceof z.ZodUnion) return whole.options.map(meaningOf).find((meaning) => meaning?.means !== "blank");
  return whole instanceof z.ZodArray ? meaningOf(whole.element) : undefined;
}

/** The branch of a union that a sound value is of. */
function branchOf(union: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const isReason = isBlank(value);
  const options = union.options.filter((option) => (ownMeaning(option)?.means === "blank") === isReason);
  return options.length === 1 ? options[0] : options.find((option) => z.safeParse(option, value).success);
}

function placeIn(shape: z.core.$ZodShape, value: Readonly<Record<string, unknown>>): Locator | undefined {
  const [key] = Object.entries(shape).find(([name, part]) => value[name] !== undefined && meaningOf(part)?.means === "place") ?? [];
  const found = key === undefined ? undefined : value[key];
  return (Array.isArray(found) ? found[0] : found) as Locator | undefined;
}

/**
 * Goes through a sound value along its schema and shows every field that means something. Everything that is derived from the
 * schema's meanings (checks, coverage, blanks) is a visitor of this one walk.
 */
export function walk(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (found: Found) => void,
  path: readonly PropertyKey[] = [],
  place?: Locator,
): void {
  if (value === undefined) return;
  const shape = inner(schema);
  const meaning = ownMeaning(shape);
  if (meaning !== undefined) visit({ meaning, value, path, place });
  if (shape instanceof z.ZodUnion) {
    const branch = branchOf(shape, value);
    if (branch !== undefined) walk(branch, value, visit, path, place);
  } else if (shape instanceof z.ZodObject) {
    const fields = value as Readonly<Record<string, unknown>>;
    const here = placeIn(shape.shape, fields) ?? place;
    for (const [key, part] of Object.entries(shape.shape)) walk(part, fields[key], visit, [...path, key], here);
  } else if (shape instanceof z.ZodArray) {
    (value as readonly unknown[]).forEach((item, index) => {
      walk(shape.element, item, visit, [...path, index], place);
    });
  } else if (shape instanceof z.ZodRecord) {
    for (const [key, item] of Object.entries(value as object)) walk(shape.valueType, item, visit, [...path, key], place);
  }
}
