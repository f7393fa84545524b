import { catchable, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { pick } from "#src/testing/mutants/random.ts";
import { textOf, withBytes } from "#src/testing/mutants/world.ts";

type Encode = (text: string) => Uint8Array;

/** Node only decodes the old Japanese encodings, so their tables are read backwards out of the decoder. */
function tableOf(encoding: string, leads: readonly number[], trails: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
  const lines = decoder.decode(Uint8Array.from(pairs.flatMap((pair) => [...pair, 0x0a]))).split("\n");
  return new Map(
    pairs.flatMap((pair, index) => (lines[index]?.length === 1 && lines[index] !== "\uFFFD" ? [[lines[index], pair] as const] : [])),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What an encoding lacks becomes a question mark, as editors do. */
function encoder(table: ReadonlyMap<string, readonly number[]>): Encode {
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character) => (character < "\u0080" ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]))),
    );
}

const eucTable = tableOf("euc-jp", range(0xa1, 0xfe), range(0xa1, 0xfe));
const euc = encoder(eucTable);
const shiftJis = encoder(tableOf("shift_jis", [...range(0x81, 0x9f), ...range(0xe0, 0xfc)], [...range(0x40, 0x7e), ...range(0x80, 0xfc)]));

/** Escapes lead into the double-byte set and back, character by character. */
const iso2022: Encode = (text) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const pair = eucTable.get(character);
      return pair === undefined
        ? [character < "\u0080" ? character.charCodeAt(0) : 0x3f]
        : [0x1b, 0x24, 0x42, ...pair.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    }),
  );

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return bytes;
}

const utf8: Encode = (text) => new TextEncoder().encode(text);

function saved(name: string, encode: Encode): MutantClass {
  return catchable(name, (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]);
    const text = file === undefined ? "" : textOf(world, file);
    // A file of ASCII alone is the same in most encodings.
    return file === undefined || [...text].every((character) => character < "\u0080")
      ? undefined
      : withBytes(world, file, encode(text), name);
  });
}

/** Bytes with one in the middle of a character changed. */
function broken(name: string, change: (bytes: readonly number[], at: number) => number[]): MutantClass {
  return catchable(name, (world) => (random) => {
    const file = pick(random, [...world.bytes.keys()]);
    const bytes = [...((file === undefined ? undefined : world.bytes.get(file)) ?? [])];
    const at = pick(
      random,
      bytes.flatMap((byte, index) => (byte >= 0x80 && byte < 0xc0 ? [index] : [])),
    );
    return file === undefined || at === undefined
      ? undefined
      : withBytes(world, file, Uint8Array.from(change(bytes, at)), `${name} ${String(at)}`);
  });
}

export const ENCODING_CLASSES: readonly MutantClass[] = [
  saved("BOM", (text) => utf8(`\uFEFF${text}`)),
  saved("EUC-JP", euc),
  saved("Shift_JIS", shiftJis),
  saved("ISO-2022-JP", iso2022),
  saved("UTF-16（印なし）", (text) => utf16(text, text.length % 2 === 0)),
  saved("UTF-16（印つき）", (text) => utf16(`\uFEFF${text}`, text.length % 2 === 0)),
  broken("一バイト欠けた文字", (bytes, at) => bytes.toSpliced(at, 1)),
  broken("一バイト多い文字", (bytes, at) => bytes.toSpliced(at, 0, 0xa0)),
  broken("一バイト違う文字", (bytes, at) => bytes.with(at, 0xff)),
];
