/** Whether a text is a year, a month or a day that exists: 2023, 2023-06, 2024-02-29; not 2023-02-29, 2023-13. */
export function isRealDate(text: string): boolean {
  if (!/^(?!0000)\d{4}(?:-\d\d){0,2}$/u.test(text)) return false;
  const date = new Date(text);
  // 2023-02-30 is read as 2 March, so only what comes back as it went in is real.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
