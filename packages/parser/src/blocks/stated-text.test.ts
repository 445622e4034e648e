import { expect, test } from "vitest";
import { StatedText } from "./stated-text.ts";

const stated = new StatedText([
  "<p>The river has risen by two metres since Monday.</p> The bridge is closed until further notice.",
]);

test.each([
  ["The river has risen by two metres since Monday.", 1],
  ["The bridge is closed until further notice.", 1],
  ["The river has risen by two metres, says our reader", 0],
  ["Subscribe to our letter and miss nothing", -1],
  ["The river", 0],
])("“%s” stands in it: %d", (text, expected) => expect(stated.holds(text)).toBe(expected));

test("where a page states no text, it is no witness", () =>
  expect(new StatedText([]).holds("The river has risen by two metres since Monday.")).toBe(0));
