/** Name of the file for a first letter: any letter, and safe in every address. */
export function shardName(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16);
}
