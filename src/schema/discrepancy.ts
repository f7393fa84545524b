import { z } from "zod";
import { id } from "#src/schema/id.ts";
import { locator } from "#src/schema/locator.ts";
import { ownWords, printedText } from "#src/schema/text.ts";

/** What one place says. */
export const statement = z.strictObject({
  place: locator,
  value: printedText.meta({ title: "そこでの記載", description: "その箇所に何と書いてあるか" }),
});

/** Two or more places in the sources that do not agree. The portal shows all of them and decides nothing in silence. */
export const discrepancy = z.strictObject({
  id: id.meta({ title: "食い違いID", description: "食い違いの識別子" }),
  title: printedText.meta({ title: "何が食い違うか", description: "短い説明（当サイト作成）" }),
  about: z.array(id).min(1).meta({ title: "対象", description: "関係する計画・施策・用語などのid" }),
  readings: z.array(statement).min(2).meta({ title: "箇所と値", description: "食い違う箇所と、そこでの記載" }),
  treatment: ownWords.meta({ title: "扱い", description: "当サイトがどう扱うか（当サイト作成）" }),
});

export type Discrepancy = z.infer<typeof discrepancy>;
