import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import kuromoji from "kuromoji";
import { toHiragana } from "#src/text/kana.ts";

const require = createRequire(import.meta.url);

function tokenizer(): Promise<kuromoji.Tokenizer<kuromoji.IpadicFeatures>> {
  const dicPath = join(dirname(require.resolve("kuromoji/package.json")), "dict");
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, built) => {
      // The types promise an error always; without one it is null.
      if ((error as Error | null) === null) resolve(built);
      else reject(error);
    });
  });
}

const HAS_KANJI = /[\p{sc=Han}]/u;

/** Kinds of noun that name something; pronouns, suffixes and nouns of grammar do not. */
const NAMING = ["一般", "固有名詞", "サ変接続"];

/** Words of texts, as far as search in kana needs them. */
export interface WordsOfTexts {
  /** Hiragana → words, both sorted */
  readonly readings: Record<string, string[]>;
  /** Nouns written in hiragana (ごみ, みどり), by which a sentence's words are told from its grammar */
  readonly kanaNouns: readonly string[];
}

/**
 * Readings of the words that stand in texts, so that kana finds kanji: each content word by itself and with the noun after it.
 * @param known readings that people wrote: titles, departments, terms; they go before the dictionary's
 */
export async function readingsOf(
  texts: readonly string[],
  known: readonly (readonly [word: string, reading: string])[],
): Promise<WordsOfTexts> {
  const tokens = await tokenizer();
  const found = new Map<string, Set<string>>();
  const add = (reading: string, word: string) => {
    const key = toHiragana(reading);
    if (key.length < 2 || key.length > 12 || !/^[ぁ-ゖー]+$/u.test(key)) return;
    const words = found.get(key) ?? new Set();
    words.add(word.toLowerCase());
    found.set(key, words);
  };
  for (const [word, reading] of known) add(reading.replaceAll(" ", ""), word);
  const seen = new Set<string>();
  const kanaNouns = new Set<string>();
  for (const text of texts) {
    for (const line of text.split("\n")) {
      if (seen.has(line)) continue;
      seen.add(line);
      let before: { surface: string; reading: string } | undefined;
      for (const token of tokens.tokenize(line)) {
        const isContent = ["名詞", "動詞", "形容詞"].includes(token.pos) && token.reading !== undefined;
        if (token.pos === "名詞" && NAMING.includes(token.pos_detail_1) && /^[ぁ-ゖー]{2,}$/u.test(token.surface_form))
          kanaNouns.add(token.surface_form);
        if (isContent && HAS_KANJI.test(token.surface_form)) add(token.reading!, token.surface_form);
        const noun =
          token.pos === "名詞" && token.reading !== undefined ? { surface: token.surface_form, reading: token.reading } : undefined;
        // Two nouns in a row often read as one word: 保育園, 行政経営.
        if (noun !== undefined && before !== undefined && HAS_KANJI.test(before.surface + noun.surface))
          add(before.reading + noun.reading, before.surface + noun.surface);
        before = noun;
      }
    }
  }
  const readings = Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => [key, [...words].sort()]));
  return { readings, kanaNouns: [...kanaNouns].sort() };
}
