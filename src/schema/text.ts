import { z } from "zod";
import { field } from "#src/schema/meaning.ts";
import { strangeCharacter } from "#src/text/characters.ts";

/** か and ゛ apart, as macOS writes file names: no comparison of names finds it. か゚, which is no character of its own, stays. */
function hasSplitMark(text: string): boolean {
  return (text.match(/[\u3041-\u30FE][\u3099\u309A]/gu) ?? []).some((pair) => pair.normalize("NFC") !== pair);
}

const clean = z
  .string()
  .min(1, '空の文字列は使えません。値がないときは { "blank": 理由 } と書いてください')
  .refine((text) => strangeCharacter(text) === undefined, {
    error: ({ input }) => {
      const found = strangeCharacter(String(input));
      return `${found?.name ?? "使えない文字"}（${found?.code ?? ""}）が${String((found?.at ?? 0) + 1)}字めにあります。取り除くか、普通の文字に置き換えてください`;
    },
    abort: true,
  })
  .refine((text) => !hasSplitMark(text), { error: "濁点か半濁点が文字から分かれています。一字に打ち直してください", abort: true })
  .refine((text) => text === text.trim(), { error: "前後に空白があります。取り除いてください", abort: true });

/** Longest own-words sentence, in characters: two lines on a desk, four on a phone. */
export const OWN_WORDS_LIMIT = 120;

/** Text exactly as the source prints it, without the white space of line wraps. */
export const printed = (title: string, description: string) => field(clean, title, description, { means: "printed" });

/** A printed name of a record of a kind, or one of its aliases, in the same ward. */
export const printedName = (kind: string, title: string, description: string) =>
  field(clean, title, description, { means: "name", of: kind });

/** A sentence of our own in plain Japanese, shown with the label 要約（当サイト作成）. */
export const ownWords = (title: string, description: string) =>
  field(clean.max(OWN_WORDS_LIMIT, `要約は${String(OWN_WORDS_LIMIT)}字以内にしてください`), title, description, { means: "own-words" });

/** A short name or word that is ours: no source prints it. */
export const label = (title: string, description: string) => field(clean, title, description);

/** A remark for readers about how a value was read. */
export const note = (title = "注記", description = "読むときの注意") =>
  field(clean.max(400, "注記は400字以内にしてください"), title, description, { means: "note" }).optional();

/** Hiragana reading; Latin letters and digits stay as they are. */
export const kana = (title: string, description: string) =>
  field(clean.regex(/^[\p{sc=Hiragana}ーa-zA-Z0-9 ]+$/u, "読みは、ひらがな・長音・英数字だけで書いてください"), title, description, {
    means: "kana",
  });

/** Address of a page on the web. */
export const url = (title: string, description: string) =>
  field(
    z
      .url({ protocol: /^https?$/u, error: "https:// か http:// で始まるアドレスを書いてください", abort: true })
      .regex(/^[!-~]+$/u, "アドレスに空白や全角の文字があります。取り除いてください"),
    title,
    description,
    { means: "url" },
  );
