import { expect, test } from "vitest";
import { estimateWidth, fitText } from "./fit-text.ts";

const SIZES = [
  [78, 3],
  [52, 2],
] as const;

test("breaks text into lines of the largest size in which it fits", () => {
  expect(fitText("Der Platz ist fertig", 1032, SIZES)).toEqual({ lines: ["Der Platz ist fertig"], size: 78 });
  expect(fitText("Der Platz vor dem Rathaus ist fertig", 1032, SIZES).lines).toHaveLength(2);
});

test("an ellipsis takes the room of the last words, and never leaves the line", () => {
  const { lines, size } = fitText("Der Gemeinderat beschließt die Straßenbahn ".repeat(8), 1032, SIZES);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  for (const line of lines) expect(estimateWidth(line) * size).toBeLessThanOrEqual(1032);
});

test("parts a word that is longer than a line", () => {
  const { lines, size } = fitText("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", 1032, SIZES);
  expect(lines.join("")).toBe("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz");
  for (const line of lines) expect(estimateWidth(line) * size).toBeLessThanOrEqual(1032);
});
