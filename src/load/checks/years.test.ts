import { describe, expect, it } from "vitest";
import { faultsOf } from "#src/testing/faults.ts";
import { aPlan, aRow, FILES } from "#src/testing/small-data.ts";

const rows = { [FILES.rows]: { yearlyPlan: [aRow(), aRow({ id: "kou-plan-1-r2" })] } };

describe("計画期間の一つの原因", () => {
  it("逆さの期間は、その年度の記録を誤りにするべきではない", () => {
    expect(faultsOf({ ...rows, [FILES.plan]: aPlan({ periodStart: 2028 }) })).toHaveLength(1);
  });
  it("短すぎる期間の外の年度は、行がいくつあっても一つの誤りであるべき", () => {
    const faults = faultsOf({ ...rows, [FILES.plan]: aPlan({ periodEnd: 2026 }) });
    expect(faults).toEqual([expect.objectContaining({ message: "2027年度は計画期間（2024〜2026年度）の外です" })]);
    expect(faults[0]?.others).toHaveLength(1);
  });
  it("期間の外の年度がある行を、ほかの行との違いでも誤りとするべきではない", () => {
    const cells = { ...aRow().cells, "2031": "実施" };
    expect(
      faultsOf({ [FILES.rows]: { yearlyPlan: [aRow(), aRow({ id: "kou-plan-1-r2" }), aRow({ id: "kou-plan-1-r3", cells })] } }),
    ).toHaveLength(1);
  });
});
