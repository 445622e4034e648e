import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test("letters become small ones without accents", () => {
  expect(fold("Straße İmamoğlu ﬁn")).toBe("strasse imamoglu fin");
});

test("marks that are piled on a letter by the thousand cost no more than others", () => {
  const before = process.cpuUsage();
  for (const pile of ["\u0301\u0323", "\uff9e\u0323"]) expect(fold(`a${pile.repeat(100_000)}b`)).toBe("ab");
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
});
