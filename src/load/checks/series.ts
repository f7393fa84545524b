import type { Entry } from "#src/load/assemble.ts";
import { faultAt, isUnread, type Check } from "#src/load/checks/check.ts";
import type { Fault } from "#src/load/fault.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";
import type { Quantity } from "#src/schema/quantity.ts";

/** The figures of a series fit one chart: the same unit, and either no revision at all or one pair for each subject. */
export const checkSeries: Check = (checked) => {
  const { entries } = checked;
  const figures = entries.filter(({ kind }) => kind === "figures");
  const alone = figures
    .filter(({ record: { series, revision } }) => revision !== undefined && series === undefined)
    .map((entry) =>
      faultAt(
        { entry, path: ["revision"] },
        "改定の前後は、系列の数にだけ書けます",
        "series に系列のidを書くか、revision を取り除いてください",
      ),
    );
  const series = entries.filter(({ kind }) => kind === "figureSeries");
  const units = new Set(entries.flatMap(({ kind, record }) => (kind === "units" ? [record["unit"]] : [])));
  const isIn = (figure: Entry, { record: { id, plan } }: Entry) => figure.record["series"] === id && figure.record["plan"] === plan;
  return [
    ...alone,
    ...series.flatMap((entry) => {
      // A unit that is not there and figures that could not be read are told as such.
      if (!units.has(entry.record["unit"]) || isUnread(checked, "figures", entry)) return [];
      return seriesFaults(
        entry,
        figures.filter((figure) => isIn(figure, entry)),
      );
    }),
  ];
};

function seriesFaults(series: Entry, figures: readonly Entry[]): Fault[] {
  const { id, unit, axisMaximum } = series.record;
  const name = `系列「${String(id)}」`;
  const few =
    figures.length < 2
      ? [
          faultAt(
            { entry: series, path: ["id"] },
            `${name}の数値が${String(figures.length)}件しかありません`,
            "figures.json の数値に series を書いてください",
          ),
        ]
      : [];
  const hasRevisions = figures.some(({ record }) => record["revision"] !== undefined);
  return [
    ...few,
    ...figures.flatMap((entry) => {
      const quantity = entry.record["quantity"] as Quantity | Blank;
      const fault = (path: readonly string[], message: string, remedy: string) => faultAt({ entry, path }, message, remedy);
      const pair = figures.filter(({ record }) => record["about"] === entry.record["about"]).map(({ record }) => record["revision"]);
      return [
        ...(isBlank(quantity) || quantity.unit !== unit
          ? [fault(["quantity"], `${name}の単位（${String(unit)}）の数ではありません`, "単位を直すか、series を取り除いてください")]
          : typeof axisMaximum === "number" && quantity.value > axisMaximum
            ? [
                fault(
                  ["quantity", "value"],
                  `目盛りの終わり（${String(axisMaximum)}）を超えています`,
                  "値か、系列の axisMaximum を直してください",
                ),
              ]
            : []),
        ...(hasRevisions && pair.sort().join() !== "after,before"
          ? [
              fault(
                ["revision"],
                `「${String(entry.record["about"])}」の数に、改定前と改定後が一つずつありません`,
                "revision に before と after を一つずつ書くか、系列のすべての数から取り除いてください",
              ),
            ]
          : []),
      ];
    }),
  ];
}
