import { describe, expect, it } from "vitest";
import { faultsOf } from "#src/testing/faults.ts";
import { anAmendment, FILES } from "#src/testing/small-data.ts";

const faults = (change: object) =>
  faultsOf({ [FILES.amendments]: { amendments: [anAmendment({ ...change })] } }).map(({ path, message }) => `${path} ${message}`);

describe("修正点の変わりかた", () => {
  it("主なものの後に、ほかの変わりかたを並べられるべき", () => {
    expect(faults({ kinds: ["後ろ倒し", "追加"], certainty: "中" })).toEqual([]);
  });
  it("一つもないとき、知らない言葉、二度あるものを知らせるべき", () => {
    expect(faults({ kinds: [] })).toHaveLength(1);
    expect(faults({ kinds: ["延期"] })).toEqual(['amendments[0].kinds[0] 使えない値です: "延期"']);
    expect(faults({ kinds: ["追加", "追加"] })).toEqual(["amendments[0].kinds 同じ変わりかたが二度あります。一つを取り除いてください"]);
  });
  it("前倒しと後ろ倒し、表現とほかの変わりかたは、いっしょに付けられないべき", () => {
    expect(faults({ kinds: ["前倒し", "後ろ倒し"] })[0]).toContain("一つの修正点に「前倒し」と「後ろ倒し」があります");
    expect(faults({ kinds: ["表現", "拡大"] })[0]).toContain("「表現」は、ほかの変わりかたがないときだけ");
  });
  it("理由のない分類と、書かない「高」を知らせるべき", () => {
    expect(faults({ kindReason: undefined })).toEqual(["amendments[0].kindReason 必須の項目がありません"]);
    expect(faults({ certainty: "高" })).toEqual(['amendments[0].certainty 使えない値です: "高"']);
  });
});
