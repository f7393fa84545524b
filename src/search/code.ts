/** Letters that stand for one character: Pagefind keeps ASCII words whole, while it cuts Japanese where it likes. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const WIDTH = 4;

function codeOf(character: string): string {
  let rest = character.codePointAt(0) ?? 0;
  let code = "";
  for (let place = 0; place < WIDTH; place += 1) {
    code = LETTERS[rest % LETTERS.length] + code;
    rest = Math.floor(rest / LETTERS.length);
  }
  return code;
}

/** Characters that carry meaning; white space and marks only separate. */
function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}ー々〆+%@#&]/u.test(character);
}

/** Runs of word characters of a folded text in lower case. */
export function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const character of text) {
    if (isWordCharacter(character)) run.push(character);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/**
 * Pairs of neighbouring characters as ASCII words of eight letters, in order; the last character of a run stands alone
 * with four. So every part of a compound is found, and nothing else: a phrase of pairs is a substring, and one character
 * is a prefix of the pairs it begins.
 * @param text folded, in lower case
 */
export function pairCodes(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    run.map((character, index) => codeOf(character) + (run[index + 1] === undefined ? "" : codeOf(run[index + 1]!))),
  );
}

/**
 * The Pagefind query for a piece of text: the pairs as a phrase, or one character as a prefix.
 * @returns undefined where the text has no word character
 */
export function codedQuery(text: string): string | undefined {
  const runs = runsOf(text);
  if (runs.length === 0) return undefined;
  const words = runs.flatMap((run) =>
    run.length === 1 ? [codeOf(run[0]!)] : run.slice(0, -1).map((character, index) => codeOf(character) + codeOf(run[index + 1]!)),
  );
  return runs.length === 1 && words.length > 1 ? `"${words.join(" ")}"` : words.join(" ");
}
