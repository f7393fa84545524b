import type { Portal, RecordOf } from "#src/load/portal.ts";
import { indicatorTitle, measureIdOf, volumeOf } from "#src/model/indicator.ts";
import { findRecord } from "#src/model/lookup.ts";
import { isBlank, type Blank } from "#src/schema/blank.ts";
import type { Locator } from "#src/schema/locator.ts";
import { MEMBER_KINDS, type MemberKind } from "#src/schema/crosswalk-group.ts";

type Group = RecordOf<"crosswalkGroups">;

/** A record that is set beside others, whatever its kind. */
export interface Member {
  readonly id: string;
  readonly kind: MemberKind;
  readonly ward: string;
  /** undefined for what is of the ward and of none of its plans */
  readonly plan: string | undefined;
  /** The measure that it is, or is a part of; undefined where it is of none */
  readonly measure: string | undefined;
  /** What it is called; undefined where the document gives it no name */
  readonly name: string | undefined;
  readonly source: Locator;
}

const words = (value: string | Blank | undefined) => (typeof value === "string" ? value : undefined);

/** What a record of each kind is called, the measure it belongs to and where it stands. */
const TOLD: { readonly [Kind in MemberKind]: (record: RecordOf<Kind>, portal: Portal) => Pick<Member, "measure" | "name" | "source"> } = {
  measures: ({ id, title, source }) => ({ measure: id, name: title, source }),
  subItems: ({ measure, title, source }) => ({ measure, name: words(title), source }),
  plannedVolumes: ({ measure, label, source }) => ({ measure, name: words(label), source }),
  // An indicator stands in the source where its 事業量 stands.
  indicators: (indicator, portal) => ({
    measure: measureIdOf(portal, indicator),
    name: indicatorTitle(portal, indicator),
    source: volumeOf(portal, indicator).source,
  }),
  managementPolicies: ({ text, summary, source }) => ({ measure: undefined, name: words(text) ?? words(summary), source }),
  figures: ({ about, name, source }, portal) => ({ measure: findRecord(portal, "measures", about)?.id, name, source }),
};

function memberAs<Kind extends MemberKind>(portal: Portal, kind: Kind, id: string): Member | undefined {
  const record = findRecord(portal, kind, id);
  return record === undefined ? undefined : { id, kind, ward: record.ward, plan: record.plan, ...TOLD[kind](record, portal) };
}

/**
 * A record as what may be compared.
 * @throws Error when the id names none: references were checked on load, so this is a fault of the code
 */
export function memberOf(portal: Portal, id: string): Member {
  for (const kind of MEMBER_KINDS) {
    const member = memberAs(portal, kind, id);
    if (member !== undefined) return member;
  }
  throw new Error(`nothing to compare with id ${id}`);
}

/** Members of a group, ward by ward in the portal's order; within a ward in the order of the data. */
export function membersOf(portal: Portal, { members }: Pick<Group, "members">): Member[] {
  const all = members.map((id) => memberOf(portal, id));
  return portal.wards.flatMap(({ id }) => all.filter(({ ward }) => ward === id));
}

/** Wards that have something in a group, in the portal's order. */
export function wardsOfGroup(portal: Portal, group: Pick<Group, "members">): string[] {
  return [...new Set(membersOf(portal, group).map(({ ward }) => ward))];
}

interface Index {
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  readonly successions: ReadonlyMap<string, readonly Succession[]>;
  readonly origins: ReadonlyMap<string, readonly Succession[]>;
}

type Succession = RecordOf<"continuity">;

const indexes = new WeakMap<Portal, Index>();

/** Pairs of a key and a value, as lists by key: each value once, in the order of the pairs. */
function listed<T>(pairs: readonly (readonly [string | undefined, T])[]): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, Set<T>>();
  for (const [key, value] of pairs) if (key !== undefined) lists.set(key, (lists.get(key) ?? new Set<T>()).add(value));
  return new Map([...lists].map(([key, values]) => [key, [...values]]));
}

function indexOf(portal: Portal): Index {
  const known = indexes.get(portal);
  if (known !== undefined) return known;
  const index: Index = {
    groups: listed(
      portal.crosswalkGroups.flatMap((group) =>
        membersOf(portal, group).flatMap(({ id, measure }) => [[id, group] as const, [measure, group] as const]),
      ),
    ),
    successions: listed(portal.continuity.map((row) => [row.from, row])),
    origins: listed(portal.continuity.map((row) => [isBlank(row.to) ? undefined : row.to, row])),
  };
  indexes.set(portal, index);
  return index;
}

/** Groups that a record is in; for a measure also those that one of its parts is in. In the order of the data. */
export function crosswalkOf(portal: Portal, id: string): readonly Group[] {
  return indexOf(portal).groups.get(id) ?? [];
}

/** What the next plan has of a 施策, 事業量 or 指標: the main successor first; one row with a blank `to` where nothing takes it up. */
export function successorsOf(portal: Portal, id: string): readonly Succession[] {
  return indexOf(portal).successions.get(id) ?? [];
}

/** The main one of them; undefined where nobody has compared the next plan yet, or there is none. */
export function successorOf(portal: Portal, id: string): Succession | undefined {
  return successorsOf(portal, id)[0];
}

/** What of an earlier plan goes on in a record of this one: the work and the numbers that lead to it. */
export function predecessorsOf(portal: Portal, id: string): readonly Succession[] {
  return indexOf(portal).origins.get(id) ?? [];
}
