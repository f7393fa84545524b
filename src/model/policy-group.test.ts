import { describe, expect, it } from "vitest";
import { policyGroupName } from "#src/model/policy-group.ts";

describe("方針の名前", () => {
  it("区分と題名を続け、同じときは一度だけ書くべき", () => {
    expect(policyGroupName({ label: "到達点１", title: "窓口が変わる" })).toBe("到達点１ 窓口が変わる");
    expect(policyGroupName({ label: "推進体制強化", title: "推進体制強化" })).toBe("推進体制強化");
  });
});
