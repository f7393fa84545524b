import { faultAt, type Check } from "#src/load/checks/check.ts";

/** An old id leads on from an old address, so it is no record's id today. */
export const checkFormerIds: Check = ({ entries }) => {
  const ids = new Set(entries.flatMap(({ kind, record }) => (kind === "themes" ? [record["id"]] : [])));
  return entries.flatMap((entry) =>
    ((entry.record["formerIds"] ?? []) as readonly string[]).flatMap((id, index) =>
      ids.has(id)
        ? [faultAt({ entry, path: ["formerIds", index] }, `前のID「${id}」は、今のテーマのidです`, "formerIds から取り除いてください")]
        : [],
    ),
  );
};
