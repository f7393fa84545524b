import { z } from "zod";
import { id, ref } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { field, list } from "#src/schema/meaning.ts";
import { label, ownWords } from "#src/schema/text.ts";

/** One of the places that do not agree. The words may be shortened, so they are not held against the text. */
const reading = z.strictObject({
  place: locator(),
  value: label("記載", "その箇所に何と書いてあるか"),
});

/** Two or more places in the sources that do not agree. The portal shows all of them and decides nothing in silence. */
export const discrepancy = z.strictObject({
  id: id("食い違いID", "食い違いの識別子"),
  title: label("何が食い違うか", "短い説明（当サイト作成）"),
  about: list(ref("any", "対象ID", "関係する計画・施策・用語など", { own: false })).min(1),
  readings: field(z.array(reading), "箇所と値", "食い違う箇所と、そこでの記載").min(2),
  treatment: ownWords("扱い", "当サイトがどう扱うか"),
});
