import { faultAt, type Check } from "#src/load/checks/check.ts";

/**
 * Ids tell where a record belongs: each names its ward, and a part's begins with its whole's. One that does not was misspelt, or the
 * record stands in another ward's file or was tied to the wrong whole. Plans are not asked for: an id stays when its record moves.
 */
export const checkIds: Check = ({ entries }) => {
  const byId = Map.groupBy(entries, ({ record }) => record["id"]);
  return entries.flatMap((entry) => {
    const { id, ward, plan } = entry.record;
    // An id that stands twice is told as such, and so is a whole that is not there or of another place.
    if (typeof id !== "string" || byId.get(id)?.length !== 1) return [];
    const fault = (message: string, remedy: string) => [faultAt({ entry, path: ["id"] }, message, remedy)];
    for (const { meaning, value, path } of entry.found) {
      if (meaning.means !== "ref" || !meaning.inId || id.startsWith(`${String(value)}-`)) continue;
      const [whole] = byId.get(value) ?? [];
      if (whole?.record["ward"] === ward && whole?.record["plan"] === plan)
        return fault(
          `id「${id}」が、${path.join(".")} の「${String(value)}」で始まっていません`,
          `idか ${path.join(".")} のどちらかを直してください`,
        );
    }
    return ward === undefined || `-${id}-`.includes(`-${String(ward)}-`)
      ? []
      : fault(`idに、区のid「${String(ward)}」がありません`, `「${String(plan ?? ward)}-」で始まるidにしてください`);
  });
};
