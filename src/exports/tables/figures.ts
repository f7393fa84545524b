import { recordTable } from "#src/exports/record-table.ts";

export const figuresTable = recordTable("figures", {
  description: "計画の文の中に出てくる数値。何の数か、どんな話の中の数かを添えています。",
  omit: ["listed"],
  caveats: ["about は施策・方針・計画・部署のidです。同じものを数えた数どうしとは限りません。"],
});
