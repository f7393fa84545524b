import { inserted } from "#src/testing/mutants/letters.ts";
import { catchable, readerOnly, type Mutant, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { below, pick } from "#src/testing/mutants/random.ts";
import { changed, swapped, textOf, withBytes, withContent, withValue, type Site, type World } from "#src/testing/mutants/world.ts";
import type { Entry } from "#src/load/assemble.ts";

type Cells = Readonly<Record<string, unknown>>;

const isCells = ({ meaning }: Site) => meaning?.means === "cells";
const isYear = ({ meaning }: Site) => meaning?.means === "fiscal-year";
const isWithin = ({ meaning }: Site) => meaning?.means === "fiscal-year" && meaning.within;
const isDate = ({ meaning, value }: Site) => meaning?.means === "date" && typeof value === "string";
const isDay = ({ value }: Site) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);

function planOf({ entries }: World, { record }: Entry): Entry | undefined {
  return entries.find(({ kind, record: plan }) => kind === "plans" && plan["id"] === record["plan"]);
}

function yearFiles({ bytes }: World): string[] {
  return [...bytes.keys()].filter((path) => /\/\d{4}\.json$/u.test(path));
}

/** The years that a plan's records stand in. */
function yearsUsed(world: World, plan: unknown): number[] {
  return world.sites.flatMap(({ entry, meaning, value }) => {
    if (entry.record["plan"] !== plan) return [];
    if (meaning?.means === "cells") return Object.keys(value as object).map(Number);
    return typeof entry.record["fiscalYear"] === "number" && entry.file.place.fiscalYear !== undefined ? [entry.record["fiscalYear"]] : [];
  });
}

/** The data with one file under another name. */
export function renamed(world: World, from: string, to: string): Mutant {
  const mutant = withBytes(world, from, undefined, `→ ${to}`);
  return { ...mutant, bytes: new Map([...mutant.bytes, [to, world.bytes.get(from) ?? new Uint8Array()]]) };
}

export const YEAR_CLASSES: readonly MutantClass[] = [
  catchable("名前の年度を変えたファイル", (world) => (random) => {
    const file = pick(random, yearFiles(world));
    const to = file?.replace(/\d{4}(?=\.json$)/u, (year) => String(Number(year) + 1 + below(random, 8) - 4));
    return file === undefined || to === undefined || to === file ? undefined : renamed(world, file, to);
  }),
  catchable("ファイルの名前と違う年度", (world) => (random) => {
    const file = pick(random, yearFiles(world));
    return file === undefined
      ? undefined
      : withContent(world, file, (content) => (content["fiscalYear"] = Number(content["fiscalYear"]) + 1 + below(random, 5)), "fiscalYear");
  }),
  catchable("計画期間の外の年度のファイル（名前も中も）", (world) => (random) => {
    const file = pick(
      random,
      yearFiles(world).filter((path) => path.includes("/years/")),
    );
    if (file === undefined) return undefined;
    const year = 2010 + below(random, 5);
    const mutant = withContent(world, file, (content) => (content["fiscalYear"] = year), String(year));
    return mutant === undefined
      ? undefined
      : renamed({ ...world, bytes: mutant.bytes }, file, file.replace(/\d{4}(?=\.json$)/u, String(year)));
  }),
  catchable(
    "終わりより後の始まり",
    changed(
      ({ field }) => field === "plans periodStart",
      (random, { entry }) => (typeof entry.record["periodEnd"] === "number" ? entry.record["periodEnd"] + 1 + below(random, 5) : undefined),
    ),
  ),
  catchable(
    "記録のある年度を外した計画期間",
    changed(
      ({ field }) => field === "plans periodStart" || field === "plans periodEnd",
      (_, { entry, field }, world) => {
        const years = yearsUsed(world, entry.record["id"]);
        if (years.length === 0) return undefined;
        return field.endsWith("periodEnd") ? Math.max(...years) - 1 : Math.min(...years) + 1;
      },
    ),
  ),
  catchable(
    "ますが一年分ない行",
    changed(isCells, (random, { value }) => {
      const cells = Object.entries(value as Cells);
      cells.splice(below(random, cells.length), 1);
      return Object.fromEntries(cells);
    }),
  ),
  catchable(
    "ますが一年分多い行",
    changed(isCells, (random, { value }) => {
      const years = Object.keys(value as Cells).map(Number);
      return {
        ...(value as Cells),
        [String(random() < 0.5 ? Math.min(...years) - 1 : Math.max(...years) + 1)]: Object.values(value as Cells)[0],
      };
    }),
  ),
  catchable(
    "一年ずれた年度のます",
    changed(isCells, (_, { value }) =>
      Object.fromEntries(Object.entries(value as Cells).map(([year, cell]) => [String(Number(year) + 1), cell])),
    ),
  ),
  catchable(
    "年度でない見出しのます",
    changed(isCells, (random, { value }) => {
      const [[year = "", cell] = [], ...rest] = Object.entries(value as Cells);
      return Object.fromEntries([
        [pick(random, [`R${String(Number(year) - 2018)}`, "２０２４", `${year}年度`, year.slice(1)]) ?? "", cell],
        ...rest,
      ]);
    }),
  ),
  catchable(
    "計画期間の外の年度",
    changed(
      (site) => isWithin(site),
      (random, { entry }, world) => {
        const end = planOf(world, entry)?.record["periodEnd"];
        return typeof end === "number" ? end + 1 + below(random, 10) : undefined;
      },
    ),
  ),
  catchable(
    "和暦や桁違いの年度",
    changed(isYear, (random, { value }) =>
      pick(random, [Number(value) - 2018, Number(value) * 10, Number(value) % 100, Number(value) + 0.5, -Number(value), 1024]),
    ),
  ),
  catchable(
    "こよみにない日付",
    changed(
      (site) => isDate(site) || isDay(site),
      (random, { value }) => {
        const year = String(value).slice(0, 4);
        return pick(random, [`${year}-13`, `${year}-00`, `${year}-02-30`, `${year}-13-45`, `${year}-04-31`, `${year}-06-00`]);
      },
    ),
  ),
  catchable(
    "日付の形でない日付",
    changed(
      (site) => isDate(site) || isDay(site),
      (random, { value }) => {
        const text = String(value);
        return pick(
          random,
          [
            text.replaceAll("-", "/"),
            "令和5年6月12日",
            text.slice(2),
            `${text}日`,
            "２０２３",
            `${text}-`,
            text.replace(/-0?/u, "-"),
            "20230612",
            inserted(random, text, "x"),
          ].filter((each) => each !== text && !/^\d{4}(?:-\d{2}){0,2}$/u.test(each)),
        );
      },
    ),
  ),
  catchable(
    "桁を打ち間違えた年の日付",
    changed(
      (site) => isDate(site) || isDay(site),
      (random, { value }) =>
        pick(random, [
          `0${String(value).slice(1)}`,
          `3${String(value).slice(1)}`,
          `22${String(value).slice(2)}`,
          `1${String(value).slice(1)}`,
        ]),
    ),
  ),
  catchable(
    "版より後の最初の公開日",
    changed(
      ({ field }) => field === "release issued",
      (_, { entry }) => `${String(Number(String(entry.record["date"]).slice(0, 4)) + 1)}-01-01`,
    ),
  ),
  readerOnly(
    "広げた計画期間",
    "期間は資料にしかない",
    changed(
      ({ field }) => field === "plans periodEnd",
      (random, { value }) => Number(value) + 1 + below(random, 3),
    ),
  ),
  readerOnly(
    "ほかの年度（期間の中・期間のない記録）",
    "どちらもありうる年度",
    changed(isYear, (random, { entry, value, meaning }, world) => {
      const within = meaning?.means === "fiscal-year" && meaning.within;
      const plan = planOf(world, entry)?.record;
      const [start, end] = within ? [Number(plan?.["periodStart"]), Number(plan?.["periodEnd"])] : [2000, 2100];
      const year = Number(value) + (random() < 0.5 ? 1 : -1);
      return year >= start && year <= end ? year : undefined;
    }),
  ),
  readerOnly(
    "一日・一月・一年違う日付",
    "どちらもこよみにある日付",
    changed(
      (site) => isDate(site) || isDay(site),
      (_, { value }) => {
        const [year = "", ...rest] = String(value).split("-");
        const last = rest.pop();
        return last === undefined ? String(Number(year) + 1) : [year, ...rest, String((Number(last) % 12) + 1).padStart(2, "0")].join("-");
      },
    ),
  ),
  readerOnly(
    "右へ一年ずれたますの中身",
    "年度はそろっていて、中身の順は資料にしかない",
    changed(isCells, (_, { value }) => {
      const [years, cells] = [Object.keys(value as Cells), Object.values(value as Cells)];
      return Object.fromEntries(years.map((year, index) => [year, cells.at(index - 1)]));
    }),
  ),
  readerOnly("入れ替わった二つのます", "年度はそろっていて、中身の順は資料にしかない", (world) => {
    const rows = world.sites.filter(isCells);
    return (random) => {
      const row = pick(random, rows);
      if (row === undefined) return undefined;
      const years = Object.keys(row.value as Cells);
      const at = below(random, years.length - 1);
      const [a = "", b = ""] = years.slice(at, at + 2);
      const cells = row.value as Cells;
      return withValue(world, row.entry, row.path, { ...cells, [a]: cells[b], [b]: cells[a] });
    };
  }),
  readerOnly(
    "別の行と入れ替わったます",
    "どちらもありうる文で、場所は資料にしかない",
    swapped(({ path, field }) => /cells \d{4}$/u.test(field) && path.length > 1),
  ),
  readerOnly("計画値と実績の入れ替わり", "どちらもありうる値で、見出しは資料にしかない", (world) => {
    const values = world.entries.filter(({ kind, record }) => kind === "indicatorValues" && record["actual"] !== undefined);
    return (random) => {
      const entry = pick(random, values);
      if (entry === undefined) return undefined;
      const { planned, actual } = entry.record;
      const first = withValue(world, entry, ["planned"], actual);
      return first === undefined ? undefined : withValue({ ...world, bytes: first.bytes }, entry, ["actual"], planned);
    };
  }),
  readerOnly("同じ年度の値を前の年度のファイルへ写す", "年度ごとの値は資料にしかない", (world) => (random) => {
    const files = yearFiles(world).filter((path) => path.includes("/years/"));
    const [from, to] = random() < 0.5 ? [files[0], files[1]] : [files[1], files[0]];
    if (from === undefined || to === undefined) return undefined;
    const content = JSON.parse(textOf(world, from)) as Record<string, unknown>;
    return withContent(world, to, (target) => (target["indicatorValues"] = content["indicatorValues"]), `indicatorValues ← ${from}`);
  }),
];
