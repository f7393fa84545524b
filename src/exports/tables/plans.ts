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
  ],
});
