/** The text of a file, or the encoding it must be saved out of. */
export type DecodedText = { readonly text: string } | { readonly fault: "bom" | "utf-16" | "euc-jp" | "shift_jis" | "unknown" };

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * How Japanese a reading of bytes looks: kana and everyday marks speak for it; characters that could not be read, controls and
 * half-width katakana, which one encoding makes of the other, against.
 */
function likeness(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes);
  return count(text, /[ぁ-んァ-ヶー、。「」]/gu) - count(text, /[\uFF61-\uFF9F\u0080-\u009F\uFFFD]/gu);
}

/** The Japanese encoding of bytes that are no UTF-8, or unknown where neither reading looks Japanese. */
function legacyEncoding(bytes: Uint8Array): "euc-jp" | "shift_jis" | "unknown" {
  // UTF-8 with a few broken bytes is still UTF-8: read as another encoding it loses its kana.
  const utf8 = likeness(bytes, "utf-8");
  const euc = likeness(bytes, "euc-jp");
  const shiftJis = likeness(bytes, "shift_jis");
  if (Math.max(euc, shiftJis) < Math.max(utf8, 0)) return "unknown";
  return euc >= shiftJis ? "euc-jp" : "shift_jis";
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
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // ISO-2022-JP is ASCII throughout; its escapes give it away.
    return text.includes("\u001B$") ? { fault: "unknown" } : { text };
  } catch {
    return { fault: legacyEncoding(bytes) };
  }
}
