import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import type { Fault } from "#src/load/fault.ts";

interface Period {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function periodOf(plan: Entry): Period {
  const { periodStart, periodEnd } = plan.record;
  const year = (value: unknown) => (typeof value === "number" ? value : undefined);
  return { start: year(periodStart), end: year(periodEnd) };
}

function isOutside({ start, end }: Period, year: number): boolean {
  return (start !== undefined && year < start) || (end !== undefined && year > end);
}

function periodWords({ start, end }: Period): string {
  return `${start === undefined ? "" : String(start)}〜${end === undefined ? "" : String(end)}年度`;
}

const REMEDY = "年度を直すか、plan.json の計画期間を確かめてください";

/** The periods of plans; one that is turned round says nothing of its years. */
function periodsOf(entries: readonly Entry[]): ReadonlyMap<unknown, Period> {
  const plans = entries.filter(({ kind }) => kind === "plans");
  return new Map(plans.filter((plan) => !isTurned(periodOf(plan))).map((plan) => [plan.record["id"], periodOf(plan)]));
}

function isTurned({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && start > end;
}

/** Years lie in their plan's period, which does not end before it starts. A year's file that lies outside is one fault. */
export const checkYears: Check = ({ entries, files }) => {
  const periods = periodsOf(entries);
  const turned = entries.flatMap((entry): Fault[] => {
    const { start, end } = periodOf(entry);
    if (entry.kind !== "plans" || !isTurned({ start, end })) return [];
    return [
      faultAt(
        { entry, path: ["periodStart"] },
        `開始年度（${String(start)}）が終了年度（${String(end)}）より後です`,
        "どちらかを直してください",
      ),
    ];
  });
  const yearFiles = files.flatMap(({ file, place, content, lineOf }): Fault[] => {
    const period = periods.get(place.plan);
    const year = Number(place.fiscalYear);
    if (period === undefined || content === undefined || place.fiscalYear === undefined || !isOutside(period, year)) return [];
    return [
      {
        file,
        line: lineOf(["fiscalYear"]),
        path: "fiscalYear",
        message: `${place.fiscalYear}年度は計画期間（${periodWords(period)}）の外です`,
        remedy: "ファイルの名前と年度を直すか、plan.json の計画期間を確かめてください",
      },
    ];
  });
  const fields = entries.flatMap((entry) => {
    const period = periods.get(entry.record["plan"]);
    if (period === undefined) return [];
    return entry.found.flatMap(({ meaning, value, path }) => {
      const years =
        meaning.means === "cells"
          ? Object.keys(value as object).map((year) => ({ year: Number(year), path: [...path, year] }))
          : meaning.means === "fiscal-year" && meaning.within
            ? [{ year: Number(value), path }]
            : [];
      return years
        .filter(({ year }) => isOutside(period, year))
        .map(({ year, path: at }) =>
          faultAt({ entry, path: at }, `${String(year)}年度は計画期間（${periodWords(period)}）の外です`, REMEDY),
        );
    });
  });
  return [...turned, ...yearFiles, ...fields];
};

/** The rows of a plan's table share their years: one that has fewer or others has lost or shifted a cell. */
export const checkCells: Check = ({ entries }) => {
  const periods = periodsOf(entries);
  const rows = entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) => {
      if (meaning.means !== "cells") return [];
      const years = Object.keys(value as object).sort();
      const period = periods.get(entry.record["plan"]);
      // A year outside the plan is told as such.
      if (period !== undefined && years.some((year) => isOutside(period, Number(year)))) return [];
      return [{ entry, path, years: years.join("・") }];
    }),
  );
  const tables = Map.groupBy(rows, ({ entry }) => `${entry.kind}\t${String(entry.record["plan"])}`);
  return [...tables.values()].flatMap((table) => {
    const counts = [...Map.groupBy(table, ({ years }) => years)].sort(([, a], [, b]) => b.length - a.length);
    const [[common = ""] = []] = counts;
    return table
      .filter(({ years }) => years !== common)
      .map(({ entry, path, years }) =>
        faultAt(
          { entry, path },
          `この行の年度は${years}ですが、同じ表のほかの行は${common}です`,
          "足りない年度のますを書くか、余分なますを取り除いてください",
        ),
      );
  });
};
