/** What a test is sure is there. @throws Error where it is not, so that the test says so and not something else */
export function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("nothing is there");
  return value;
}
