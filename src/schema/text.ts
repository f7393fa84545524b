import { z } from "zod";

/**
 * Radical code points that text extraction from PDF leaves behind (⺠ for 民, ⻑ for 長 …). They look right and
 * match nothing, so none may stand in the data. U+2E80–2EFF: CJK Radicals Supplement; U+2F00–2FDF: Kangxi Radicals.
 */
export const RADICALS = /[\u2E80-\u2FDF]/u;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028\u2029\uFEFF]/u;

const clean = z
  .string()
  .min(1, '空の文字列は使えません。値がないときは { "blank": 理由 } と書いてください')
  .refine((text) => !CONTROLS.test(text), "制御文字や見えない文字が混じっています。取り除いてください")
  .refine((text) => !RADICALS.test(text), "部首用の文字（⺠、⻑ など）が混じっています。普通の漢字に置き換えてください")
  .refine((text) => text === text.trim(), "前後に空白があります。取り除いてください");

/** Text exactly as the source prints it, without the white space of line wraps. */
export const printedText = clean;

/** Longest own-words sentence, in characters: two lines on a desk, four on a phone. */
export const OWN_WORDS_LIMIT = 120;

/** A sentence of our own in plain Japanese, shown with the label 要約（当サイト作成）. */
export const ownWords = clean.max(OWN_WORDS_LIMIT, `要約は${String(OWN_WORDS_LIMIT)}字以内にしてください`);

/** A remark for readers about how a value was read. */
export const note = clean.max(400, "注記は400字以内にしてください");

/** Hiragana reading; Latin letters and digits stay as they are. */
export const kana = clean.regex(/^[\p{sc=Hiragana}ーa-zA-Z0-9 ]+$/u, "読みは、ひらがな・長音・英数字だけで書いてください");
