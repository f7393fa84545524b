import { describe, expect, it } from "vitest";
import { FILE_KINDS } from "#src/load/file-kind.ts";
import { editorSchema } from "#src/load/editor-schema.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { meaningOf } from "#src/schema/walk.ts";
import { z } from "zod";
import { kana, ownWords, printed } from "#src/schema/text.ts";
import { hasValidCheckDigit, ward } from "#src/schema/ward.ts";
import { readFileSync } from "node:fs";

describe("全国地方公共団体コード", () => {
  it.each(["131199", "131121", "131202"])("%s の検査数字は正しいとされるべき", (code) => {
    expect(hasValidCheckDigit(code)).toBe(true);
  });
  it("検査数字が違えば、退けられるべき", () => {
    expect(hasValidCheckDigit("131198")).toBe(false);
    expect(ward.shape.code.safeParse("131198").success).toBe(false);
  });
});

describe("文字の決まり", () => {
  it.each(["⺠間", "⻑期", "改行\nあり", " 前の空白", "", "\u200b"])("%j は印刷された文字として退けられるべき", (text) => {
    expect(printed("", "").safeParse(text).success).toBe(false);
  });
  it("要約は120字までで、それより長ければ退けられるべき", () => {
    expect(ownWords("", "").safeParse("あ".repeat(120)).success).toBe(true);
    expect(ownWords("", "").safeParse("あ".repeat(121)).success).toBe(false);
  });
  it("読みに漢字やカタカナがあれば、退けられるべき", () => {
    expect(kana("", "").safeParse("いたばしく").success).toBe(true);
    expect(kana("", "").safeParse("板橋く").success).toBe(false);
    expect(kana("", "").safeParse("イタバシク").success).toBe(false);
  });
});

describe("項目の意味", () => {
  /** Every field of every kind, however deep. */
  function fieldsOf(schema: z.core.$ZodType): z.core.$ZodType[] {
    if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap((part) => [part, ...fieldsOf(part)]);
    if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap());
    if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
    return schema instanceof z.ZodUnion ? schema.options.flatMap(fieldsOf) : [];
  }
  const fields = Object.values(KINDS).flatMap(({ schema }) => fieldsOf(schema));

  it("参照は、ある種類の記録だけを名指すべき", () => {
    const targets = fields.flatMap((field) => {
      const meaning = meaningOf(field);
      if (meaning?.means === "name") return [meaning.of];
      return meaning?.means === "ref" && meaning.to !== "any" ? meaning.to : [];
    });
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !isKindName(target))).toEqual([]);
  });
  it("キーの項目は、その記録かその置き場所にあるべき", () => {
    for (const [kind, { schema, files, key }] of Object.entries(KINDS)) {
      const own = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
      for (const name of key) expect(own.includes(name) || files.every((file) => file.includes(`:${name}`)), `${kind}.${name}`).toBe(true);
    }
  });
});

describe("編集用のスキーマ", () => {
  it.each(FILE_KINDS)("$title のJSON Schemaは、zodのスキーマと同じであるべき（違うときは npm run schemas）", (kind) => {
    expect(readFileSync(`data/schema/${kind.schemaFile}`, "utf8")).toBe(editorSchema(kind));
  });
  it("どの項目にも、名前か説明があるべき", () => {
    const bare: string[] = [];
    for (const kind of FILE_KINDS) {
      const visit = (node: unknown, path: string): void => {
        if (typeof node !== "object" || node === null) return;
        const { properties } = node as { properties?: Record<string, Record<string, unknown>> };
        for (const [key, value] of Object.entries(properties ?? {})) {
          if (key !== "$schema" && value["title"] === undefined && value["$ref"] === undefined)
            bare.push(`${kind.pattern}: ${path}.${key}`);
        }
        for (const [key, value] of Object.entries(node)) visit(value, `${path}.${key}`);
      };
      visit(JSON.parse(editorSchema(kind)), "");
    }
    expect(bare).toEqual([]);
  });
});
