/** Printed digits as our own sentences write them: ２．９万時間 becomes 2.9万時間. Points and commas only between digits. */
export function halfWidthDigits(text: string): string {
  return text
    .replaceAll(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll(/(?<=\d)．(?=\d)/gu, ".")
    .replaceAll(/(?<=\d)，(?=\d)/gu, ",");
}
