import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAddress, viewAddress } from "#src/client/search-view.ts";
import { SEARCH_FACETS } from "#src/search/facets.ts";

const someText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }).filter((text) => text.isWellFormed());
const anyFilters = fc.dictionary(fc.constantFrom(...SEARCH_FACETS.map(({ key }) => key)), someText, { noNullPrototype: true });

it("アドレスに書いた言葉としぼり込みは、同じに読めるべき", () => {
  fc.assert(
    fc.property(fc.option(someText, { nil: "" }), anyFilters, (query, filters) => {
      expect(parseAddress(viewAddress({ query, filters }))).toEqual({ query, filters });
    }),
  );
});

it("知らないしぼり込みや空の値は、読まれるべきではない", () => {
  expect(parseAddress("?q=a&ward=&other=b")).toEqual({ query: "a", filters: {} });
  expect(viewAddress({ query: "", filters: {} })).toBe("");
});
