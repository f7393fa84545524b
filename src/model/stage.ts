import { STAGE_RULES, STAGE_TABLE, STAGE_WITHOUT_WORDS, STAGES, stageEntry, type Stage } from "#src/model/stage-table.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";

/**
 * Stages of a yearly cell, derived from its printed text by the published rules; a cell may carry several (実施・検証).
 * @returns stages in the order of STAGES; none for a blank that is no stage
 */
export function stagesOf(cell: string | Blank): Stage[] {
  if (isBlank(cell)) return STAGES.filter((stage) => stageEntry(stage).blank === cell.blank);
  let rest = cell.normalize("NFKC");
  const found = new Set<Stage>();
  for (const { stage, pattern } of STAGE_RULES) {
    const without = rest.replace(pattern, "\u0000");
    if (without !== rest && stage !== undefined) found.add(stage);
    rest = without;
  }
  if (found.size === 0) found.add(STAGE_WITHOUT_WORDS);
  return STAGES.filter((stage) => found.has(stage));
}

/** How far a cell has come, for its shade: the level of the furthest stage; 0 for none. */
export function stageLevel(stages: readonly Stage[]): number {
  return Math.max(0, ...stages.map((stage) => STAGE_TABLE[stage].level));
}
