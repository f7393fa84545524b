import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf } from "#src/model/lookup.ts";
import { newestResult } from "#src/model/result.ts";
import { startText } from "#src/model/year-act.ts";
import { yearStatement } from "#src/model/year-sentence.ts";
import { isBlank } from "#src/schema/blank.ts";

/** A measure's number as people say it: No.6, 1-9, ①; nothing where the plan prints none. */
export function numberText({ number }: RecordOf<"measures">): string {
  if (isBlank(number)) return "";
  return /^\d+$/u.test(number) ? `No.${number}` : number;
}

/** What a list says of a measure in one line. */
export interface MeasureSaying {
  readonly text: string;
  /** Why nothing is said of the years */
  readonly note: string | undefined;
  /** The ward's verdict, where the line is about results */
  readonly evaluation: RecordOf<"evaluations"> | undefined;
  /** What begins this fiscal year, in a word or two; undefined where nothing does */
  readonly starts: string | undefined;
}

/** This year's plan where there is one; else what the measure is, with the verdict on its newest results or why its years are open. */
export function measureSaying(portal: Portal, measure: RecordOf<"measures">): MeasureSaying {
  const { kind, text } = yearStatement(portal, measure);
  const plain = { text: measure.summary, note: undefined, evaluation: undefined, starts: undefined };
  if (kind === "planned") return { ...plain, text, starts: startText(portal, measure.id) };
  const result = newestResult(portal, measure.id);
  if (result !== undefined) return { ...plain, evaluation: result.evaluation };
  return { ...plain, note: kind === "adjusting" ? "年ごとの予定は調整中" : undefined };
}

/** As of when the plans of some measures are known, in one line for a whole list; empty where none tells of this year. */
export function plannedAsOf(portal: Portal, measures: readonly RecordOf<"measures">[]): string {
  const planned = measures.filter((measure) => yearStatement(portal, measure).kind === "planned");
  // A list of one ward's measures need not say whose they are.
  const isOneWard = new Set(measures.map(({ ward }) => ward)).size === 1;
  const sources = [...new Set(planned.map(({ source }) => source.source))];
  const documents = sources.map((id) => {
    const { ward, knownAs } = recordOf(portal, "sources", id);
    return `${isOneWard ? "" : `${recordOf(portal, "wards", ward).name}の`}予定は、${knownAs}によります。`;
  });
  return documents.length === 0 ? "" : `${documents.join("")}実際の進みは資料にありません。`;
}
