import type { Colour } from "#src/charts/palette.ts";

interface StageColour {
  readonly fill: Colour;
  readonly text: Colour;
}

/** From 0, no stage, to 5; the text keeps its contrast on each. */
const COLOURS: readonly StageColour[] = [
  { fill: "paper", text: "ink" },
  { fill: "stage-1", text: "ink" },
  { fill: "stage-2", text: "ink" },
  { fill: "stage-3", text: "on-mid-stage" },
  { fill: "stage-4", text: "on-dark-stage" },
  { fill: "stage-5", text: "on-dark-stage" },
];

/**
 * @param level 0 for no stage, 1 to 5 for the rungs of the ladder
 * @throws RangeError for any other level
 */
export function stageColour(level: number): StageColour {
  const colour = COLOURS[level];
  if (colour === undefined) throw new RangeError(`no stage ${String(level)}`);
  return colour;
}
