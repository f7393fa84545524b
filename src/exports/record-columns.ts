import { z } from "zod";
import type { Cell, Column, ColumnType } from "#src/exports/table.ts";
import type { Portal } from "#src/load/portal.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { KINDS, type ListKind } from "#src/schema/kinds.ts";
import { place, type Locator } from "#src/schema/locator.ts";
import { ownMeaning, type Meaning } from "#src/schema/meaning.ts";
import { isQuantity, quantity, type CellQuantity, type CellValue } from "#src/schema/quantity.ts";
import { inner, meaningOf } from "#src/schema/walk.ts";

type Fields = Readonly<Record<string, unknown>>;

/** @returns snake_case, as published */
export function publishedKey(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

/** The published name of a kind's table */
export function publishedName(kind: string): string {
  return publishedKey(kind).replaceAll("_", "-");
}

/** A place in one line: source id, page, section. */
export function placeText({ source, page, section }: Locator): string {
  return [source, page === undefined ? undefined : `p.${String(page)}`, section].filter((part) => part !== undefined).join(" ");
}

/** Whether a field is ours to say: its header says so wherever it travels. */
function headerOf(title: string, meaning: Meaning | undefined): string {
  return meaning?.means === "own-words" ? `${title}（当サイト作成）` : title;
}

function typeOf(schema: z.core.$ZodType, meaning: Meaning | undefined): ColumnType {
  const { type, format } = z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }) as { type?: string; format?: string };
  if (meaning?.means === "fiscal-year") return "year";
  if (meaning?.means === "url") return "url";
  if (meaning?.means === "date" || format === "date") return "date";
  return type === "integer" || type === "number" ? type : "string";
}

function wordsOf(item: unknown): string {
  if (typeof item === "object" && item !== null) return "text" in item ? String(item.text) : placeText(item as Locator);
  return String(item);
}

function cellOf(value: unknown): Cell {
  if (value === undefined || isBlank(value)) return undefined;
  if (Array.isArray(value)) return value.map(wordsOf);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" ? value : String(value);
}

/** Of a union with a blank, the part that holds the value. */
function valuePart(schema: z.core.$ZodType): { readonly part: z.core.$ZodType; readonly isBlankable: boolean } {
  const whole = inner(schema);
  if (!(whole instanceof z.ZodUnion)) return { part: whole, isBlankable: false };
  const isReason = (option: z.core.$ZodType) => ownMeaning(option)?.means === "blank";
  return { part: whole.options.find((option) => !isReason(option)) ?? whole, isBlankable: whole.options.some(isReason) };
}

function titleOf(schema: z.core.$ZodType): { readonly title: string; readonly description: string } {
  const { title = "", description = "" } = z.globalRegistry.get(inner(schema)) ?? {};
  return { title, description };
}

/** Why a field has no value: its blank, or that the record leaves it out. */
function reasonOf(value: unknown): string | undefined {
  if (value === undefined) return "not-applicable";
  return isBlank(value) ? value.blank : undefined;
}

function blankColumns(key: string, title: string, read: (row: unknown) => unknown): Column<unknown> {
  return {
    key,
    title: `${title}がない理由`,
    description: "値がない理由。not-stated 記載なし、adjusting 調整中、unrecoverable 判読不能、not-applicable 対象外、not-yet 評価前",
    type: "string",
    value: (row) => reasonOf(read(row)),
  };
}

function heading(schema: z.core.$ZodType): Pick<Column<never>, "title" | "description" | "type"> {
  return { ...titleOf(schema), type: typeOf(inner(schema), undefined) };
}

/** The four columns that say where a row stands in its source. A page that the text does not give has its reason. */
export function placeColumns<Row>(locate: (row: Row, portal: Portal) => Locator): Column<Row>[] {
  const { source, page, section } = place.shape;
  return [
    { key: "source", ...heading(source), refersTo: ["sources"], value: (row, portal) => locate(row, portal).source },
    { key: "source_page", ...heading(page), value: (row, portal) => locate(row, portal).page },
    {
      key: "source_page_blank",
      title: "出典ページがない理由",
      description: "ページ番号が資料の文字から分からないとき not-stated",
      type: "string",
      value: (row, portal) => (locate(row, portal).page === undefined ? "not-stated" : undefined),
    },
    { key: "source_section", ...heading(section), value: (row, portal) => locate(row, portal).section },
  ];
}

/** Columns of an amount or a printed word: its text, number, unit and range, and why there is no number. */
export function amountColumns<Row>(read: (row: Row) => CellValue): Column<Row>[] {
  const { text, value, unit, comparator, exception } = quantity.shape;
  const number = (row: Row): CellQuantity | undefined => {
    const cell = read(row);
    return isQuantity(cell) ? cell : undefined;
  };
  return [
    { key: "text", ...heading(text), value: (row) => wordsOrNothing(read(row)) },
    { key: "value", ...heading(value), value: (row) => number(row)?.value },
    { key: "unit", ...heading(unit), value: (row) => number(row)?.unit },
    { key: "comparator", ...heading(comparator), value: (row) => number(row)?.comparator },
    {
      key: "blank",
      title: "数値がない理由",
      description: "数値がない理由。文字だけの値は not-applicable",
      type: "string",
      value: (row) => (number(row) === undefined ? (reasonOf(read(row)) ?? "not-applicable") : undefined),
    },
    { key: "blank_note", title: "数値がない注記", description: "値の候補など", type: "string", value: (row) => noteOf(read(row)) },
    { key: "exception", ...heading(exception), value: (row) => number(row)?.exception },
    {
      key: "value_note",
      title: "値の注記",
      description: "値の読み方についての説明",
      type: "string",
      value: (row) => {
        const cell = read(row);
        return isBlank(cell) ? undefined : cell.note;
      },
    },
  ];
}

function wordsOrNothing(cell: CellValue): string | undefined {
  return isBlank(cell) ? undefined : joinEntries(cell.text);
}

function noteOf(cell: CellValue): string | undefined {
  return isBlank(cell) ? cell.note : undefined;
}

/** What the schema says of one field, as columns: the value, why it is missing, or the place. Nested records have tables of their own. */
function fieldColumns(name: string, schema: z.core.$ZodType): Column<unknown>[] {
  const meaning = meaningOf(schema);
  const { part, isBlankable } = valuePart(schema);
  const { title, description } = titleOf(schema);
  if (meaning?.means === "internal") return [];
  const key = publishedKey(name);
  const read = (row: unknown) => (row as Fields)[name];
  if (part instanceof z.ZodObject) {
    if (meaning?.means === "place") return placeColumns((row) => read(row) as Locator);
    return meaning?.means === "quantity" ? amountColumns((row) => read(row) as CellValue) : [];
  }
  const isList = part instanceof z.ZodArray;
  const item = isList ? inner(part.element) : part;
  const isPlain = !(item instanceof z.ZodObject || item instanceof z.ZodRecord || item instanceof z.ZodUnion);
  if (!isPlain && meaning?.means !== "place" && !(item instanceof z.ZodObject && "text" in item.shape)) return [];
  const column: Column<unknown> = {
    key,
    title: headerOf(title, meaning),
    description,
    type: isList ? "array" : typeOf(part, meaning),
    ...(meaning?.means === "ref" ? { refersTo: meaning.to } : {}),
    // A list that a record leaves out is empty; one that is blank has its reason beside it.
    value: (row) => cellOf(isList && !isBlankable ? (read(row) ?? []) : read(row)),
  };
  return isBlankable ? [column, blankColumns(`${key}_blank`, title, read)] : [column];
}

const PLACED: Readonly<Record<string, Omit<Column<unknown>, "value">>> = {
  ward: { key: "ward", title: "区ID", description: "どの区か", type: "string", refersTo: ["wards"] },
  plan: { key: "plan", title: "計画ID", description: "どの計画か", type: "string", refersTo: ["plans"] },
  fiscalYear: { key: "fiscal_year", title: "年度", description: "始まる年。2024は令和6年度", type: "year" },
};

/** Whether a field may be blank, with a note that no other column tells: amounts have a column of their own for theirs. */
function hasBlankNote(schema: z.core.$ZodType): boolean {
  const { part, isBlankable } = valuePart(schema);
  return isBlankable && !(part instanceof z.ZodObject);
}

/** What a kind's blanks are explained with, field by field: why a value is missing travels with the row. */
function blankNotesColumn(shape: z.core.$ZodShape): Column<unknown>[] {
  const fields = Object.entries(shape).filter(([, schema]) => hasBlankNote(schema));
  if (fields.length === 0) return [];
  return [
    {
      key: "blank_notes",
      title: "空欄の注記の並び",
      description: "値がない欄について、欄の名前と説明",
      type: "array",
      value: (row) =>
        fields.flatMap(([name, schema]) => {
          const value = (row as Fields)[name];
          return isBlank(value) && value.note !== undefined ? [`${titleOf(schema).title}：${value.note}`] : [];
        }),
    },
  ];
}

/** What a reader must know before using the rows of a plan: said in every row, so that it stays with the value when rows are taken out. */
export function caveatsColumn<Row>(table: string, planOf: (row: Row, portal: Portal) => string | undefined): Column<Row> {
  return {
    key: "plan_caveats",
    title: "計画についての注意（当サイト作成）",
    description: "この計画の行を使う前に知っておくこと",
    type: "array",
    value: (row, portal) => {
      const plan = portal.plans.find(({ id }) => id === planOf(row, portal));
      return (plan?.caveats ?? []).filter(({ tables }) => tables.includes(table)).map(({ text }) => text);
    },
  };
}

/** Columns that the schema of a kind gives by itself, in the order of its fields, with those its folder adds. */
export function recordColumns(kind: ListKind): Column<unknown>[] {
  const { schema, files } = KINDS[kind];
  if (!(schema instanceof z.ZodObject)) return [];
  const placed = Object.entries(PLACED).flatMap(([name, head]) =>
    files.some((pattern) => pattern.includes(`:${name}`)) ? [{ ...head, value: (row: unknown) => cellOf((row as Fields)[name]) }] : [],
  );
  const [first = [], ...rest] = Object.entries(schema.shape).map(([name, part]) => fieldColumns(name, part));
  return [...first, ...placed, ...rest.flat(), ...blankNotesColumn(schema.shape)];
}

/** One column of a kind, for tables whose rows are not records: read from what the row holds. */
export function columnOf<Row>(kind: ListKind, key: string, value: Column<Row>["value"], as = key): Column<Row> {
  const found = recordColumns(kind).find((column) => column.key === key);
  if (found === undefined) throw new Error(`${kind} has no column ${key}`);
  const { title, description, type, refersTo } = found;
  return { key: as, title, description, type, ...(refersTo === undefined ? {} : { refersTo }), value };
}
