/** Width of a text in a Japanese sans, in em: full-width characters are 1, Latin letters and digits about 0.56. An estimate, on the safe side. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += /[\u0020-\u007e\uff61-\uff9f]/u.test(character) ? 0.58 : 1;
  return em * fontSize;
}

/** Where a line may break: anywhere in Japanese, but not inside a number or a Latin word, nor between a number and its unit. */
const PIECE = /[0-9]+(?:[.,][0-9]+)*[^\s（「『【(]?|[A-Za-z]+|./gsu;

/** Breaks a label into lines no wider than `width`; closing marks stay with their line and opening ones go with the next. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  // A piece wider than a whole line breaks anywhere.
  const pieces = (text.match(PIECE) ?? []).flatMap((piece) => (textWidth(piece, fontSize) > width ? [...piece] : [piece]));
  for (const piece of pieces) {
    if (line !== "" && textWidth(line + piece, fontSize) > width && !/^[、。：）」』】)%ーゃゅょっァィゥェォャュョッ]/u.test(piece)) {
      // An opening bracket goes with what it opens.
      const opening = /[（「『【(]$/u.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - opening.length));
      line = opening + piece;
    } else {
      line += piece;
    }
  }
  return line === "" ? lines : [...lines, line];
}
