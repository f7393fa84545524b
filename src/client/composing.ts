/**
 * Whether a key belongs to the input method, which is turning kana into kanji with it.
 * Safari ends the composition before it tells of the Enter that ended it: only the code 229 is left to say so.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || (event as { readonly keyCode: number }).keyCode === 229;
}
