import { isNarrow, type Chart } from "#src/charts/chart.ts";
import { drawing, element, fill, FONT_SIZE, label, stroke } from "#src/charts/svg.ts";
import { wrapText } from "#src/text/width.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { departmentsOf } from "#src/model/department.ts";
import { recordsBy } from "#src/model/lookup.ts";
import { caveatsOf } from "#src/model/note.ts";
import { sourcesOf } from "#src/model/source.ts";

const HEAD = 30;
const LINE = 16;
const ROW = 26;

export interface MatrixRow {
  readonly name: string;
  /** Number of measures in each policy group */
  readonly counts: readonly number[];
  readonly total: number;
}

/** How many measures each department has in each part of a plan; a measure counts for every department it names. */
export function departmentMatrix(portal: Portal, plan: string): MatrixRow[] {
  const groups = recordsBy(portal, "policyGroups", "plan", plan);
  const measures = recordsBy(portal, "measures", "plan", plan);
  const names = new Set(measures.flatMap((measure) => departmentsOf(portal, measure).map(({ department }) => department.name)));
  return [...names]
    .map((name) => {
      const own = measures.filter((measure) => departmentsOf(portal, measure).some(({ department }) => department.name === name));
      return { name, counts: groups.map(({ id }) => own.filter(({ policyGroup }) => policyGroup === id).length), total: own.length };
    })
    .sort((a, b) => b.total - a.total);
}

/** Departments against policy groups, as circles whose area is the number of measures, with the number beside. */
export function matrixChart(portal: Portal, plan: RecordOf<"plans">): Chart | undefined {
  const rows = departmentMatrix(portal, plan.id);
  const groups = recordsBy(portal, "policyGroups", "plan", plan.id);
  const [most] = rows;
  if (most === undefined || groups.length < 2) return undefined;
  const largest = Math.max(...rows.flatMap(({ counts }) => counts));
  return {
    id: `departments-${plan.id}`,
    name: `${plan.title}の部署ごとの取組みの数`,
    finding: `いちばん多くの取組みを担当するのは${most.name}（${String(most.total)}件）`,
    subtitle: `${plan.title}の取組みの数。丸の面積が数。一つの取組みを、名前のある部署すべてに数えています。${groups.map(({ label: name, title }) => (name === title ? name : `${name}＝${title}`)).join("、")}`,
    headers: ["部署", ...groups.map(({ label: name }) => name), "合計"],
    rows: rows.map(({ name, counts, total }) => [name, ...counts, total]),
    notes: caveatsOf(plan, ["measures"]),
    sources: sourcesOf(portal, recordsBy(portal, "measures", "plan", plan.id)),
    draw: (width) => {
      const stacked = isNarrow(width);
      const left = stacked ? 108 : 240;
      // A number beside its circle must fit before the next circle, and before the edge.
      const column = (width - left - (stacked ? 8 : 0)) / groups.length;
      const radius = Math.min(ROW / 2 - 1, stacked ? column / 2 - 6 : column / 2 - 2);
      const names = groups.map(({ label: name, shortLabel = name }) => wrapText(stacked ? shortLabel : name, column, FONT_SIZE));
      const heads = names.flatMap((lines, index) =>
        lines.map((line, row) =>
          label(left + column * (index + 0.5), 12 + row * LINE, line, { "text-anchor": "middle", ...fill("ink-2") }),
        ),
      );
      let y = HEAD + (Math.max(...names.map(({ length }) => length)) - 1) * LINE;
      const body = rows.flatMap(({ name, counts }) => {
        const lines = wrapText(name, left - 8, FONT_SIZE);
        const height = Math.max(ROW, lines.length * LINE + 8);
        const middle = y + height / 2;
        const parts = [
          element("line", { x1: 0, x2: width, y1: y, y2: y, ...stroke("line", 0.5) }),
          ...lines.map((line, index) => label(0, middle - ((lines.length - 1) * LINE) / 2 + index * LINE, line)),
          ...counts.flatMap((count, index) => {
            if (count === 0) return [];
            const x = left + column * (index + 0.5);
            const size = Math.max(3, radius * Math.sqrt(count / largest));
            const inside = size >= 9;
            return [
              element("circle", { cx: x, cy: middle, r: size, ...fill("stage-4") }),
              label(inside ? x : x + size + 4, middle, String(count), inside ? { "text-anchor": "middle", ...fill("on-dark-stage") } : {}),
            ];
          }),
        ];
        y += height;
        return parts;
      });
      return drawing(width, y + 4, `${plan.title}の部署ごとの取組みの数`, [...heads, ...body]);
    },
  };
}
