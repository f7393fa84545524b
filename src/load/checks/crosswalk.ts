import { CONTINUED_KINDS } from "#src/schema/continuity.ts";
import { KINDS } from "#src/schema/kinds.ts";
import { isBlank } from "#src/schema/blank.ts";
import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import { placeText, type Fault } from "#src/load/fault.ts";

/** Every record by its id. An id that stands twice is told as such, and either record will do. */
function recordsById(entries: readonly Entry[]): ReadonlyMap<unknown, Entry> {
  return new Map(entries.map((entry) => [entry.record["id"], entry]));
}

/** What a record is a part of, and what that is a part of. */
function wholesOf(entry: Entry | undefined, byId: ReadonlyMap<unknown, Entry>): unknown[] {
  const whole = entry?.found.find(({ meaning }) => meaning.means === "ref" && meaning.partOf)?.value;
  return whole === undefined ? [] : [whole, ...wholesOf(byId.get(whole), byId)];
}

/** A group sets two wards or more side by side, and names of each thing the narrowest record only. */
export const checkGroups: Check = ({ entries }) => {
  const byId = recordsById(entries);
  return entries.flatMap((entry) => {
    if (entry.kind !== "crosswalkGroups") return [];
    const ids = entry.record["members"] as readonly string[];
    const members = ids.map((id) => byId.get(id));
    const wards = new Set(members.map((member) => member?.record["ward"]));
    const doubled = members.flatMap((member, index) => {
      const whole = wholesOf(member, byId).find((id) => ids.some((other) => other === id));
      return whole === undefined
        ? []
        : [
            faultAt(
              { entry, path: ["members", index] },
              `「${String(ids[index])}」は、同じまとまりの「${String(whole)}」の一部です`,
              "そのことを書いた小さいほうだけにしてください",
            ),
          ];
    });
    // A member that is not there is told as such: it may be of the other ward.
    if (wards.size > 1 || members.includes(undefined)) return doubled;
    return [
      ...doubled,
      faultAt(
        { entry, path: ["members"] },
        `まとまり「${String(entry.record["id"])}」に、一つの区（${String([...wards][0])}）の記録しかありません`,
        "ほかの区の記録のidを加えるか、まとまりを取り除いてください",
      ),
    ];
  });
};

/** The plans before a plan, nearest first. Plans that lead back to themselves are told elsewhere. */
function plansBefore(plan: unknown, byId: ReadonlyMap<unknown, Entry>): unknown[] {
  const before: unknown[] = [];
  let at = byId.get(plan)?.record["predecessor"];
  while (typeof at === "string" && !before.includes(at)) {
    before.push(at);
    at = byId.get(at)?.record["predecessor"];
  }
  return before;
}

/** What goes on comes from an earlier plan of the same ward, and what has no successor has none beside it. */
export const checkContinuity: Check = ({ entries }) => {
  const byId = recordsById(entries);
  const rows = entries.filter(({ kind }) => kind === "continuity");
  const byFrom = Map.groupBy(rows, ({ record }) => `${String(record["plan"])}\t${String(record["from"])}`);
  return [...rows.flatMap((entry) => originFaults(entry, byId)), ...[...byFrom.values()].flatMap(repeatFaults)];
};

function originFaults(entry: Entry, byId: ReadonlyMap<unknown, Entry>): Fault[] {
  const { from: id, ward, plan } = entry.record;
  const from = byId.get(id);
  // One that is not there or of another kind is told as such.
  if (from === undefined || !CONTINUED_KINDS.some((kind) => kind === from.kind)) return [];
  const at = { entry, path: ["from"] };
  const what = `「${String(id)}」は`;
  if (from.record["ward"] !== ward)
    return [faultAt(at, `${what}別の区の${KINDS[from.kind].title}です`, "同じ区の、前の計画の相手を書いてください")];
  if (from.record["plan"] === plan)
    return [
      faultAt(at, `${what}この計画の${KINDS[from.kind].title}です`, "from には前の計画の相手を、to にこの計画の相手を書いてください"),
    ];
  return plansBefore(plan, byId).includes(from.record["plan"])
    ? []
    : [
        faultAt(
          at,
          `${what}、この計画（${String(plan)}）より前の計画の${KINDS[from.kind].title}ではありません`,
          "from と to が逆でないか、plan.json の predecessor が合っているかを確かめてください",
        ),
      ];
}

/** Rows of one thing of the earlier plan: each names another successor, and 後継なし stands alone. */
function repeatFaults(same: readonly Entry[]): Fault[] {
  const [first] = same;
  return same.slice(1).flatMap((entry, index) => {
    const { from, to } = entry.record;
    const at = { entry, path: ["from"] };
    const others = same.slice(0, index + 1);
    const twin = others.find(({ record }) => record["to"] === to);
    if (twin !== undefined)
      return [
        faultAt(
          at,
          `「${String(from)}」から「${String(to)}」へのつながりが重なっています（最初は ${placeText(faultAt({ entry: twin, path: ["from"] }, "", ""))}）`,
          "どちらかを取り除いてください",
        ),
      ];
    return isBlank(to) || (entry !== first && isBlank(first?.record["to"]))
      ? [faultAt(at, `「${String(from)}」に、後継なしと、そうでないつながりがあります`, "どちらかを取り除いてください")]
      : [];
  });
}
