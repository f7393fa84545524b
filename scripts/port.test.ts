import { describe, expect, it } from "vitest";
import { readPort } from "#scripts/port.ts";

describe("ポートの番号", () => {
  it.each([
    [undefined, 4321],
    ["", 4321],
    ["1", 1],
    ["65535", 65535],
  ])("%j は %d と読むべき", (text, wanted) => {
    expect(readPort("PORT", text, 4321)).toBe(wanted);
  });

  it.each(["abc", "0", "-1", "65536", "99999", "0x10", "1e3", "80.5", " 80", "４３２１"])("%j は断るべき", (text) => {
    expect(() => readPort("PORT", text, 4321)).toThrow(`PORT（「${text}」）は、1から65535まで`);
  });
});
