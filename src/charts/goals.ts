import { layoutBars, renderBars } from "#src/charts/bars.ts";
import type { Chart } from "#src/charts/chart.ts";
import type { Portal } from "#src/load/portal.ts";
import { fiscalYearLabel } from "#src/model/fiscal-year.ts";
import { indexOf, mustGet } from "#src/model/portal-index.ts";
import type { Ward } from "#src/schema/ward.ts";

/** How many priority goals each department and each theme of a ward has in a year. */
export function goalCharts(portal: Portal, ward: Ward): Chart[] {
  const entries = portal.managementPolicies.filter((entry) => entry.ward === ward.id);
  const year = Math.max(...entries.map(({ fiscalYear }) => fiscalYear));
  const current = entries.filter(({ fiscalYear }) => fiscalYear === year);
  if (current.length === 0) return [];
  const index = indexOf(portal);
  const subtitle = `${ward.name}・${fiscalYearLabel(year)}「各部の経営方針」の重点目標の数`;
  const bar = (name: string, value: number) => ({ name, value, words: String(value) });
  const departments = current.map(({ department, goals }) => bar(mustGet(index.department, department).name, goals.length));
  const themes = portal.themes
    .map(({ id, title }) => bar(title, current.flatMap(({ goals }) => goals).filter((goal) => goal.themes[0] === id).length))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const total = departments.reduce((sum, { value }) => sum + value, 0);
  const most = [...departments].sort((a, b) => b.value - a.value)[0]!;
  const top = themes[0]!;
  return [
    {
      id: `goals-by-theme-${ward.id}-${String(year)}`,
      finding: `${String(total)}の重点目標でいちばん多いテーマは「${top.name}」の${top.words}`,
      subtitle: `${subtitle}。テーマは当サイトの分類で、一つの目標を主なテーマ一つに数えています`,
      headers: ["テーマ", "重点目標の数"],
      rows: themes.map(({ name, value }) => [name, value]),
      draw: (width) => renderBars(layoutBars(themes, width), width, `${ward.name}の重点目標のテーマ`),
    },
    {
      id: `goals-by-department-${ward.id}-${String(year)}`,
      finding: `${String(departments.length)}の部に${String(total)}の重点目標。いちばん多いのは${most.name}の${most.words}`,
      subtitle,
      headers: ["部", "重点目標の数"],
      rows: departments.map(({ name, value }) => [name, value]),
      draw: (width) => renderBars(layoutBars(departments, width), width, `${ward.name}の部ごとの重点目標の数`),
    },
  ];
}
