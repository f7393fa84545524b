import { z } from "zod";
import { day } from "#src/schema/date.ts";

/** The data release. Its date, not the clock of the build, decides what 今年度 is, so that builds are reproducible. */
export const release = z
  .strictObject({
    date: day("データの版", "データを公開した日"),
    issued: day("最初の公開日", "最初の版の日"),
  })
  .refine(({ date, issued }) => issued <= date, {
    path: ["issued"],
    error: "最初の公開日が、データの版より後です。どちらかを直してください",
  });
