import { expect, it } from "vitest";
import { halfWidthDigits } from "#src/text/digits.ts";

it.each([
  ["約２．９万時間", "約2.9万時間"],
  ["１，２００件", "1,200件"],
  ["10年債", "10年債"],
  ["第１．", "第1．"],
  ["ＤＸ、①", "ＤＸ、①"],
])("%s の数字だけを半角にして %s とするべき", (printed, plain) => {
  expect(halfWidthDigits(printed)).toBe(plain);
});
