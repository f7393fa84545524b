import { recordTable } from "#src/exports/record-table.ts";

export const statementsTable = recordTable("statements", {
  description: "計画が、施策のほかに書いていること。基本理念、取組の視点、推進体制、これまでの取組など。",
  caveats: ["about は計画・方針・施策のidです。"],
});
