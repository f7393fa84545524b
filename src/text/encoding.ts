/** The text of a file, or the encoding it must be saved out of. */
export type DecodedText = { readonly text: string } | { readonly fault: "bom" | "utf-16" | "euc-jp" | "shift_jis" | "unknown" };

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How Japanese a reading looks: kana and everyday marks speak for it, half-width katakana (what one encoding makes of another) against. */
function likeness(text: string): number {
  return count(text, /[ぁ-んァ-ヶー、。「」]/gu) - count(text, /[\uFF61-\uFF9F]/gu);
}

/** The Japanese encoding that bytes which are no UTF-8 are in. */
function legacyEncoding(bytes: Uint8Array): "euc-jp" | "shift_jis" | "unknown" {
  // A file of UTF-8 with a few broken bytes is still UTF-8, though the other two may be able to read it.
  const mended = new TextDecoder().decode(bytes);
  const broken = count(mended, /\uFFFD/gu);
  if (count(mended, /[\u0800-\uFFFC]/gu) > broken) return "unknown";
  const euc = decoded(bytes, "euc-jp");
  const shiftJis = decoded(bytes, "shift_jis");
  if (euc === undefined) return shiftJis === undefined ? "unknown" : "shift_jis";
  return shiftJis === undefined || likeness(euc) >= likeness(shiftJis) ? "euc-jp" : "shift_jis";
}

/**
 * Decodes a file of data, which must be UTF-8 without a byte order mark (RFC 8259). Nothing is replaced: what is not UTF-8 is named.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { fault: "bom" };
  const marked = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  // JSON begins with an ASCII character, so half of the first two bytes is 0 in UTF-16 without a mark.
  if (marked || (bytes.length > 1 && (first === 0) !== (second === 0))) return { fault: "utf-16" };
  const text = decoded(bytes, "utf-8");
  if (text === undefined) return { fault: legacyEncoding(bytes) };
  // ISO-2022-JP is ASCII throughout; its escapes give it away.
  return /\u001B[$(]/u.test(text) ? { fault: "unknown" } : { text };
}
