import type { Entry } from "#src/load/assemble.ts";
import { isBlank } from "#src/schema/blank.ts";
import { COMPARISONS } from "#src/schema/comparison.ts";
import { CONTINUED_KINDS, NO_SUCCESSOR } from "#src/schema/continuity.ts";
import { catchable, type MutantClass } from "#src/testing/mutants/mutant.ts";
import { pick, type Random } from "#src/testing/mutants/random.ts";
import { changed, fileOf, listOf, withContent, written, type Site, type World } from "#src/testing/mutants/world.ts";

const field = (name: string) => (site: Site) => site.field === name;

function wardOf({ entries }: World, id: unknown): unknown {
  return entries.find(({ record }) => record["id"] === id)?.record["ward"];
}

/** The id of another record that may go on in a later plan. */
function origin({ entries }: World, random: Random, wanted: (target: Entry) => boolean): string | undefined {
  const all = entries.filter((entry) => CONTINUED_KINDS.some((kind) => kind === entry.kind) && wanted(entry));
  const found = pick(random, all);
  return found === undefined ? undefined : String(found.record["id"]);
}

/** Slips in what was read side by side: groups across wards, and what goes on from plan to plan. */
export const CROSSWALK_CLASSES: readonly MutantClass[] = [
  catchable(
    "一つの区だけのまとまり",
    changed(
      // The list, not one of its members.
      (site) => field("crosswalkGroups members")(site) && Array.isArray(site.value),
      (random, { value }, world) => {
        const members = value as readonly string[];
        const ward = pick(random, [...new Set(members.map((id) => wardOf(world, id)))]);
        const own = members.filter((id) => wardOf(world, id) === ward);
        return own.length > 1 ? own : undefined;
      },
    ),
  ),
  catchable(
    "施策とその一部の両方",
    changed(
      (site) => field("crosswalkGroups members")(site) && Array.isArray(site.value),
      (random, { value }, { entries }) => {
        const members = value as readonly string[];
        const part = pick(random, members);
        const whole = entries.find(({ record }) => record["id"] === part)?.record["measure"];
        return typeof whole === "string" && !members.includes(whole) ? [...members, whole] : undefined;
      },
    ),
  ),
  catchable(
    "相手のある後継なし、相手のないほかの判断",
    changed(field("continuity label"), (random, { entry, value }) => {
      const label = isBlank(entry.record["to"]) ? pick(random, COMPARISONS) : NO_SUCCESSOR;
      return label === value ? undefined : label;
    }),
  ),
  catchable(
    "別の区からのつながり",
    changed(field("continuity from"), (random, { entry }, world) =>
      origin(world, random, ({ record }) => record["ward"] !== entry.record["ward"]),
    ),
  ),
  catchable(
    "前の計画でない計画からのつながり",
    changed(field("continuity from"), (random, { entry }, world) =>
      origin(world, random, ({ record }) => record["plan"] === entry.record["plan"]),
    ),
  ),
  catchable("重なったつながり", (world) => {
    const rows = world.entries.filter(({ kind }) => kind === "continuity");
    return (random) => {
      const row = pick(random, rows);
      return row === undefined
        ? undefined
        : withContent(
            world,
            fileOf(row),
            (content) => listOf(content, row).push({ ...(written(row) as object), id: `${String(row.record["id"])}-again` }),
            `${String(row.record["id"])} ×2`,
          );
    };
  }),
  catchable(
    "合わない変わりかた",
    changed(
      (site) => field("amendments kinds")(site) && Array.isArray(site.value),
      (random, { value }) => {
        const kinds = value as readonly string[];
        return pick(random, [
          [],
          [...kinds, ...kinds],
          ["前倒し", "後ろ倒し"],
          [...kinds.filter((kind) => kind !== "表現"), "追加", "表現"],
        ]);
      },
    ),
  ),
];
