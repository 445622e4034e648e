import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { detectLicenses } from "./detect-licenses.ts";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const PAGES = 20;
const SIZE = 1_000_000;
const deed = "https://creativecommons.org/licenses/by-nc/4.0/deed.de";
const pageOf = (number: number): string =>
  `<p>${String(number).padEnd(SIZE, "x ")}</p><footer><a rel="license" href="${deed}?page=${number}">CC BY-NC</a></footer>`;

test("statements that a caller keeps do not keep their pages", () => {
  const results = [detectLicenses(pageOf(0))];
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 1; number <= PAGES; number++) results.push(detectLicenses(pageOf(number)));
  results.push(detectLicenses(pageOf(0)));
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan((PAGES * SIZE) / 3);
  expect(results.every(([found]) => found?.tool === "CC-BY-NC-4.0")).toBe(true);
});
