/**
 * An example of the data for a test, so that no test names a ward, a word or a count, and adding data breaks none.
 * @param what it is, in Japanese, for the message
 * @throws Error when the data has none: a test without an example would pass without looking
 */
export function example<T>(records: readonly T[], what: string, fits: (record: T) => boolean = () => true): T {
  const found = records.find(fits);
  if (found === undefined) throw new Error(`データに、${what}がありません`);
  return found;
}
