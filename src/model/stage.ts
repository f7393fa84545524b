import { STAGE_RULES, STAGE_TABLE, STAGE_WITHOUT_ACT, STAGE_WORDS, stageLevel, type StageWord } from "#src/model/stage-table.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";
import { entriesOf, type PrintedEntries } from "#src/schema/entries.ts";
import { MARKS, STAGES, type Mark, type Stage } from "#src/schema/stage.ts";

/** What is read from a yearly cell. */
export interface StageReading {
  /** The furthest stage of its entries; undefined for a blank and for a line only */
  readonly stage: Stage | undefined;
  readonly marks: readonly Mark[];
  /** Every stage and mark that its words show, in the order of the table */
  readonly words: readonly StageWord[];
}

/** Stands instead of what the rule reads from the words. */
interface Override {
  readonly stage: Stage;
  readonly marks?: readonly Mark[] | undefined;
}

function wordsOf(entry: string): ReadonlySet<StageWord> {
  let rest = entry.normalize("NFKC");
  const found = new Set<StageWord>();
  for (const { word, pattern } of STAGE_RULES) {
    const without = rest.replace(pattern, "\u0000");
    if (without !== rest && word !== undefined) found.add(word);
    rest = without;
  }
  return found;
}

function furthest(words: ReadonlySet<StageWord>): Stage | undefined {
  return STAGES.findLast((stage) => words.has(stage));
}

function readingOf(words: ReadonlySet<StageWord>): StageReading {
  return {
    stage: furthest(words),
    marks: MARKS.filter((mark) => words.has(mark)),
    words: STAGE_WORDS.filter((word) => words.has(word)),
  };
}

/** The stage that the acts of one entry show, the furthest of them; undefined where it names no act or only marks. */
export function stageOf(entry: string): Stage | undefined {
  return furthest(wordsOf(entry));
}

/** Marks that the words of one entry show. */
export function marksOf(entry: string): Mark[] {
  const words = wordsOf(entry);
  return MARKS.filter((mark) => words.has(mark));
}

/** Stage and marks of a yearly cell, derived from its printed entries by the published rules. */
export function readCell(cell: PrintedEntries | Blank, override?: Override): StageReading {
  if (isBlank(cell)) return readingOf(new Set(STAGE_WORDS.filter((word) => STAGE_TABLE[word].blank === cell.blank)));
  if (override !== undefined) return readingOf(new Set([override.stage, ...(override.marks ?? [])]));
  const words = new Set(entriesOf(cell).flatMap((entry) => [...wordsOf(entry)]));
  if (furthest(words) === undefined && !words.has("なし")) words.add(STAGE_WITHOUT_ACT);
  return readingOf(words);
}

/** The furthest of some cells' stages: its level for a shade, and its name; without a stage, what the cells are instead. */
export function furthestOf(readings: readonly StageReading[]): { readonly level: number; readonly name: string } {
  const all = new Set(readings.flatMap(({ words }) => words));
  const stage = furthest(all);
  return { level: stageLevel(stage), name: stage ?? STAGE_WORDS.findLast((word) => all.has(word)) ?? "" };
}
