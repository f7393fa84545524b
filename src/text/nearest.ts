import { editDistance } from "#src/text/edit-distance.ts";

export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance > 0 && distance <= 3)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}
