import { AMOUNT_CLASSES } from "#src/testing/mutants/amounts.ts";
import { CHARACTER_CLASSES } from "#src/testing/mutants/characters.ts";
import { CROSSWALK_CLASSES } from "#src/testing/mutants/crosswalk.ts";
import { ENCODING_CLASSES } from "#src/testing/mutants/encodings.ts";
import { FOLDER_CLASSES } from "#src/testing/mutants/folders.ts";
import type { MutantClass } from "#src/testing/mutants/mutant.ts";
import { REFERENCE_CLASSES } from "#src/testing/mutants/references.ts";
import { SHAPE_CLASSES } from "#src/testing/mutants/shapes.ts";
import { SYNTAX_CLASSES } from "#src/testing/mutants/syntax.ts";
import { YEAR_CLASSES } from "#src/testing/mutants/years.ts";

/** Every kind of mistake the loader is tried with, by what it is a mistake in. */
export const MUTANT_CLASSES: Readonly<Record<string, readonly MutantClass[]>> = {
  参照と記録: REFERENCE_CLASSES,
  読みくらべ: CROSSWALK_CLASSES,
  数量: AMOUNT_CLASSES,
  年度と日付: YEAR_CLASSES,
  文字: CHARACTER_CLASSES,
  文字コード: ENCODING_CLASSES,
  JSONの書き方: SYNTAX_CLASSES,
  項目の形: SHAPE_CLASSES,
  ファイルとフォルダー: FOLDER_CLASSES,
};
