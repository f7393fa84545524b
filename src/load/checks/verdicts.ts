import type { Entry } from "#src/load/assemble.ts";
import { faultAt, type Check } from "#src/load/checks/check.ts";
import type { Verdict } from "#src/schema/evaluation.ts";

function scaleOf({ record }: Entry): readonly Verdict[] {
  return (record["evaluationScale"] ?? []) as readonly Verdict[];
}

/** A scale names each verdict once, best first; plans that share a verdict's id mean the same words: they are one choice of the explorer. */
export const checkScales: Check = ({ entries }) => {
  const labels = new Map<string, string>();
  return entries
    .filter(({ kind }) => kind === "plans")
    .flatMap((entry) => {
      const scale = scaleOf(entry);
      return scale.flatMap(({ id, label, met }, index) => {
        const isTwice = scale.findIndex((verdict) => verdict.id === id || verdict.label === label) < index;
        const known = labels.get(id) ?? label;
        labels.set(id, known);
        const at = { entry, path: ["evaluationScale", index] };
        if (isTwice) return [faultAt(at, `評語「${label}」（${id}）が重なっています`, "どちらかを取り除いてください")];
        if (met && scale[index - 1]?.met === false)
          return [faultAt(at, "計画に届かなかった評語の後に、届いた評語があります", "評語は、よいものから順に書いてください")];
        return known === label ? [] : [faultAt(at, `評語のid「${id}」は、ほかの計画では「${known}」です`, "別のidにしてください")];
      });
    });
};

/** A verdict is one of its plan's scale. */
export const checkVerdicts: Check = ({ entries }) => {
  const scales = new Map(
    entries.flatMap((entry) => (entry.kind === "plans" ? [[entry.record["id"], scaleOf(entry).map(({ label }) => label)] as const] : [])),
  );
  return entries.flatMap((entry) => {
    const scale = entry.kind === "evaluations" ? scales.get(entry.record["plan"]) : undefined;
    const label = String(entry.record["label"]);
    if (scale === undefined || scale.includes(label)) return [];
    const remedy =
      scale.length === 0
        ? "plan.json の evaluationScale に評語を書いてください"
        : `${scale.join("、")} のどれかに直すか、plan.json の evaluationScale に評語を加えてください`;
    return [faultAt({ entry, path: ["label"] }, `「${label}」は、この計画の評語にありません`, remedy)];
  });
};

/** Only the first plan of a lineage says what the lineage is called. */
export const checkLineages: Check = ({ entries }) =>
  entries.flatMap((entry) =>
    entry.kind === "plans" && typeof entry.record["predecessor"] === "string" && entry.record["lineage"] !== undefined
      ? [
          faultAt(
            { entry, path: ["lineage"] },
            "前の計画がある計画に、つながりの呼び名があります",
            "つながりの最初の計画の plan.json にだけ書いてください",
          ),
        ]
      : [],
  );
