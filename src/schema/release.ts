import { z } from "zod";
import { field } from "#src/schema/meaning.ts";

const day = z.iso.date("日付は 2026-11-21 の形で書いてください");

/** The data release. Its date, not the clock of the build, decides what 今年度 is, so that builds are reproducible. */
export const release = z.strictObject({
  date: field(day, "データの版", "データを公開した日"),
  issued: field(day, "最初の公開日", "最初の版の日"),
});
