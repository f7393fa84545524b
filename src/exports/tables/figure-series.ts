import { recordTable } from "#src/exports/record-table.ts";

export const figureSeriesTable = recordTable("figureSeries", {
  description: "いっしょに図にした数値のまとまり。どの数値が入るかは「数値」の表の系列IDで分かります。",
  caveats: ["どの数値を一つの系列とするかは、当サイトが決めました。"],
});
