/**
 * Colours of charts as files show them: the light values of the custom properties in styles/tokens.css (a test compares
 * them). In pages the class of each part takes over, so that dark mode and forced colours come from one place.
 */
export const PALETTE = {
  ink: "#1a1a1c",
  "ink-2": "#4d4d4d",
  line: "#d8d8d8",
  wash: "#f6f7f6",
  paper: "#ffffff",
  key: "#004c59",
  "key-2": "#1c8495",
  "key-3": "#7cc0ca",
  now: "#c74700",
} as const;

export type Colour = keyof typeof PALETTE;
