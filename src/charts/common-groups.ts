import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { membersOf, wardsOfGroup } from "#src/model/crosswalk.ts";
import { sourcesOf } from "#src/model/source.ts";
import { COMPARISON_MEANINGS, COMPARISONS } from "#src/schema/comparison.ts";

/** Groups of the crosswalk in which every ward has something. */
export function commonGroups(portal: Portal): RecordOf<"crosswalkGroups">[] {
  return portal.crosswalkGroups.filter((group) => wardsOfGroup(portal, group).length === portal.wards.length);
}

/** What the documents of all wards take up, and whether it is the same; undefined where nothing is in common. */
export function commonGroupsChart(portal: Portal): Chart | undefined {
  const groups = commonGroups(portal);
  if (groups.length === 0) return undefined;
  const counts = COMPARISONS.map((label) => ({ label, own: groups.filter((group) => group.label === label) }));
  const name = "どの区の資料にもあることがら";
  return {
    id: "common-groups",
    name,
    finding: `くらべた${String(portal.crosswalkGroups.length)}のことがらのうち、${String(portal.wards.length)}つの区の資料がどれも取り上げているのは${String(groups.length)}。${counts.map(({ label, own }) => `「${label}」が${String(own.length)}`).join("、")}`,
    subtitle: `区をこえてくらべたまとまりの数。まとまりと、くらべられるかは、当サイトの判断です。${COMPARISONS.map((word) => `${word}＝${COMPARISON_MEANINGS[word]}`).join("、")}`,
    headers: ["まとまり（当サイト作成）", "くらべられるか（当サイトの判断）", "判断の理由"],
    rows: counts.flatMap(({ own }) => own.map(({ title, label, reason }) => [title, label, reason])),
    sources: sourcesOf(
      portal,
      groups.map((group) => membersOf(portal, group)),
    ),
    draw: (width) => {
      const bars = counts.map(({ label, own }) => ({ name: label, value: own.length, words: String(own.length) }));
      return renderBars(layoutBars(bars, width), width, name);
    },
  };
}
