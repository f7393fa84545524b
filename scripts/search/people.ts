import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Answer } from "#src/search/answer.ts";
import type { SearchDocument } from "#src/search/document.ts";
import type { SearchEngine } from "#src/search/engine.ts";

const peopleQuestion = z.strictObject({
  question: z.string().min(1),
  kind: z.string().min(1),
  /** Pages that answer, decided by reading the data before any run; none where the documents say nothing about it */
  wanted: z.array(z.string().regex(/^\/(?:.+\/)?$/u)),
  why: z.string().min(1),
});

export type PeopleQuestion = z.infer<typeof peopleQuestion>;

const FILES = { open: "people.json", aside: "people-aside.json" } as const;

/**
 * Questions as people type them, written by readers who had not seen the code.
 * @param part aside: not looked at while search is made; only totals of it are printed
 * @throws Error where a wanted page is not in the built site
 */
export function peopleQuestions(part: keyof typeof FILES): PeopleQuestion[] {
  const file: unknown = JSON.parse(readFileSync(new URL(FILES[part], import.meta.url), "utf8"));
  const { questions } = z.strictObject({ questions: z.array(peopleQuestion) }).parse(file);
  const gone = questions.flatMap(({ wanted }) => wanted.filter((path) => !existsSync(`dist${path}index.html`)));
  if (gone.length > 0) throw new Error(`${FILES[part]} wants ${String(gone.length)} pages that are not built`);
  return questions;
}

/** How well questions were answered: shares with a wanted page first, in the first three and ten, and without any result. */
export interface Success {
  readonly questions: number;
  readonly first: number;
  readonly three: number;
  readonly ten: number;
  readonly zero: number;
}

/** Whether an answer says that something was not found, where the documents say nothing about what was asked. */
function isHonest({ hits, missing, notCovered }: Answer): boolean {
  return hits.length === 0 || missing.length > 0 || notCovered.length > 0;
}

export interface Asked {
  readonly question: PeopleQuestion;
  readonly answer: Answer;
  /** Place of the first wanted page, from 1; Infinity where none came */
  readonly place: number;
}

export async function askPeople(
  engine: SearchEngine,
  questions: readonly PeopleQuestion[],
  documents: readonly SearchDocument[],
): Promise<Asked[]> {
  const urls = new Map(documents.map(({ hash, url }) => [hash, url]));
  const asked: Asked[] = [];
  for (const question of questions) {
    const answer = await engine.ask(question.question, { filters: {} });
    const at = answer.hits.findIndex(({ entry }) => question.wanted.includes(urls.get(entry.hash) ?? ""));
    const found = at === -1 ? Infinity : at + 1;
    asked.push({ question, answer, place: question.wanted.length > 0 ? found : isHonest(answer) ? 1 : Infinity });
  }
  return asked;
}

export function successOf(asked: readonly Asked[]): Success {
  const share = (within: number) => asked.filter(({ place }) => place <= within).length / asked.length;
  const zero = asked.filter(({ question, answer }) => question.wanted.length > 0 && answer.hits.length === 0).length / asked.length;
  return { questions: asked.length, first: share(1), three: share(3), ten: share(10), zero };
}
