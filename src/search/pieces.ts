import { searchable } from "#src/search/code.ts";

/** Words that only join or ask. A word is taken for one of them when it stands alone, never inside another. */
const JOINING = new Set(
  "は が を に で と の へ も や か ね よ な から まで より など って とか では には への との での について として における です ます ました でし でした だ た て し する した して しない せ さ れる られる いる ある なる ない たい ん の か です".split(
    " ",
  ),
);

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

const HAS_CONTENT = /[\p{sc=Han}\p{sc=Katakana}a-z0-9]/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;

/** A run of a sentence between words that only join or ask, with the smaller words it is made of. */
export interface Piece {
  readonly text: string;
  readonly parts: readonly string[];
}

/**
 * Cuts a question into the runs that say something: 保育園の入園手続きはどこですか → 保育園, 入園手続き.
 * Nothing is looked up here; whoever asks tries a run whole before its parts.
 */
export function piecesOf(text: string, stopWords: readonly string[]): Piece[] {
  const stops = new Set(stopWords.map(searchable));
  const pieces: Piece[] = [];
  let parts: string[] = [];
  const close = () => {
    // What only inflects at the end says nothing: 減らす方法 keeps 減らす, 始まります loses ます.
    while (parts.length > 0 && isEmpty(parts.at(-1)!, stops)) parts.pop();
    const whole = parts.join("");
    if (whole !== "") pieces.push({ text: whole, parts });
    parts = [];
  };
  for (const chunk of text.split(/[\s、。，．?？!！・]+/u)) {
    for (const { segment, isWordLike } of segmenter.segment(withoutStops(chunk, stopWords))) {
      if (isWordLike !== true || isEmpty(segment, stops)) close();
      else parts.push(segment);
    }
    close();
  }
  return pieces;
}

/** Longer asking phrases are taken out as they are written; a segmenter would cut them in its own way. */
function withoutStops(text: string, stopWords: readonly string[]): string {
  return [...stopWords]
    .map(searchable)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replaceAll(word, " "), text);
}

function isEmpty(segment: string, stops: ReadonlySet<string>): boolean {
  return JOINING.has(segment) || stops.has(segment) || (HIRAGANA.test(segment) && segment.length === 1);
}

/** Whether a word can be looked for by itself: one letter inside a sentence, or a bit of grammar, cannot. */
export function saysSomething(word: string): boolean {
  return [...word].length >= 2 && (HAS_CONTENT.test(word) || [...word].length >= 3);
}

/** A verb or adjective without its ending: 減らす → 減ら, 減; 支払い → 支払. Shorter ones later. */
export function stemsOf(word: string): string[] {
  const [, stem = "", ending = ""] = /^(.*\p{sc=Han})([ぁ-ん]{1,4})$/u.exec(word) ?? [];
  if (stem === "") return [];
  const stems = [...ending].map((_letter, index) => stem + ending.slice(0, index)).reverse();
  return stems.filter((each) => [...each].length >= 2);
}
