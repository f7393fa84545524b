import type { Portal, RecordOf } from "#src/load/portal.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";

/** Whether another ward has a department of the same name: 総務部 is in every ward. */
export function isSharedName(portal: Portal, { name, ward }: RecordOf<"departments">): boolean {
  return recordsBy(portal, "departments", "name", name).some((other) => other.ward !== ward);
}

/** A department's name with its ward, for where nothing beside it tells the ward: tabs, bookmarks, shared links. */
export function nameWithWard(portal: Portal, { name, ward }: RecordOf<"departments">): string {
  return `${name}（${recordOf(portal, "wards", ward).name}）`;
}
