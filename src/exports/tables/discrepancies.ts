import { placeText } from "#src/exports/record-columns.ts";
import { recordTable } from "#src/exports/record-table.ts";

export const discrepanciesTable = recordTable("discrepancies", {
  also: [
    {
      key: "places",
      title: "箇所",
      description: "食い違う箇所",
      type: "array",
      value: ({ readings }) => readings.map(({ place }) => placeText(place)),
    },
    {
      key: "values",
      title: "記載",
      description: "それぞれの箇所に書いてあること",
      type: "array",
      value: ({ readings }) => readings.map(({ value }) => value),
    },
  ],
});
