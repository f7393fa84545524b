import type { Entry } from "#src/load/assemble.ts";
import { isKindName, KINDS } from "#src/schema/kinds.ts";
import { misspelt, otherLetter } from "#src/testing/mutants/letters.ts";
import { catchable, readerOnly, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { pick, type Random } from "#src/testing/mutants/random.ts";
import { changed, fileOf, listOf, removed, withContent, withValue, written, type Site, type World } from "#src/testing/mutants/world.ts";

const isRef = ({ meaning }: Site) => meaning?.means === "ref";
const isName = ({ meaning }: Site) => meaning?.means === "name";

function keyOf({ kind, record }: Entry): string {
  return String(record[KINDS[kind].key[0] ?? ""]);
}

function fits({ meaning }: Site, { kind, record }: Entry): boolean {
  if (meaning?.means !== "ref") return false;
  return meaning.to === "any" ? record["id"] !== undefined : meaning.to.includes(kind);
}

/** The ward and plan that a record is of, or is itself. */
function placeOf({ kind, record }: Entry): { readonly ward: unknown; readonly plan: unknown } {
  return { ward: kind === "wards" ? record["id"] : record["ward"], plan: kind === "plans" ? record["id"] : record["plan"] };
}

function differs(a: unknown, b: unknown): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

const isOtherWard = (a: Entry, b: Entry) => differs(placeOf(a).ward, placeOf(b).ward);
const isOtherPlan = (a: Entry, b: Entry) => !isOtherWard(a, b) && differs(placeOf(a).plan, placeOf(b).plan);
const isHome = (a: Entry, b: Entry) => !isOtherWard(a, b) && !isOtherPlan(a, b);

/** The key of another record that chance picks of those that fit. */
function other({ entries }: World, random: Random, site: Site, wanted: (target: Entry) => boolean): string | undefined {
  const target = pick(
    random,
    entries.filter((entry) => entry !== site.entry && keyOf(entry) !== site.value && wanted(entry)),
  );
  return target === undefined ? undefined : keyOf(target);
}

function toOther(wanted: (site: Site) => boolean, target: (from: Entry, to: Entry) => boolean) {
  return changed(wanted, (random, site, world) => other(world, random, site, (entry) => fits(site, entry) && target(site.entry, entry)));
}

const isOwn = (site: Site) => site.meaning?.means === "ref" && site.meaning.own && !leadsTo(site, "units");

function leadsTo({ meaning }: Site, kind: string): boolean {
  return meaning?.means === "ref" && meaning.to !== "any" && meaning.to.includes(kind);
}

/** Whether a record names its own kind through this field: parent, predecessor. */
const isUpward = (site: Site) => leadsTo(site, site.entry.kind);

function isTaken({ entries }: World, key: string): boolean {
  return entries.some((entry) => keyOf(entry) === key);
}

/** Names of a department, as measures may print it. */
function namesOf({ record }: Entry): string[] {
  return [record["name"], ...((record["aliases"] ?? []) as unknown[])].map(String);
}

/** Whether a record names another of its plan, so that no other plan's file can hold it. */
function isBound({ found, kind }: Entry): boolean {
  return found.some(
    ({ meaning }) =>
      meaning.means === "ref" && meaning.own && meaning.to !== "any" && !meaning.to.includes("sources") && !meaning.to.includes(kind),
  );
}

/** A record put into the same list of another file. */
function moved(isOther: (from: Entry, to: Entry) => boolean, wanted: (entry: Entry) => boolean = () => true): MutantClass["prepare"] {
  return (world) => {
    const listed = world.entries.filter((entry) => entry.path.length > 0 && wanted(entry));
    return (random) => {
      const kind = pick(random, [...new Set(listed.map((entry) => entry.kind))]);
      const entry = pick(
        random,
        listed.filter((each) => each.kind === kind),
      );
      if (entry === undefined) return undefined;
      const home = pick(
        random,
        listed.filter((to) => to.kind === entry.kind && to.file !== entry.file && isOther(entry, to)),
      );
      const without = home === undefined ? undefined : withValue(world, entry, [], undefined);
      if (home === undefined || without === undefined) return undefined;
      const whole = { ...world, bytes: without.bytes };
      return withContent(whole, fileOf(home), (content) => listOf(content, home).push(written(entry)), `← ${keyOf(entry)}`);
    };
  };
}

export const REFERENCE_CLASSES: readonly MutantClass[] = [
  catchable(
    "どこにもない相手",
    changed(isRef, (random) => `nowhere-${String(Math.floor(random() * 1e6))}`),
  ),
  catchable(
    "書き間違えた相手のid",
    changed(isRef, (random, { value }, world) => {
      const slip = misspelt(random, String(value));
      return isTaken(world, slip) ? undefined : slip;
    }),
  ),
  catchable(
    "別の種類の相手",
    changed(
      (site) => site.meaning?.means === "ref" && site.meaning.to !== "any",
      (random, site, world) => other(world, random, site, (entry) => !fits(site, entry) && KINDS[entry.kind].key.join() === "id"),
    ),
  ),
  catchable(
    "別の区の相手",
    toOther((site) => isOwn(site) && !leadsTo(site, "sources"), isOtherWard),
  ),
  catchable(
    "別の計画の相手",
    toOther((site) => isOwn(site) && !isUpward(site), isOtherPlan),
  ),
  catchable(
    "別の区の出典",
    toOther((site) => isOwn(site) && leadsTo(site, "sources") && site.meaning?.means === "ref", isOtherWard),
  ),
  catchable(
    "自分自身",
    changed(
      (site) => isRef(site) && fits(site, site.entry),
      (_, site) => site.entry.record["id"],
    ),
  ),
  catchable("上へたどると戻る輪", (world) => {
    const upward = world.sites.filter(isUpward);
    return (random) => {
      const site = pick(random, upward);
      const above = world.entries.find((entry) => entry.kind === site?.entry.kind && keyOf(entry) === site.value);
      return site === undefined || above === undefined ? undefined : withValue(world, above, site.path, keyOf(site.entry));
    };
  }),
  catchable("同じ相手を二度あげる", (world) => {
    const lists = world.sites.filter(({ value, schema }) => Array.isArray(value) && "element" in schema);
    const named = lists.filter((list) =>
      world.sites.some(
        (site) =>
          site.entry === list.entry &&
          site.path.length === list.path.length + 1 &&
          site.path.join().startsWith(`${list.path.join()},`) &&
          (isRef(site) || isName(site)),
      ),
    );
    return (random) => {
      const list = pick(random, named);
      const [first] = (list?.value ?? []) as readonly unknown[];
      return list === undefined ? undefined : withValue(world, list.entry, list.path, [first, first]);
    };
  }),
  catchable(
    "別の区の部署の名前",
    changed(isName, (random, { entry, meaning }, world) => {
      const kind = meaning?.means === "name" ? meaning.of : undefined;
      const ofKind = world.entries.filter((each) => each.kind === kind);
      const own = ofKind.filter((each) => !isOtherWard(entry, each)).flatMap(namesOf);
      return pick(
        random,
        ofKind
          .filter((each) => isOtherWard(entry, each))
          .flatMap(namesOf)
          .filter((name) => !own.includes(name)),
      );
    }),
  ),
  catchable(
    "書き間違えた部署の名前",
    changed(isName, (random, { value, entry }, world) => {
      const slip = otherLetter(random, String(value));
      const names = world.entries.filter((each) => !isOtherWard(entry, each) && each.kind === "departments").flatMap(namesOf);
      return names.includes(slip) ? undefined : slip;
    }),
  ),
  catchable(
    "idの重なり",
    changed(
      ({ meaning }) => meaning?.means === "id",
      (random, site, world) => other(world, random, site, ({ record }) => record["id"] !== undefined),
    ),
  ),
  catchable(
    "コードやファイル名の重なり",
    changed(
      ({ meaning }) => meaning?.means === "unique",
      (random, site, { sites }) =>
        pick(
          random,
          sites.filter(({ field, value }) => field === site.field && value !== site.value),
        )?.value,
    ),
  ),
  catchable(
    "名前の重なり（単位・読み・部署）",
    changed(
      ({ field }) => ["units unit", "readings word", "departments name"].includes(field),
      (random, site, { sites }) =>
        pick(
          random,
          sites.filter(({ field, value, entry }) => field === site.field && value !== site.value && !isOtherWard(entry, site.entry)),
        )?.value,
    ),
  ),
  catchable(
    "書き間違えた自分のid（だれかが指している）",
    changed(
      ({ meaning, value }, { named }) => meaning?.means === "id" && named.has(String(value)),
      (random, { value }, world) => {
        const slip = misspelt(random, String(value));
        return isTaken(world, slip) ? undefined : slip;
      },
    ),
  ),
  readerOnly(
    "書き間違えた自分のid（だれも指していない）",
    "前に公開したidと照らさないと分からない。区・計画・全体のidのところだけは分かる",
    changed(
      ({ meaning, value, entry }, { named }) => meaning?.means === "id" && !named.has(String(value)) && entry.path.length > 0,
      (random, { value }, world) => {
        const slip = misspelt(random, String(value));
        return isTaken(world, slip) ? undefined : slip;
      },
    ),
  ),
  catchable(
    "書き間違えた記録の種類",
    changed(
      ({ meaning }) => meaning?.means === "kind",
      (random, { value }) => {
        const slip = misspelt(random, String(value));
        return isKindName(slip) ? undefined : slip;
      },
    ),
  ),
  catchable("別の計画のファイルへ移した記録", moved(isOtherPlan, isBound)),
  readerOnly(
    "別の計画のファイルへ移した、相手のない記録",
    "計画の中の何も指さない記録（できごとなど）で、どの計画のものかは資料にしかない",
    moved(isOtherPlan, (entry) => !isBound(entry)),
  ),
  catchable("別の区のファイルへ移した記録", moved(isOtherWard)),
  catchable("二度書いた記録", (world) => {
    const listed = world.entries.filter(({ path }) => path.length > 0);
    return (random) => {
      const kind = pick(random, [...new Set(listed.map((entry) => entry.kind))]);
      const entry = pick(
        random,
        listed.filter((each) => each.kind === kind),
      );
      return entry === undefined
        ? undefined
        : withContent(world, fileOf(entry), (content) => listOf(content, entry).push(written(entry)), `${entry.path.join(".")} ×2`);
    };
  }),
  catchable("消した記録（だれかが指している）", removedRecord(isNamedBy)),
  readerOnly(
    "消した記録（だれも指していない）",
    "資料にある数とだけ合わなくなる",
    removedRecord((entry, world) => !isNamedBy(entry, world)),
  ),
  readerOnly(
    "同じ計画・同じ区の別の相手",
    "どちらもある相手で、正しいほうは資料にしかない",
    toOther((site) => isOwn(site) && !leadsTo(site, "sources"), isHome),
  ),
  readerOnly(
    "同じ区の別の出典",
    "どちらもある資料で、正しいほうは資料にしかない",
    toOther(
      (site) => isOwn(site) && leadsTo(site, "sources"),
      (from, to) => to.kind === "sources" && isHome(from, to),
    ),
  ),
  readerOnly(
    "別のテーマ",
    "テーマは当サイトの判断で、データからは決まらない",
    toOther(
      (site) => leadsTo(site, "themes"),
      () => true,
    ),
  ),
  readerOnly(
    "同じ区の別の部署の名前",
    "どちらもある部署で、正しいほうは資料にしかない",
    changed(isName, (random, { entry, value }, world) =>
      pick(
        random,
        world.entries
          .filter((each) => each.kind === "departments" && !isOtherWard(entry, each))
          .flatMap(namesOf)
          .filter((name) => name !== value),
      ),
    ),
  ),
  readerOnly(
    "消した参照",
    "一つ減っても、残りは正しい",
    removed((site) => (isRef(site) || isName(site)) && typeof site.path.at(-1) === "number"),
  ),
];

/** Whether another record names this one, by id or, for a department, by name. */
function isNamedBy(entry: Entry, { named, sites }: World): boolean {
  if (KINDS[entry.kind].key.length !== 1) return false;
  return (
    named.has(keyOf(entry)) || sites.some((site) => isName(site) && entry.kind === "departments" && site.value === entry.record["name"])
  );
}

function removedRecord(wanted: (entry: Entry, world: World) => boolean): MutantClass["prepare"] {
  return (world) => {
    const listed = world.entries.filter((entry) => entry.path.length > 0 && wanted(entry, world));
    return (random) => {
      const kind = pick(random, [...new Set(listed.map((entry) => entry.kind))]);
      const entry = pick(
        random,
        listed.filter((each) => each.kind === kind),
      );
      return entry === undefined ? undefined : withValue(world, entry, [], undefined);
    };
  };
}
