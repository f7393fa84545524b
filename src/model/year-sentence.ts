import { formatDate } from "#src/format.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { currentFiscalYear, planPhase } from "#src/model/this-year.ts";
import { rowsOf } from "#src/model/year-act.ts";
import type { YearlyCell } from "#src/model/yearly-plan.ts";
import { isBlank } from "#src/schema/blank.ts";

/** What can be said of a measure and this fiscal year. */
export interface YearStatement {
  /**
   * planned: the plan says what is done; adjusting: the plan leaves it open; ended: the plan's period is over; unstated: the plan has no
   * yearly columns, or none for this year
   */
  readonly kind: "planned" | "adjusting" | "ended" | "unstated";
  readonly text: string;
}

/** Longest sentence made of the rows' own names; a longer one counts them instead. */
const LONGEST = 80;

/** What a cell says as the end of a sentence: its stage, and that its effect is looked at where it says so. */
function actText({ stage, marks }: YearlyCell): string {
  const check = marks.includes("検証");
  switch (stage) {
    case "検討":
      return "検討";
    case "準備":
      return "準備";
    case "試行":
      return check ? "一部で行い、効果を確かめる" : "一部での実施";
    case "拡充":
      return check ? "広げて、効果を確かめる" : "拡充";
    default:
      return check ? "実施して、効果を確かめる" : "実施";
  }
}

function planned(act: string): string {
  return /[るす]$/u.test(act) ? `${act}予定` : `${act}の予定`;
}

/**
 * A sentence by rule from the rows of a measure: rows that do the same stand together (A、Bは、実施の予定です。); rows that all do the
 * same are counted (3つとも、…); where that is long, only the counts are said. Always 予定: a plan is not a fact.
 */
export function sentenceOfRows(cells: readonly YearlyCell[]): string | undefined {
  const said = cells.filter(({ stage }) => stage !== undefined);
  if (said.length === 0) return undefined;
  const groups = [...Map.groupBy(said, actText)];
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) {
    const [act, rows] = first;
    const subject = rows.length === 1 ? "" : `${String(rows.length)}つの内容とも、`;
    return `${subject}${planned(act)}です。`;
  }
  const names = groups.map(([act, rows]) => {
    const labels = rows.map(({ label }) => (isBlank(label) ? "ほかの内容" : label));
    return `${labels.join("、")}は、${planned(act)}です。`;
  });
  const whole = names.join("");
  if (whole.length <= LONGEST) return whole;
  const counts = groups.map(([act, rows]) => `${String(rows.length)}つは${act}`);
  return `${String(said.length)}つの内容のうち、${planned(counts.join("、"))}です。`;
}

/** What the text of a plan dates to a year though its yearly columns may be open: dated to the calendar year, or to the fiscal year. */
export function datedPlans(portal: Portal, measure: string, year: number): RecordOf<"events">[] {
  return portal.events.filter(
    ({ measure: of, state, date, fiscalYear }) =>
      of === measure && state === "予定" && (isBlank(date) ? fiscalYear === year : date.startsWith(String(year))),
  );
}

function openText(events: readonly RecordOf<"events">[]): string {
  if (events.length === 0) return "この年に何をするかは、資料では「調整中」で、まだ書かれていません。";
  const told = events.map(({ title, date }) => `${isBlank(date) ? "" : `${formatDate(date)}に`}「${title}」`);
  return `年ごとの予定は「調整中」ですが、${told.join("、")}の予定が書かれています。`;
}

/** What a plan says of a measure for this fiscal year, in one or two sentences; always something, if only that it says nothing. */
export function yearStatement(portal: Portal, measure: RecordOf<"measures">): YearStatement {
  const year = currentFiscalYear(portal);
  const plan = recordOf(portal, "plans", measure.plan);
  const written = recordsBy(portal, "yearSentences", "measure", measure.id).find(({ fiscalYear }) => fiscalYear === year);
  if (written !== undefined) return { kind: "planned", text: written.text };
  const cells = rowsOf(portal, measure.id).flatMap(({ cells: own }) => own.filter(({ fiscalYear }) => fiscalYear === year));
  const sentence = sentenceOfRows(cells);
  if (sentence !== undefined) return { kind: "planned", text: sentence };
  if (cells.some(({ cell }) => isBlank(cell) && cell.blank === "adjusting"))
    return { kind: "adjusting", text: openText(datedPlans(portal, measure.id, year)) };
  if (planPhase(plan, year) === "after" && !isBlank(plan.periodEnd))
    return { kind: "ended", text: `この計画は${eraFiscalYear(plan.periodEnd)}で終わりました。` };
  return {
    kind: "unstated",
    text: isBlank(plan.periodEnd) ? "この計画には、年ごとの予定が書かれていません。" : "この年に何をするかは、資料に書かれていません。",
  };
}

/** As of when a plan tells of its years, to stand under what it plans. */
export function asOfText(portal: Portal, measure: Pick<RecordOf<"measures">, "source">): string {
  return `${recordOf(portal, "sources", measure.source.source).knownAs}による。実際の進みはこの資料にありません。`;
}
