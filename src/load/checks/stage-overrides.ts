import { faultAt, type Check } from "#src/load/checks/check.ts";
import { isBlank } from "#src/schema/blank.ts";

/** A stage is overridden once for a year, and only where the row's cell of that year has a text. */
export const checkStageOverrides: Check = ({ entries }) =>
  entries.flatMap((entry) => {
    const { stageOverrides = [], cells = {} } = entry.record as {
      readonly stageOverrides?: readonly { readonly fiscalYear: number }[];
      readonly cells?: Readonly<Record<string, unknown>>;
    };
    return stageOverrides.flatMap(({ fiscalYear }, index) => {
      const fault = (message: string, remedy: string) => [
        faultAt({ entry, path: ["stageOverrides", index, "fiscalYear"] }, message, remedy),
      ];
      const cell = cells[String(fiscalYear)];
      if (cell === undefined || isBlank(cell))
        return fault(`この行には、${String(fiscalYear)}年度の文字のあるますがありません`, "年度を直すか、段階の上書きを取り除いてください");
      return stageOverrides.findIndex((other) => other.fiscalYear === fiscalYear) < index
        ? fault(`${String(fiscalYear)}年度の段階の上書きが重なっています`, "どちらかを取り除いてください")
        : [];
    });
  });
