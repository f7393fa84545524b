import { isDeepStrictEqual } from "node:util";
import { COMPARATORS, type Quantity } from "#src/schema/quantity.ts";
import { otherDigit, swappedDigits } from "#src/testing/mutants/letters.ts";
import { catchable, readerOnly, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { pick, type Random } from "#src/testing/mutants/random.ts";
import { changed, removed, swapped, type Site, type World } from "#src/testing/mutants/world.ts";

const isQuantity = ({ meaning, value }: Site) => meaning?.means === "quantity" && typeof value === "object";

/** Quantities with some of their fields changed; undefined where this one does not allow it. */
function quantities(
  change: (random: Random, quantity: Quantity, site: Site, world: World) => Partial<Quantity> | undefined,
): MutantClass["prepare"] {
  return changed(isQuantity, (random, site, world) => {
    const quantity = site.value as Quantity;
    const fields = change(random, quantity, site, world);
    const after = { ...quantity, ...fields };
    return fields === undefined || isDeepStrictEqual(quantity, after) ? undefined : after;
  });
}

/** Quantities with a new number; the text stays. */
function numbers(change: (random: Random, value: number, site: Site, world: World) => number | undefined): MutantClass["prepare"] {
  return quantities((random, quantity, site, world) => {
    const value = change(random, quantity.value, site, world);
    return value === undefined || Number.isNaN(value) ? undefined : { value };
  });
}

function another(random: Random, site: Site, { sites }: World): Quantity | undefined {
  return pick(
    random,
    sites.filter((each) => isQuantity(each) && each !== site),
  )?.value as Quantity | undefined;
}

function unitOf({ value }: Site): unknown {
  return (value as Quantity).unit;
}

const REASONED = "exception のある値（理由があって原文と違う）";

export const AMOUNT_CLASSES: readonly MutantClass[] = [
  ...(
    [
      ["10倍の値", numbers((_, value) => value * 10)],
      ["10分の1の値", numbers((_, value) => value / 10)],
      ["数字を入れ替えた値", numbers((random, value) => swappedDigits(random, value))],
      ["一字違う値", numbers((random, value) => Number(otherDigit(random, String(value))))],
      ["一つ違う値", numbers((random, value) => value + (random() < 0.5 ? 1 : -1))],
      ["別の記録の値", numbers((random, _, site, world) => another(random, site, world)?.value)],
      ["万が落ちた値", quantities((_, { text, value }) => (text.includes("万") ? { value: value / 10_000 } : undefined))],
      ["符号が逆の値", numbers((_, value) => -value)],
      ["範囲の言葉が落ちた値", quantities((_, { comparator }) => (comparator === undefined ? undefined : { comparator: undefined }))],
      [
        "範囲の言葉が違う値",
        quantities((random, { comparator }) => (comparator === undefined ? undefined : { comparator: pick(random, COMPARATORS) })),
      ],
      [
        "範囲の言葉を足した値",
        quantities((random, { comparator }) => (comparator === undefined ? { comparator: pick(random, COMPARATORS) } : undefined)),
      ],
      ["別の記録の原文", quantities((random, _, site, world) => ({ text: another(random, site, world)?.text }))],
      ["一字違う原文", quantities((random, { text }) => ({ text: otherDigit(random, text) }))],
      ["数のない原文", quantities(() => ({ text: "多数" }))],
    ] as const
  ).map(([name, prepare]) => catchable(name, prepare, 0.9, REASONED)),
  catchable(
    "別の知っている単位",
    quantities((random, _, __, { entries }) => ({
      unit: String(
        pick(
          random,
          entries.filter(({ kind }) => kind === "units"),
        )?.record["unit"],
      ),
    })),
    0.9,
    REASONED,
  ),
  catchable(
    "知らない単位",
    quantities((_, { unit }) => ({ unit: `${unit}々` })),
  ),
  catchable(
    "100%を超える割合（原文も）",
    quantities((random, { unit }) =>
      unit === "%"
        ? pick(
            random,
            [120, 150, 999].map((value) => ({ text: `${String(value)}%`, value, comparator: undefined })),
          )
        : undefined,
    ),
  ),
  catchable(
    "指標の別の単位",
    changed(
      ({ field }) => field === "indicators unit",
      (random, { value }, { entries }) =>
        pick(
          random,
          entries.filter(({ kind, record }) => kind === "units" && record["unit"] !== value),
        )?.record["unit"],
    ),
  ),
  catchable(
    "指標の単位と空欄の取り違え",
    changed(
      ({ entry, path }) => entry.kind === "indicators" && path[0] === "unit" && path.length === 1,
      (random, { value }, { entries }) =>
        typeof value === "string"
          ? { blank: "not-applicable" }
          : pick(
              random,
              entries.filter(({ kind }) => kind === "units"),
            )?.record["unit"],
    ),
  ),
  catchable(
    "value と unit の落ちた数量",
    changed(
      (site) => isQuantity(site) && site.entry.kind === "indicatorValues",
      (_, { value }) => ({ text: (value as Quantity).text }),
    ),
  ),
  catchable(
    "系列の別の単位",
    changed(
      ({ field }) => field === "figureSeries unit",
      (random, { value }, { entries }) =>
        pick(
          random,
          entries.filter(({ kind, record }) => kind === "units" && record["unit"] !== value),
        )?.record["unit"],
    ),
  ),
  catchable(
    "改定の前後が落ちた数",
    removed(({ field }) => field === "figures revision"),
  ),
  catchable(
    "改定の前後が逆の一方",
    changed(
      ({ field }) => field === "figures revision",
      (_, { value }) => (value === "before" ? "after" : "before"),
    ),
  ),
  catchable(
    "系列から外れた数",
    removed(({ field, entry }) => field === "figures series" && entry.record["revision"] !== undefined),
  ),
  catchable(
    "単位の範囲の上下が逆",
    changed(
      ({ field }) => field === "units max",
      (_, { entry }) => Number(entry.record["min"]) - 1,
    ),
  ),
  readerOnly(
    "数のすべてを別の記録と入れ替える（同じ単位）",
    "原文と値がそろって動くので、どちらも正しい数量",
    swapped(isQuantity, (a, b) => unitOf(a) === unitOf(b)),
  ),
  readerOnly(
    "原文と値がそろって違う",
    "原文と値が合っている。単位の範囲の外のときだけ分かる",
    quantities((_, { text, value, comparator, unit }) =>
      comparator === undefined && text === `${String(value)}${unit}`
        ? { text: `${String(value + 1)}${unit}`, value: value + 1 }
        : undefined,
    ),
  ),
  readerOnly(
    "単位の範囲を広げる",
    "広いほうが正しいかもしれない",
    changed(
      ({ field }) => field === "units max",
      (_, { value }) => Number(value) * 10,
    ),
  ),
];
