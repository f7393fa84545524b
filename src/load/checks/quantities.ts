import type { Entry } from "#src/load/assemble.ts";
import { faultAt, isUnread, type Check } from "#src/load/checks/check.ts";
import { isBlank } from "#src/schema/blank.ts";
import { joinEntries } from "#src/schema/entries.ts";
import { isQuantity, type CellQuantity, type CellValue } from "#src/schema/quantity.ts";
import { amountFaults, readAmounts } from "#src/text/amount.ts";

const REMEDY = "値を原文に合わせるか、合わない理由を exception に書いてください";

/** A number agrees with its own text, its unit's range and its indicator's unit, or says why it does not. */
export const checkQuantities: Check = ({ entries }) => {
  // Of two units of one name, which are told as such, the first holds.
  const units = new Map(entries.toReversed().flatMap(({ kind, record }) => (kind === "units" ? [[record["unit"], record] as const] : [])));
  const indicators = new Map(entries.flatMap(({ kind, record }) => (kind === "indicators" ? [[record["id"], record] as const] : [])));
  return entries.flatMap((entry) =>
    entry.found.flatMap(({ meaning, value, path }) => {
      if (meaning.means !== "quantity") return [];
      const quantity = value as CellQuantity;
      const wanted = unitOfIndicator(entry, indicators);
      const fault = (key: string, message: string) => faultAt({ entry, path: [...path, key] }, message, REMEDY);
      const ofIndicator =
        wanted === undefined || wanted === quantity.unit
          ? []
          : [fault("unit", `単位は「${quantity.unit}」ですが、指標の単位は「${wanted}」です`)];
      if (quantity.exception !== undefined) return ofIndicator;
      const unit = units.get(quantity.unit);
      // A unit or an indicator that is not there is told once for all its places; a value that is not the text's need not be in range.
      const hasContext = entry.kind !== "indicatorValues" || indicators.has(entry.record["indicator"]);
      const faults = amountFaults({ ...quantity, text: joinEntries(quantity.text) }, wanted).filter(
        ({ path: key }) => key !== "unit" || (unit !== undefined && hasContext),
      );
      if (faults.length > 0) return faults.map(({ path: key, says }) => fault(key, says));
      return rangeFault(quantity, unit).map((message) => fault("value", message));
    }),
  );
};

/** An indicator with a unit has amounts, and they are not left as words; one without has words only. */
export const checkIndicatorUnits: Check = (checked) => {
  const { entries } = checked;
  const values = Map.groupBy(
    entries.filter(({ kind }) => kind === "indicatorValues"),
    ({ record }) => record["indicator"],
  );
  return entries.flatMap((indicator) => {
    const { id, unit } = indicator.record;
    const cells = (values.get(id) ?? []).flatMap((entry) =>
      ["planned", "actual"].flatMap((key) => {
        const cell = entry.record[key] as CellValue | undefined;
        return cell === undefined || isBlank(cell) ? [] : [{ entry, key, cell }];
      }),
    );
    if (indicator.kind !== "indicators" || cells.length === 0 || isUnread(checked, "indicatorValues", indicator)) return [];
    if (typeof unit !== "string") {
      const [amount, ...rest] = cells.filter(({ cell }) => isQuantity(cell)).map(({ entry, key }) => ({ entry, path: [key] }));
      return amount === undefined
        ? []
        : [
            faultAt(
              amount,
              `数量ですが、指標「${String(id)}」には単位がありません`,
              "指標に単位を書くか、文字だけの値にしてください",
              rest,
            ),
          ];
    }
    const words = cells.filter(({ cell }) => !isQuantity(cell));
    if (words.length === cells.length)
      return [
        faultAt(
          { entry: indicator, path: ["unit"] },
          "指標に単位がありますが、数量の値が一つもありません",
          "単位を直すか、値に value と unit を書いてください",
        ),
      ];
    return words
      .filter(({ cell }) => readAmounts(joinEntries(cell.text)).some(({ unit: printed }) => printed === "" || printed.startsWith(unit)))
      .map(({ entry, key }) =>
        faultAt({ entry, path: [key] }, "原文に数がありますが、value と unit がありません", "value と unit を書いてください"),
      );
  });
};

function unitOfIndicator({ kind, record }: Entry, indicators: ReadonlyMap<unknown, Entry["record"]>): string | undefined {
  const unit = kind === "indicatorValues" ? indicators.get(record["indicator"])?.["unit"] : undefined;
  return typeof unit === "string" ? unit : undefined;
}

function rangeFault({ value, unit }: CellQuantity, range: Entry["record"] | undefined): string[] {
  if (range === undefined) return [];
  const { min, max, integer } = range;
  if (value >= Number(min) && value <= Number(max) && (integer === false || Number.isInteger(value))) return [];
  return [`${String(value)} は単位「${unit}」の範囲（${String(min)}〜${String(max)}${integer === true ? "の整数" : ""}）の外です`];
}
