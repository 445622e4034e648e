import { expect, test } from "vitest";
import { placesOf } from "./places.ts";

test("says where blocks stand among paragraphs and headings", () => {
  const scores = Float64Array.of(0, 20, 1, 30, 0);
  const headings = Uint8Array.of(2, 0, 0, 0, 3);
  const places = placesOf(scores, headings);
  expect([...places.massBefore]).toEqual([0, 0, 20, 21, 51]);
  expect([...places.sinceParagraph]).toEqual([30, 30, 1, 2, 1]);
  expect([...places.untilParagraph]).toEqual([1, 2, 1, 30, 30]);
  expect([...places.sinceHeading]).toEqual([40, 1, 2, 3, 4]);
  expect([...places.lastHeading]).toEqual([0, 2, 2, 2, 2]);
  expect(places.heaviest).toBe(3);
});
