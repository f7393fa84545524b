import type { Origins } from "#src/load/assemble.ts";
import type { Fault } from "#src/load/fault.ts";
import type { Portal } from "#src/load/portal.ts";
import type { UnreadFile } from "#src/load/read-data.ts";
import { isBlank } from "#src/schema/blank.ts";
import { isQuantity } from "#src/schema/quantity.ts";

type Report = (record: object, path: string, message: string, remedy: string) => void;

interface Identified {
  readonly id: string;
}

/** Lists whose ids share one space: a link, a discrepancy or a figure may point at any of them. */
const IDENTIFIED = [
  "sources",
  "themes",
  "terms",
  "discrepancies",
  "wards",
  "departments",
  "bodies",
  "plans",
  "policyGroups",
  "measures",
  "plannedVolumes",
  "yearlyPlan",
  "indicators",
  "figures",
  "figureSeries",
  "amendments",
  "events",
] as const;

function checkUnique(portal: Portal, origins: Origins, report: Report): Map<string, string> {
  const kinds = new Map<string, string>();
  const first = new Map<string, object>();
  const policies = portal.managementPolicies.flatMap((entry) =>
    (["policies", "goals", "challenges"] as const).flatMap((list) =>
      entry[list].map((record, index) => ({ record, owner: entry, path: `.${list}[${String(index)}].id`, kind: list })),
    ),
  );
  const all = [
    ...IDENTIFIED.flatMap((kind) =>
      (portal[kind] as readonly (Identified & object)[]).map((record) => ({ record, owner: record, path: ".id", kind: kind as string })),
    ),
    ...policies,
  ];
  for (const { record, owner, path, kind } of all) {
    const earlier = first.get(record.id);
    if (earlier === undefined) {
      first.set(record.id, owner);
      kinds.set(record.id, kind);
    } else {
      const place = origins.get(earlier);
      report(
        owner,
        path,
        `id「${record.id}」が重なっています（最初は ${place?.file ?? ""} ${place?.path ?? ""}）`,
        "どちらかのidを変えてください",
      );
    }
  }
  return kinds;
}

/** Every field that names a record of another list. */
function checkReferences(portal: Portal, kinds: ReadonlyMap<string, string>, unread: readonly UnreadFile[], report: Report): void {
  const salvaged = new Set(unread.flatMap(({ ids }) => ids));
  const departmentsUnread = new Set(unread.flatMap(({ file }) => (file.endsWith("/departments.json") ? [file.split("/")[2]] : [])));
  const need = (record: object, path: string, id: string, ...wanted: string[]): void => {
    const kind = kinds.get(id);
    if (kind === undefined && salvaged.has(id)) return;
    if (kind !== undefined && (wanted.length === 0 || wanted.includes(kind))) return;
    const remedy =
      kind === undefined ? "idの書き間違いを直すか、その相手を先に書いてください" : `ここには ${wanted.join("・")} のidを書いてください`;
    report(record, path, kind === undefined ? `「${id}」というidはどこにもありません` : `「${id}」は別の種類（${kind}）のidです`, remedy);
  };
  const locate = (record: object & { source?: unknown }): void => {
    const { source } = record;
    if (typeof source === "object" && source !== null && "source" in source)
      need(record, ".source.source", String(source.source), "sources");
  };
  const { sources, plans, departments, measures, managementPolicies } = portal;
  [
    plans,
    departments,
    portal.bodies,
    portal.policyGroups,
    measures,
    portal.plannedVolumes,
    portal.yearlyPlan,
    portal.evaluations,
    portal.figures,
    portal.amendments,
    portal.events,
  ]
    .flat()
    .forEach(locate);
  portal.coverage.forEach((entry) => {
    need(entry, ".source", entry.source, "sources");
  });
  sources.forEach((source) => {
    need(source, ".ward", source.ward, "wards");
  });
  for (const plan of plans) {
    need(plan, ".ward", plan.ward, "wards");
    if (typeof plan.predecessor !== "string") continue;
    need(plan, ".predecessor", plan.predecessor, "plans");
    if (plan.lineage !== undefined)
      report(plan, ".lineage", "前の計画がある計画に、つながりの呼び名があります", "つながりの最初の計画の plan.json にだけ書いてください");
  }
  for (const department of departments) {
    if (typeof department.parent === "string") need(department, ".parent", department.parent, "departments");
  }
  for (const group of portal.policyGroups) {
    if (group.parent !== undefined) need(group, ".parent", group.parent, "policyGroups");
  }
  const names = new Set(departments.flatMap(({ ward, name, aliases = [] }) => [name, ...aliases].map((text) => `${ward}\t${text}`)));
  for (const measure of measures) {
    need(measure, ".policyGroup", measure.policyGroup, "policyGroups");
    measure.themes.forEach((theme, index) => {
      need(measure, `.themes[${String(index)}]`, theme, "themes");
    });
    if (isBlank(measure.departments) || departmentsUnread.has(measure.ward)) continue;
    measure.departments.forEach((name, index) => {
      if (!names.has(`${measure.ward}\t${name}`)) {
        report(
          measure,
          `.departments[${String(index)}]`,
          `「${name}」という部署が departments.json にありません`,
          "部署を加えるか、その部署の aliases に別の表記として書いてください",
        );
      }
    });
  }
  portal.plannedVolumes.forEach((volume) => {
    need(volume, ".measure", volume.measure, "measures");
  });
  portal.yearlyPlan.forEach((row) => {
    need(row, ".measure", row.measure, "measures");
  });
  portal.indicators.forEach((indicator) => {
    need(indicator, ".plannedVolume", indicator.plannedVolume, "plannedVolumes");
  });
  portal.indicatorValues.forEach((entry) => {
    if (entry.kind === "plan") need(entry, "", entry.indicator, "indicators");
  });
  portal.evaluations.forEach((evaluation) => {
    need(evaluation, ".measure", evaluation.measure, "measures");
  });
  portal.amendments.forEach((amendment) => {
    need(amendment, ".measure", amendment.measure, "measures");
  });
  portal.figures.forEach((figure) => {
    // Editions are compared in a chart, which names what each pair is about.
    need(figure, ".about", figure.about, ...(figure.revision === undefined ? [] : ["policyGroups", "measures", "plans"]));
    if (figure.series !== undefined) need(figure, ".series", figure.series, "figureSeries");
  });
  for (const entry of managementPolicies) {
    need(entry, ".department", entry.department, "departments");
    entry.goals.forEach((goal, index) => {
      goal.themes.forEach((theme, at) => {
        need(entry, `.goals[${String(index)}].themes[${String(at)}]`, theme, "themes");
      });
    });
  }
  for (const term of portal.terms) {
    term.sources.forEach((place, index) => {
      need(term, `.sources[${String(index)}].source`, place.source, "sources");
    });
  }
  for (const discrepancy of portal.discrepancies) {
    discrepancy.about.forEach((id, index) => {
      need(discrepancy, `.about[${String(index)}]`, id);
    });
    discrepancy.readings.forEach(({ place }, index) => {
      need(discrepancy, `.readings[${String(index)}].place.source`, place.source, "sources");
    });
  }
}

/** Folder names are ids: a record copied into another plan's folder must not change its plan in silence. */
function checkFolders(portal: Portal, origins: Origins, report: Report): void {
  for (const ward of portal.wards) {
    if (origins.get(ward)?.file !== `data/wards/${ward.id}/ward.json`)
      report(ward, ".id", `フォルダーの名前とid「${ward.id}」が違います`, "フォルダーの名前をidに合わせてください");
  }
  for (const plan of portal.plans) {
    if (origins.get(plan)?.file !== `data/wards/${plan.ward}/${plan.id}/plan.json`)
      report(plan, ".id", `フォルダーの名前とward・idが違います`, "data/wards/<ward>/<id>/plan.json に置いてください");
  }
}

function checkYears(portal: Portal, report: Report): void {
  const plans = new Map(portal.plans.map((plan) => [plan.id, plan]));
  const within = (record: object, path: string, planId: string, year: number): void => {
    const plan = plans.get(planId);
    if (plan === undefined) return;
    const { periodStart: start, periodEnd: end } = plan;
    if ((typeof start === "number" && year < start) || (typeof end === "number" && year > end)) {
      report(
        record,
        path,
        `${String(year)}年度は計画期間（${String(start)}〜${String(end)}年度）の外です`,
        "年度を直すか、plan.json の計画期間を確かめてください",
      );
    }
  };
  for (const row of [...portal.yearlyPlan, ...portal.plannedVolumes]) {
    Object.keys(row.cells ?? {}).forEach((year) => {
      within(row, `.cells.${year}`, row.plan, Number(year));
    });
  }
  portal.indicatorValues.forEach((entry) => {
    if (entry.kind === "plan") within(entry, "", entry.plan, entry.fiscalYear);
  });
  portal.evaluations.forEach((evaluation) => {
    within(evaluation, "", evaluation.plan, evaluation.fiscalYear);
  });
}

function checkQuantities(portal: Portal, report: Report): void {
  const units = new Map(portal.units.map((unit) => [unit.unit, unit]));
  const check = (record: object, path: string, quantity: { value: number; unit: string }): void => {
    const unit = units.get(quantity.unit);
    if (unit === undefined) {
      report(
        record,
        `${path}.unit`,
        `「${quantity.unit}」という単位は units.json にありません`,
        "単位の書き間違いを直すか、units.json に加えてください",
      );
    } else if (quantity.value < unit.min || quantity.value > unit.max || (unit.integer && !Number.isInteger(quantity.value))) {
      const range = `${String(unit.min)}〜${String(unit.max)}${unit.integer ? "の整数" : ""}`;
      report(record, `${path}.value`, `${String(quantity.value)} は単位「${unit.unit}」の範囲（${range}）の外です`, "値を確かめてください");
    }
  };
  for (const entry of portal.indicatorValues) {
    if (isQuantity(entry.value)) check(entry, "", entry.value);
  }
  for (const figure of portal.figures) {
    if ("value" in figure.quantity) check(figure, ".quantity", figure.quantity);
  }
}

/** The figures of a series must fit one chart: the same plan and unit, and either no revision at all or one pair for each subject. */
function checkSeries(portal: Portal, report: Report): void {
  for (const figure of portal.figures) {
    if (figure.revision !== undefined && figure.series === undefined)
      report(figure, ".revision", "改定の前後は、系列の数にだけ書けます", "series に系列のidを書くか、revision を取り除いてください");
  }
  for (const series of portal.figureSeries) {
    const figures = portal.figures.filter((figure) => figure.series === series.id);
    if (figures.length < 2)
      report(
        series,
        "",
        `系列「${series.id}」の数値が${String(figures.length)}件しかありません`,
        "figures.json の数値に series を書いてください",
      );
    for (const figure of figures) {
      const { quantity, plan, about } = figure;
      if (plan !== series.plan) report(figure, ".series", "ほかの計画の系列です", "同じ計画の figure-series.json の系列を書いてください");
      if (isBlank(quantity) || quantity.unit !== series.unit)
        report(
          figure,
          ".quantity",
          `系列「${series.id}」の単位（${series.unit}）の数ではありません`,
          "単位を直すか、series を取り除いてください",
        );
      else if (quantity.value > (series.axisMaximum ?? Infinity))
        report(
          figure,
          ".quantity.value",
          `目盛りの終わり（${String(series.axisMaximum)}）を超えています`,
          "値か、系列の axisMaximum を直してください",
        );
      const pair = figures.filter((other) => other.about === about).map((other) => other.revision);
      if (figures.some((other) => other.revision !== undefined) && [...pair].sort().join() !== "after,before")
        report(
          figure,
          ".revision",
          `「${about}」の数に、改定前と改定後が一つずつありません`,
          "revision に before と after を一つずつ書くか、系列のすべての数から取り除いてください",
        );
    }
  }
}

/** A verdict must be one of its plan's, and plans that share a verdict's id must mean the same words: they are one choice of the explorer. */
function checkVerdicts(portal: Portal, report: Report): void {
  const labels = new Map<string, string>();
  for (const plan of portal.plans) {
    const scale = plan.evaluationScale ?? [];
    scale.forEach(({ id, label, met }, index) => {
      const isTwice = scale.findIndex((verdict) => verdict.id === id || verdict.label === label) < index;
      const known = labels.get(id) ?? label;
      labels.set(id, known);
      const path = `.evaluationScale[${String(index)}]`;
      if (isTwice) report(plan, path, `評語「${label}」（${id}）が重なっています`, "どちらかを取り除いてください");
      else if (met && scale[index - 1]?.met === false)
        report(plan, path, "計画に届かなかった評語の後に、届いた評語があります", "評語は、よいものから順に書いてください");
      else if (known !== label) report(plan, path, `評語のid「${id}」は、ほかの計画では「${known}」です`, "別のidにしてください");
    });
  }
  const scales = new Map(portal.plans.map(({ id, evaluationScale = [] }) => [id, evaluationScale.map(({ label }) => label)]));
  for (const evaluation of portal.evaluations) {
    const scale = scales.get(evaluation.plan);
    if (scale === undefined || scale.includes(evaluation.label)) continue;
    const remedy =
      scale.length === 0
        ? "plan.json の evaluationScale に評語を書いてください"
        : `${scale.join("、")} のどれかに直すか、plan.json の evaluationScale に評語を加えてください`;
    report(evaluation, ".label", `「${evaluation.label}」は、この計画の評語にありません`, remedy);
  }
}

/** One value, one verdict: a second one for the same indicator or measure in a year would shadow the first. */
function checkRepeats(portal: Portal, report: Report): void {
  const seen = new Set<string>();
  const once = (record: object, path: string, key: string): void => {
    if (seen.has(key)) report(record, path, "同じ年度の同じ相手の記録が二つあります", "どちらかを取り除いてください");
    seen.add(key);
  };
  portal.indicatorValues.forEach((entry) => {
    once(entry, "", `${entry.indicator} ${entry.kind} ${String(entry.fiscalYear)}`);
  });
  portal.evaluations.forEach((evaluation) => {
    once(evaluation, ".measure", `${evaluation.measure} ${String(evaluation.fiscalYear)}`);
  });
}

/**
 * Checks what no single file can: ids, references, folders, periods, units.
 * @param unread files that failed already; references into them are not reported a second time
 */
export function checkIntegrity(portal: Portal, origins: Origins, unread: readonly UnreadFile[]): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (record, path, message, remedy) => {
    const origin = origins.get(record) ?? { file: "data", path: "" };
    faults.push({ file: origin.file, path: `${origin.path}${path}`.replace(/^\./u, ""), message, remedy });
  };
  const kinds = checkUnique(portal, origins, report);
  checkReferences(portal, kinds, unread, report);
  checkFolders(portal, origins, report);
  checkYears(portal, report);
  checkQuantities(portal, report);
  checkRepeats(portal, report);
  checkVerdicts(portal, report);
  checkSeries(portal, report);
  return faults;
}
