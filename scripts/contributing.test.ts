import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { must } from "#src/testing/must.ts";
import { smallPortal } from "#src/testing/small-data.ts";

const text = readFileSync("CONTRIBUTING.md", "utf8");

describe("CONTRIBUTING.md", () => {
  it("区を加える例は、そのまま読めるべき", () => {
    const ward = JSON.parse(must(/```json\n([\s\S]*?)```/u.exec(text)?.[1])) as { readonly id: string; readonly name: string };
    const portal = smallPortal({
      [`wards/${ward.id}/ward.json`]: ward,
      [`wards/${ward.id}/departments.json`]: { departments: [] },
    });
    expect(portal.wards.map(({ name }) => name)).toContain(ward.name);
  });
  it("名前を挙げたファイルとフォルダーは、あるべき", () => {
    const named = [...text.matchAll(/`((?:src|scripts)\/[A-Za-z0-9_./-]+)`/gu)].flatMap(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter((path) => {
      try {
        readFileSync(path);
        return false;
      } catch (fault) {
        return (fault as NodeJS.ErrnoException).code !== "EISDIR";
      }
    });
    // The worked example is of a kind that is not there.
    expect(missing).toEqual(["src/schema/partner.ts"]);
  });
});
