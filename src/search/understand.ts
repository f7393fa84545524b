import { searchable } from "#src/search/code.ts";
import type { Directory, Entry } from "#src/search/directory.ts";
import { passesFilters, type SearchFacet, type SearchFilters } from "#src/search/facets.ts";
import { withoutSmallGa } from "#src/search/name-forms.ts";
import type { QueryTerm } from "#src/search/query.ts";

/** Something a question says that is a filter and no word to be found: shown as a chip that can be taken away. */
export interface Understood {
  readonly facet: SearchFacet;
  readonly value: string;
  /** What was read as it, as it was typed */
  readonly text: string;
}

export interface Understanding {
  readonly understood: readonly Understood[];
  /** Wards that were asked for and that this site has no plan of */
  readonly notCovered: readonly string[];
  /** What is left to be found */
  readonly rest: readonly QueryTerm[];
}

/** Marks the place of what was taken out of a question, so that its neighbours are not glued together. */
const GAP = " ";

/** What may stand around a name: a particle, a mark, another script; not the rest of a longer kanji word. */
const AFTER_NAME = /^(?:$|[\s、。・,.!?！？]|[ぁ-んァ-ヶa-z0-9])/u;
const BEFORE_LATIN = /(?:^|[^a-z])$/u;
const AFTER_LATIN = /^(?:$|[^a-z])/u;
/** Particles that joined what was taken out to the rest. */
const JOINING = /^(?:の|(?:における|について|での|では|には|からの|で|に|は|が|を|も|と)(?![ぁ-ん])|(?:in|of)(?![a-z]))/u;

interface Name {
  readonly facet: SearchFacet | "notCovered";
  readonly value: string;
  readonly form: string;
}

function isLatin(form: string): boolean {
  return /^[a-z' -]+$/u.test(form);
}

function stands(form: string, before: string, after: string): boolean {
  return isLatin(form) ? BEFORE_LATIN.test(before) && AFTER_LATIN.test(after) : true;
}

/** Fiscal years as people write them: 令和6年度, R6, 2024年度, 2024年. */
function yearValue(text: string, known: readonly string[]): string | undefined {
  const [, era, shortEra, eraYear, year] = /^(?:(令和|平成)|([rh]))(元|\d{1,2})(?:年度?)?$|^(20\d\d)年度?$/u.exec(text) ?? [];
  if (year !== undefined) return known.find((value) => calendarYear(value) === Number(year));
  if (eraYear === undefined) return undefined;
  const name = era ?? (shortEra === "r" ? "令和" : "平成");
  const wanted = `${name}${eraYear === "1" ? "元" : eraYear}年度`;
  return known.find((value) => searchable(value) === wanted);
}

/** The calendar year in which a fiscal year of an era begins: 令和6年度 → 2024. */
function calendarYear(value: string): number | undefined {
  const [, era, year] = /^(令和|平成)(元|\d{1,2})年度$/u.exec(value) ?? [];
  return year === undefined ? undefined : (era === "令和" ? 2018 : 1988) + (year === "元" ? 1 : Number(year));
}

/** What is said of a verdict that was not reached: 達成できなかった is 未達成 where the ward has such a verdict. */
const DENIED = /^(?:でき|し)(?:なかった|ていない|ない)/u;
const ABOUT_VERDICT = /^(?:した|し|の|だった|して|と|(?:でき|し)(?:なかった|ていない|ない))?(?:施策|取組|取り組み|評価|もの|項目)|^$/u;

const YEARS = /(?:令和|平成)(?:元|\d{1,2})年度?|(?<![a-z])[rh]\d{1,2}(?:年度?|(?![a-z0-9]))|20\d\d年度?/gu;

const namesOf = new WeakMap<Directory, readonly Name[]>();

/** Names of wards, plans and departments, longest first: a plan's name may hold its ward's. */
function names(directory: Directory): readonly Name[] {
  const known = namesOf.get(directory);
  if (known !== undefined) return known;
  const all = [
    ...directory.wards.flatMap(({ name, forms }) => forms.map((form): Name => ({ facet: "ward", value: name, form }))),
    ...directory.notCovered.flatMap(({ name, forms }) => forms.map((form): Name => ({ facet: "notCovered", value: name, form }))),
    ...directory.values.plan.map((value): Name => ({ facet: "plan", value, form: searchable(value) })),
    ...[...new Set(directory.entries.filter(({ kind }) => kind === "部署").flatMap(({ departments }) => departments))].map(
      (value): Name => ({ facet: "department", value, form: searchable(value) }),
    ),
    ...directory.values.evaluations.map((value): Name => ({ facet: "evaluation", value, form: searchable(value) })),
  ].sort((a, b) => b.form.length - a.form.length);
  namesOf.set(directory, all);
  return all;
}

/**
 * Reads ward, plan, department, fiscal year and 評価 out of a question.
 * @param isKnown whether a longer word stands in the pages: a name inside it is part of it (甲区立図書館)
 * @param without facets that the reader took back; "all" reads nothing
 */
export async function understand(
  terms: readonly QueryTerm[],
  directory: Directory,
  isKnown: (text: string) => Promise<boolean>,
  without: readonly SearchFacet[] | "all" = [],
): Promise<Understanding> {
  if (without === "all") return { understood: [], notCovered: [], rest: terms };
  const understood: Understood[] = [];
  const notCovered: string[] = [];
  const take = (facet: Name["facet"], value: string, text: string) => {
    if (facet === "notCovered") notCovered.push(value);
    else understood.push({ facet, value, text });
  };
  const isOpen = (facet: Name["facet"]) =>
    facet === "notCovered" || (!without.includes(facet) && !(facet !== "year" && understood.some((chip) => chip.facet === facet)));
  // Words are read together: "setagaya ward" and 「世田谷 区」 are typed with a space.
  let text = withoutSmallGa(
    terms
      .filter(({ isPhrase }) => !isPhrase)
      .map((term) => term.text)
      .join(" "),
  );
  const phrases = terms.filter(({ isPhrase }) => isPhrase);
  for (const name of names(directory)) {
    if (!isOpen(name.facet) || name.form.length < 2) continue;
    const at = text.indexOf(name.form);
    if (at === -1) continue;
    const before = text.slice(0, at);
    const after = text.slice(at + name.form.length);
    if (!stands(name.form, before, after)) continue;
    // 評価 are common words (達成): only where the question says that it is about measures or verdicts.
    if (name.facet === "evaluation" && !ABOUT_VERDICT.test(after)) continue;
    if (/[\p{sc=Han}]$/u.test(before) && name.facet !== "plan") continue;
    if (!isLatin(name.form) && !AFTER_NAME.test(after)) {
      const glued = /^[^\sぁ-ん、。]+/u.exec(after)?.[0] ?? "";
      // One character alone is no word that somebody asks for: the whole is another name.
      if ([...glued].length === 1 || (await isKnown(name.form + glued))) continue;
    }
    const nothingElse = `${before}${after}`.replaceAll(/[\s、。のはがをに?？]/gu, "") === "";
    // A plan or department asked for alone is the page looked for, and what mentions it, not a filter.
    if ((name.facet === "plan" || name.facet === "department") && nothingElse) continue;
    const [denied = ""] = name.facet === "evaluation" ? (DENIED.exec(after) ?? []) : [];
    const opposite = denied === "" ? undefined : directory.values.evaluations.find((value) => searchable(value) === `未${name.form}`);
    take(name.facet, opposite ?? name.value, name.form + denied);
    text = `${before}${GAP}${after.slice(denied.length).replace(JOINING, "")}`;
  }
  if (isOpen("year")) {
    text = text.replaceAll(YEARS, (typed) => {
      const value = yearValue(typed, directory.values.years);
      if (value === undefined) return typed;
      take("year", value, typed);
      return GAP;
    });
    if (understood.some(({ facet }) => facet === "year"))
      text = text.replaceAll(/(?<=^|\s)(?:における|での|には|では|の|に|は)(?=\S)/gu, "");
  }
  const rest = text
    .split(/\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => ({ text: word, isPhrase: false }));
  // Nothing read: the terms stay as they were typed, ヶ and all.
  return understood.length + notCovered.length === 0
    ? { understood, notCovered, rest: terms }
    : { understood, notCovered, rest: [...phrases, ...rest] };
}

/** Kinds of page that stand for all wards and years where they name none. */
const FOR_ALL: ReadonlySet<string> = new Set(["データ", "一覧"]);

/** Pages of the ward that a question names before those that stand for all wards. */
export function ownFirst<Page extends { readonly entry: Entry }>(pages: readonly Page[], { ward }: SearchFilters): readonly Page[] {
  if (ward === undefined) return pages;
  return [...pages.filter(({ entry }) => entry.ward === ward), ...pages.filter(({ entry }) => entry.ward !== ward)];
}

/** Whether a page passes what was read out of a question: unlike a filter that was chosen, it lets pass what speaks of no year. */
export function passesRead(entry: Entry, read: SearchFilters): boolean {
  const { ward, year, ...rest } = read;
  const isOfAll = FOR_ALL.has(entry.kind) && entry.ward === undefined;
  return (
    passesFilters(entry, rest) &&
    (isOfAll || ward === undefined || entry.ward === ward) &&
    (year === undefined || entry.years.length === 0 || entry.years.includes(year))
  );
}
