import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { entriesOf, type Entry } from "#src/load/assemble.ts";
import type { DataBytes } from "#src/load/data-folder.ts";
import { jsonPath } from "#src/load/fault.ts";
import { readFile } from "#src/load/read-file.ts";
import { isBlank } from "#src/schema/blank.ts";
import { KINDS } from "#src/schema/kinds.ts";
import { ownMeaning, type Meaning } from "#src/schema/meaning.ts";
import { inner } from "#src/schema/walk.ts";
import type { Mutant, Mutate } from "#src/testing/mutants/mutant.ts";
import { pick, type Random } from "#src/testing/mutants/random.ts";

/** Anything in a record, whether it means something or not. */
export interface Site {
  readonly entry: Entry;
  /** From the record on */
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  readonly schema: z.core.$ZodType;
  readonly meaning: Meaning | undefined;
  readonly isOptional: boolean;
  /** A reason may stand here in place of a value */
  readonly isBlankable: boolean;
  /** One of these at a time is picked, so that rare fields come up as often as common ones: measures titleVariants.text */
  readonly field: string;
}

/** The sound data that mutants are made of. */
export interface World {
  readonly bytes: DataBytes;
  readonly entries: readonly Entry[];
  readonly sites: readonly Site[];
  /** How often each id is named */
  readonly named: ReadonlyMap<string, number>;
}

function sitesOf(entry: Entry): Site[] {
  const sites: Site[] = [];
  const visit = (schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[], union?: z.ZodUnion, wasOptional = false): void => {
    if (value === undefined) return;
    const shape = inner(schema);
    const meaning = ownMeaning(shape) ?? (union === undefined ? undefined : ownMeaning(union));
    const isOptional = wasOptional || schema instanceof z.ZodOptional;
    if (shape instanceof z.ZodUnion) {
      const branch = shape.options.find(
        (option) => (ownMeaning(option)?.means === "blank") === isBlank(value) && z.safeParse(option, value).success,
      );
      if (branch !== undefined) visit(branch, value, path, shape, isOptional);
      return;
    }
    const isBlankable = union?.options.some((option) => ownMeaning(option)?.means === "blank") === true && !isBlank(value);
    const field = [entry.kind, ...path.filter((part) => typeof part !== "number")].join(" ");
    sites.push({ entry, path, value, schema: shape, meaning, isOptional, isBlankable, field });
    if (shape instanceof z.ZodArray) (value as readonly unknown[]).forEach((item, index) => visit(shape.element, item, [...path, index]));
    else if (shape instanceof z.ZodRecord)
      Object.entries(value as object).forEach(([key, item]) => visit(shape.valueType, item, [...path, key]));
    else if (shape instanceof z.ZodObject)
      Object.entries(shape.shape).forEach(([key, part]) =>
        visit(part as z.ZodType, (value as Record<string, unknown>)[key], [...path, key]),
      );
  };
  // What its place adds is not written in the record.
  visit(KINDS[entry.kind].schema, written(entry), []);
  return sites;
}

/** The record as its file has it. */
export function written({ file, path }: Entry): unknown {
  if (path.length > 0) return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], file.content);
  return Object.fromEntries(Object.entries(file.content ?? {}).filter(([key]) => key !== "$schema"));
}

export function worldOf(bytes: DataBytes): World {
  const entries = entriesOf([...bytes].map(([path, content]) => readFile(path, content)));
  const sites = entries.flatMap(sitesOf);
  const named = new Map<string, number>();
  for (const { meaning, value } of sites) if (meaning?.means === "ref") named.set(String(value), (named.get(String(value)) ?? 0) + 1);
  return { bytes, entries, sites, named };
}

/** Picks among sites evenly by field. */
export function picker(sites: readonly Site[]): (random: Random) => Site | undefined {
  const fields = [...Map.groupBy(sites, ({ field }) => field).values()];
  return (random) => pick(random, pick(random, fields) ?? []);
}

export function fileOf({ file }: Entry): string {
  return file.file.replace(/^data\//u, "");
}

const encoder = new TextEncoder();

export function textOf(world: World, file: string): string {
  return new TextDecoder().decode(world.bytes.get(file));
}

/** The data with one file's bytes changed; undefined takes the file away. */
export function withBytes(world: World, file: string, bytes: Uint8Array | undefined, what: string): Mutant {
  const changed = new Map(world.bytes);
  if (bytes === undefined) changed.delete(file);
  else changed.set(file, bytes);
  return { what: `${file} ${what}`, bytes: changed };
}

/** The data with one file's text changed; undefined where nothing would be. */
export function withText(world: World, file: string, text: string | undefined, what: string): Mutant | undefined {
  return text === undefined || text === textOf(world, file) ? undefined : withBytes(world, file, encoder.encode(text), what);
}

type Content = Record<PropertyKey, unknown>;

/** The data with one file changed as JSON; undefined where it would mean the same. */
export function withContent(world: World, file: string, change: (content: Content) => void, what: string): Mutant | undefined {
  const before = JSON.parse(textOf(world, file)) as Content;
  const after = structuredClone(before);
  change(after);
  const text = `${JSON.stringify(after, null, 2)}\n`;
  return isDeepStrictEqual(before, JSON.parse(text)) ? undefined : withText(world, file, text, what);
}

/** What holds the thing at a path. */
export function holder(content: Content, path: readonly PropertyKey[]): Content {
  return path.slice(0, -1).reduce<Content>((value, key) => value[key] as Content, content);
}

/** The list that a record stands in. */
export function listOf(content: Content, { path }: Entry): unknown[] {
  return content[path[0] ?? ""] as unknown[];
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "なし").slice(0, 60);
}

/** The data with another value at a path of a record; undefined takes the value away. */
export function withValue(world: World, entry: Entry, path: readonly PropertyKey[], value: unknown): Mutant | undefined {
  const whole = [...entry.path, ...path];
  const key = whole.at(-1) ?? "";
  const change = (content: Content) => {
    const around = holder(content, whole);
    if (value !== undefined) around[key] = value;
    else if (Array.isArray(around)) around.splice(Number(key), 1);
    else Reflect.deleteProperty(around, key);
  };
  return withContent(world, fileOf(entry), change, `${jsonPath(whole)} → ${shown(value)}`);
}

/**
 * Mutants that put another value in a field.
 * @param wanted fields it may be done to
 * @param change the new value; undefined where this one allows none
 */
export function changed(
  wanted: (site: Site, world: World) => boolean,
  change: (random: Random, site: Site, world: World) => unknown,
): (world: World) => Mutate {
  return (world) => {
    const next = picker(world.sites.filter((site) => wanted(site, world)));
    return (random) => {
      const site = next(random);
      const value = site === undefined ? undefined : change(random, site, world);
      return site === undefined || value === undefined || (site.path.length === 0 && site.entry.path.length === 0)
        ? undefined
        : withValue(world, site.entry, site.path, value);
    };
  };
}

/** Mutants that take a field away. */
export function removed(wanted: (site: Site, world: World) => boolean): (world: World) => Mutate {
  return (world) => {
    const next = picker(world.sites.filter((site) => site.path.length > 0 && wanted(site, world)));
    return (random) => {
      const site = next(random);
      return site === undefined ? undefined : withValue(world, site.entry, site.path, undefined);
    };
  };
}

/** Two fields of one kind with their values changed over. */
export function swapped(
  wanted: (site: Site, world: World) => boolean,
  fits: (a: Site, b: Site) => boolean = () => true,
): (world: World) => Mutate {
  return (world) => {
    const sites = world.sites.filter((site) => wanted(site, world));
    const next = picker(sites);
    return (random) => {
      const a = next(random);
      if (a === undefined) return undefined;
      const b = pick(
        random,
        sites.filter((site) => site !== a && site.field === a.field && site.entry.file === a.entry.file && fits(a, site)),
      );
      if (b === undefined || isDeepStrictEqual(a.value, b.value)) return undefined;
      const paths = [a, b].map(({ entry, path }) => [...entry.path, ...path]);
      const change = (content: Content) => {
        for (const [path, value] of [
          [paths[0], b.value],
          [paths[1], a.value],
        ] as const)
          if (path !== undefined) holder(content, path)[path.at(-1) ?? ""] = value;
      };
      return withContent(world, fileOf(a.entry), change, paths.map(jsonPath).join(" ⇄ "));
    };
  };
}
