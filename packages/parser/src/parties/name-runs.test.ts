import { expect, test } from "vitest";
import { runsIn } from "./name-runs.ts";

// A text → its runs of capitals; "-" where it has none.
test.each([
  ["Anna Berg kam", "Anna Berg"],
  ["… sagt Bürgermeisterin Anna Berg.", "Bürgermeisterin Anna Berg."],
  ["Linz, Wien und Graz", "-"],
  ["Die Arbeiten dauern; Fragen beantwortet Berg", "Die Arbeiten"],
  ["Ursula von der Leyen", "Ursula von der Leyen"],
  ["Luigi di Maio, Jean-Luc d’Avignon Doe", "Luigi di Maio|Avignon Doe"],
  ["U.S. Attorney Jane Doe", "S. Attorney Jane Doe"],
  ["iPhone Berg", "-"],
  ["Kultur- und Sport -Halle Nord", "-"],
  ["(Karl Mayr) Karl\u00a0Mayr", "Karl Mayr|Karl\u00a0Mayr"],
  ["St. Pölten", "St. Pölten"],
  ["", "-"],
])("%s", (text, runs) => {
  expect([...runsIn(text)].map(([run]) => run).join("|") || "-").toBe(runs);
});

test("a text without blanks is not searched anew from each of its capitals", () => {
  const before = process.cpuUsage().user;
  expect([...runsIn("A-".repeat(100_000))]).toEqual([]);
  expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
});
