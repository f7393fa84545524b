/**
 * Colours of charts as files show them: the light values of the custom properties in styles/tokens.css (a test compares
 * them). In pages the class of each part takes over, so that dark mode and forced colours come from one place.
 */
export const PALETTE = {
  ink: "#1a1a1c",
  "ink-2": "#4d4d4d",
  "ink-3": "#595959",
  line: "#d8d8d8",
  "line-3": "#767676",
  wash: "#f6f7f6",
  paper: "#ffffff",
  key: "#004c59",
  "key-2": "#1c8495",
  "key-3": "#7cc0ca",
  now: "#c74700",
  "stage-1": "#dff0f2",
  "stage-2": "#b9dfe4",
  "stage-3": "#7cc0ca",
  "stage-4": "#1a7a8a",
  "stage-5": "#004c59",
  "on-mid-stage": "#1a1a1c",
  "on-dark-stage": "#ffffff",
} as const;

export type Colour = keyof typeof PALETTE;
