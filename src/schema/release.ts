import { z } from "zod";

/** The data release. Its date, not the clock of the build, decides what 今年度 is, so that builds are reproducible. */
export const release = z.strictObject({
  $schema: z.string().optional(),
  date: z.iso.date("日付は 2026-11-21 の形で書いてください").meta({ title: "データの版", description: "データを公開した日" }),
  issued: z.iso.date("日付は 2026-11-21 の形で書いてください").meta({ title: "最初の公開日", description: "最初の版の日" }),
});

export type Release = z.infer<typeof release>;
