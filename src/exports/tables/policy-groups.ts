import { blankOf, column, sourceColumns, valueOf } from "#src/exports/columns.ts";
import type { Table } from "#src/exports/table.ts";
import type { InPlan } from "#src/load/portal.ts";
import type { PolicyGroup } from "#src/schema/policy-group.ts";

export const policyGroupsTable: Table<InPlan<PolicyGroup>> = {
  id: "policy-groups",
  title: "方針",
  description: "計画の骨組み。到達点・重点方針・基本方針・柱など。",
  caveats: [],
  primaryKey: ["id"],
  columns: [
    column("id", "方針ID", "string", "方針の識別子", ({ id }) => id),
    column("plan", "計画ID", "string", "どの計画の方針か", ({ plan }) => plan),
    column("label", "区分", "string", "印刷された呼び方", ({ label }) => label),
    column("title", "名前", "string", "方針の題名", ({ title }) => title),
    column("summary", "要約（当サイト作成）", "string", "方針の要約", ({ summary }) => valueOf(summary)),
    column("summary_blank", "要約がない理由", "string", "要約がない理由", ({ summary }) => blankOf(summary)),
    column("parent", "上の方針", "string", "属する方針のid。いちばん上のときは空", ({ parent }) => parent),
    column("note", "注記", "string", "読むときの注意", ({ note }) => note),
    ...sourceColumns<InPlan<PolicyGroup>>(({ source }) => source),
  ],
  rows: ({ policyGroups }) => policyGroups,
};
