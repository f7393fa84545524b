import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DataFaults } from "#src/load/fault.ts";
import { OperatorFault } from "#src/operator-fault.ts";
import { expectedFault } from "#scripts/expected-fault.ts";

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe("人が直せる誤り", () => {
  it("使い方とデータの誤りは、言葉と終了コードだけにするべき", () => {
    expect(expectedFault(new OperatorFault("だめ", 2))).toEqual({ message: "だめ", exitCode: 2 });
    const faults = new DataFaults([{ file: "data/x.json", path: "", message: "ちがう", remedy: "直す" }]);
    expect(expectedFault(faults)).toEqual({ message: faults.message, exitCode: 1 });
  });

  it.each(["EACCES", "EROFS", "ENOSPC"])("書けない場所（%s）は、どこかを言うべき", (code) => {
    const refused = Object.assign(new Error(`${code}: refused`), { code, path: "dist" });
    expect(expectedFault(refused)).toMatchObject({
      message: expect.stringContaining(`「dist」を読み書きできません（${code}）`),
      exitCode: 1,
    });
  });

  it("本当の拒みも、同じ形であるべき", () => {
    expect(expectedFault(thrownBy(() => readFileSync("scripts/port.ts/x")))).toMatchObject({
      message: expect.stringContaining("scripts/port.ts/x"),
    });
  });

  it("プログラムの誤りは、人のせいにするべきではない", () => {
    expect(expectedFault(new TypeError("x is not a function"))).toBeUndefined();
    expect(expectedFault(thrownBy(() => readFileSync("no-such-file")))).toBeUndefined();
    expect(expectedFault("文字")).toBeUndefined();
  });
});
