import { below, pick, type Random } from "#src/testing/mutants/random.ts";

/** A slip of the finger in a word of ASCII letters: one left out, doubled, changed over or wrong. */
export function misspelt(random: Random, word: string): string {
  const at = below(random, word.length);
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    head + tail,
    head + letter + letter + tail,
    head + tail.charAt(0) + letter + tail.slice(1),
    `${head}${letter === "x" ? "z" : "x"}${tail}`,
  ];
  return pick(random, slips) ?? word;
}

/** Another character in a text: one of the text's own, so that it looks at home. */
export function otherLetter(random: Random, text: string): string {
  const characters = [...text];
  characters[below(random, characters.length)] = pick(random, [..."あのをに区新人", ...characters]) ?? "";
  return characters.join("");
}

/** One digit of a text changed to another. */
export function otherDigit(random: Random, text: string): string | undefined {
  const digits = [...text.matchAll(/[0-9０-９]/gu)];
  const match = pick(random, digits);
  if (match === undefined) return undefined;
  const zero = /[０-９]/u.test(match[0]) ? 0xff10 : 0x30;
  const digit = (match[0].charCodeAt(0) - zero + 1 + below(random, 9)) % 10;
  return text.slice(0, match.index) + String.fromCharCode(zero + digit) + text.slice(match.index + 1);
}

/** Two neighbouring digits of a number changed over; undefined where that gives the same number. */
export function swappedDigits(random: Random, value: number): number | undefined {
  const digits = String(value);
  const places = [...digits].flatMap((digit, at) =>
    /\d/u.test(digit) && /\d/u.test(digits.charAt(at + 1)) && digit !== digits.charAt(at + 1) ? [at] : [],
  );
  const at = pick(random, places);
  if (at === undefined) return undefined;
  return Number(digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2));
}

/** Something put into a text, anywhere. */
export function inserted(random: Random, text: string, what: string): string {
  const characters = [...text];
  characters.splice(below(random, characters.length + 1), 0, what);
  return characters.join("");
}
