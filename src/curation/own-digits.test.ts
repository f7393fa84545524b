import { describe, expect, it } from "vitest";
import { allCharts } from "#src/charts/catalog.ts";
import { isBlank } from "#src/schema/blank.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { walk } from "#src/schema/walk.ts";
import { portal } from "#src/testing/portal.ts";
import { ownWideDigits, printedNames } from "#src/testing/printed-names.ts";

const names = printedNames(portal);

describe("当サイトの言葉", () => {
  it("要約・注記に、全角の数字があるべきではない", () => {
    const wrong: string[] = [];
    for (const [kind, { schema, key }] of Object.entries(KINDS)) {
      if (!isKindName(kind)) continue;
      for (const record of [portal[kind] as readonly unknown[]].flat()) {
        const id = String((record as Readonly<Record<string, unknown>>)[key[0] ?? "id"]);
        walk(schema, record, ({ meaning, value, path }) => {
          if (meaning.means !== "own-words" && meaning.means !== "note") return;
          if (!isBlank(value) && ownWideDigits(String(value), names).length > 0)
            wrong.push(`${kind} ${id} ${path.join(".")}：${String(value)}`);
        });
      }
    }
    expect(wrong).toEqual([]);
  });

  it("図の名前・見出し・説明に、全角の数字があるべきではない", () => {
    const wrong = allCharts(portal).flatMap(({ name, finding, subtitle }) =>
      [name, finding, subtitle].filter((text) => ownWideDigits(text, names).length > 0),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["３段階で送ります", ["３"]],
    ["到達点１は「２．９万時間」です", []],
    ["約２．９万時間です", ["２", "９"]],
  ])("%s では %j を見つけるべき", (text, found) => {
    expect(ownWideDigits(text, ["到達点１"])).toEqual(found);
  });
});
