/** Width of a text in a Japanese sans, in em: full-width characters are 1, Latin letters and digits about 0.56. An estimate, on the safe side. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += /[\u0020-\u007e\uff61-\uff9f]/u.test(character) ? 0.58 : 1;
  return em * fontSize;
}

/** Breaks a label into lines no wider than `width`; Japanese breaks anywhere, but closing marks stay with their line and opening ones go with the next. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (
      line !== "" &&
      textWidth(line + character, fontSize) > width &&
      !/[、。：）」』】)%ーゃゅょっァィゥェォャュョッ]/u.test(character)
    ) {
      // An opening bracket goes with what it opens.
      const opening = /[（「『【(]$/u.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - opening.length));
      line = opening + character;
    } else {
      line += character;
    }
  }
  return line === "" ? lines : [...lines, line];
}
