import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal, RecordOf } from "#src/load/portal.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { recordOf, recordsBy } from "#src/model/lookup.ts";
import { sourcesOf } from "#src/model/source.ts";

/** How many priority goals each department and each theme of a ward has in a year. */
export function goalCharts(portal: Portal, ward: RecordOf<"wards">): Chart[] {
  const all = recordsBy(portal, "managementPolicies", "ward", ward.id);
  const year = Math.max(...all.map(({ fiscalYear }) => fiscalYear));
  const goals = all.filter(({ kind, fiscalYear }) => kind === "goal" && fiscalYear === year);
  const subtitle = `${ward.name}・${fiscalYearLabel(year)}「各部の経営方針」の重点目標の数`;
  const bar = (name: string, value: number) => ({ name, value, words: String(value) });
  const departments = [...Map.groupBy(goals, ({ department }) => department)].map(([department, own]) =>
    bar(recordOf(portal, "departments", department).name, own.length),
  );
  const themes = portal.themes
    .map(({ id, title }) => bar(title, goals.filter((goal) => goal.themes?.[0] === id).length))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [most] = [...departments].sort((a, b) => b.value - a.value);
  const [top] = themes;
  if (most === undefined || top === undefined) return [];
  const total = goals.length;
  return [
    {
      id: `goals-by-theme-${ward.id}-${String(year)}`,
      name: `${ward.name}の重点目標のテーマ`,
      finding: `${String(total)}の重点目標でいちばん多いテーマは「${top.name}」の${top.words}`,
      subtitle: `${subtitle}。テーマは当サイトの分類で、一つの目標を主なテーマ一つに数えています`,
      headers: ["テーマ", "重点目標の数"],
      rows: themes.map(({ name, value }) => [name, value]),
      sources: sourcesOf(portal, goals),
      draw: (width) => renderBars(layoutBars(themes, width), width, `${ward.name}の重点目標のテーマ`),
    },
    {
      id: `goals-by-department-${ward.id}-${String(year)}`,
      name: `${ward.name}の部ごとの重点目標の数`,
      finding: `${String(departments.length)}の部に${String(total)}の重点目標。いちばん多いのは${most.name}の${most.words}`,
      subtitle,
      headers: ["部", "重点目標の数"],
      rows: departments.map(({ name, value }) => [name, value]),
      sources: sourcesOf(portal, goals),
      draw: (width) => renderBars(layoutBars(departments, width), width, `${ward.name}の部ごとの重点目標の数`),
    },
  ];
}
