import { recordTable } from "#src/exports/record-table.ts";
import { isBlank } from "#src/schema/blank.ts";

export const plansTable = recordTable("plans", {
  also: [
    {
      key: "period_blank",
      title: "期間がない理由",
      description: "計画期間が分からない理由",
      type: "string",
      value: ({ periodStart, periodEnd }) => [periodStart, periodEnd].find(isBlank)?.blank,
    },
    // A verdict that no measure got stands in no other table, and how many got it is told all the same: 0.
    {
      key: "evaluation_scale",
      title: "評語",
      description: "区が施策の評価に使う評語の並び。よいものから順に。評価のない計画では空",
      type: "array",
      value: ({ evaluationScale = [] }) => evaluationScale.map(({ label }) => label),
    },
    {
      key: "evaluation_met",
      title: "評語が計画に届いたか",
      description: "評語と同じ順に、計画に届いたという評語は yes、届かなかったという評語は no",
      type: "array",
      value: ({ evaluationScale = [] }) => evaluationScale.map(({ met }) => (met ? "yes" : "no")),
    },
  ],
});
