import { z } from "zod";
import { locator } from "#src/schema/locator.ts";
import { field } from "#src/schema/meaning.ts";
import { note, printed } from "#src/schema/text.ts";

/** Another spelling that a source prints, with its place. */
export const variant = (title: string, description: string) =>
  field(
    z.strictObject({
      text: printed("表記", "印刷されたとおりの別の書き方"),
      source: locator(),
      note: note("注記", "違いについての説明"),
    }),
    title,
    description,
  );
