import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import { joinEntries } from "#src/schema/entries.ts";
import type { CellQuantity } from "#src/schema/quantity.ts";
import { amountFaults } from "#src/text/amount.ts";

const REMEDY = "値を原文に合わせるか、合わない理由を exception に書いてください";

/** A number agrees with its own text, its unit's range and its indicator's unit, or says why it does not. */
export const checkQuantities: Check = ({ entries }) => {
  const units = new Map(entries.flatMap(({ kind, record }) => (kind === "units" ? [[record["unit"], record] as const] : [])));
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
      return [
        ...ofIndicator,
        ...amountFaults({ ...quantity, text: joinEntries(quantity.text) }, wanted).map(({ path: key, says }) => fault(key, says)),
        ...rangeFault(quantity, units.get(quantity.unit)).map((message) => fault("value", message)),
      ];
    }),
  );
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
