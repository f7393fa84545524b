import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { successorOf } from "#src/model/crosswalk.ts";
import { evaluatedYears } from "#src/model/evaluation.ts";
import { eraFiscalYear } from "#src/model/fiscal-year.ts";
import { ratedIndicators, volumeOf } from "#src/model/indicator.ts";
import { recordOf } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";
import { CONTINUITY_LABELS, CONTINUITY_MEANINGS, NO_SUCCESSOR, type ContinuityLabel } from "#src/schema/continuity.ts";

/** The next plan has not named the row yet, so that nobody can tell. */
const UNCLEAR: ContinuityLabel = "比較不可";

/** What becomes, in the next plan, of the numbers that a plan was measured by; undefined where no plan follows or none was measured. */
export function successorsChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const next = portal.plans.find(({ predecessor }) => predecessor === plan.id);
  const year = evaluatedYears(portal, plan.id).at(-1);
  if (next === undefined || year === undefined) return undefined;
  const followed = ratedIndicators(portal, year)
    .filter(({ indicator }) => indicator.plan === plan.id)
    .flatMap(({ indicator, title }) => {
      const row = successorOf(portal, indicator.id);
      return row === undefined ? [] : [{ indicator, title, row }];
    });
  const lost = followed.filter(({ row }) => row.label === NO_SUCCESSOR).length;
  const unclear = followed.filter(({ row }) => row.label === UNCLEAR).length;
  if (followed.length === 0) return undefined;
  const name = `${plan.title}の数の、次の計画での続き`;
  const counts = CONTINUITY_LABELS.map((label) => ({ label, own: followed.filter(({ row }) => row.label === label) }));
  return {
    id: `successors-${plan.id}`,
    name,
    finding: `${recordOf(portal, "wards", plan.ward).name}で計画と実績をくらべられる${String(followed.length)}の数のうち、${String(lost)}は次の計画に当たる行が見当たらず、${String(unclear)}は続くか分からない`,
    subtitle: `${eraFiscalYear(year)}の計画と実績がある、${plan.title}の数を、次の「${next.title}」${next.status === "策定" ? "" : `（${String(next.status)}）`}の行と読みくらべたもの。続いているかは当サイトの判断です。${CONTINUITY_LABELS.map((word) => `${word}＝${CONTINUITY_MEANINGS[word]}`).join("、")}`,
    headers: ["数の名前", "続いているか（当サイトの判断）", "判断の理由"],
    rows: counts.flatMap(({ own }) => own.map(({ title, row }) => [title, row.label, row.reason])),
    notes: caveatsOf(next, ["planned-volumes", "continuity"]),
    sources: sourcesOf(portal, [followed.map(({ indicator }) => volumeOf(portal, indicator)), next.source]),
    draw: (width) => {
      const bars = counts.map(({ label, own }) => ({ name: label, value: own.length, words: String(own.length) }));
      return renderBars(layoutBars(bars, width), width, name);
    },
  };
}
