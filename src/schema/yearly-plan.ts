import { z } from "zod";
import { blankable } from "#src/schema/blank.ts";
import { printedEntries } from "#src/schema/entries.ts";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { stageOverride } from "#src/schema/stage.ts";
import { note, printed } from "#src/schema/text.ts";

/** Cells by fiscal year: the printed text, its entries where it has several, or why there is none. */
export const yearlyCells = field(
  z.record(
    z.string().regex(/^20\d{2}$/u, "年度は 2024 のように西暦4桁で書いてください"),
    blankable(printedEntries("内容", "ますの文字のとおり")),
  ),
  "年次別計画",
  "年度ごとの内容。印刷されたとおり",
  { means: "cells" },
);

/** One row of a 年次別計画 table. */
export const yearlyPlanRow = z.strictObject({
  id: id("行ID", "年次別計画の行の識別子"),
  measure: ref("measures", "施策ID", "どの施策の行か", { partOf: true }),
  label: printed("行の名前", "表の行見出し。印刷されたとおり"),
  cells: yearlyCells,
  note: note(),
  source: locator(),
  stageOverrides: list(stageOverride).meta({ title: "段階の上書き", description: "文字だけでは分からない段階" }).optional(),
});
