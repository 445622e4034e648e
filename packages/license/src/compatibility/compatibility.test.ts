import { describe, expect, test } from "vitest";
import { tools } from "../tools-list/index.ts";
import { type CompatibilityAnswer, checkAdaptation, checkCombination, listAdapterLicenses } from "./index.ts";

const answer = (original: string, license: string): CompatibilityAnswer => checkAdaptation(original, license).answer;
const UNITS = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"] as const;

describe("the chart of adapter's licenses, for all pairs of units of 4.0", () => {
  /** Rows of the reference: PD → any; BY → any; BY-NC → BY-NC, BY-NC-SA, BY-NC-ND; BY-SA → BY-SA; BY-NC-SA → BY-NC-SA; ND → none. */
  const CHART: Readonly<Record<string, readonly string[]>> = {
    BY: UNITS,
    "BY-SA": ["BY-SA"],
    "BY-NC": ["BY-NC", "BY-NC-SA", "BY-NC-ND"],
    "BY-ND": [],
    "BY-NC-SA": ["BY-NC-SA"],
    "BY-NC-ND": [],
  };
  test.each(UNITS.flatMap((from) => UNITS.map((to) => [from, to] as const)))("CC %s 4.0 → CC %s 4.0", (from, to) => {
    expect(answer(`CC-${from}-4.0`, `CC-${to}-4.0`)).toBe(CHART[from]?.includes(to) ? "yes" : "no");
  });

  test("a free work may be made into one with any license", () => {
    for (const { id, unit } of tools.filter((tool) => !["mark", "certification"].includes(tool.unit)))
      for (const free of ["CC0-1.0", "CC-PDM-1.0", "CC-PDDC"]) expect([unit, answer(free, id)]).toEqual([unit, "yes"]);
  });
});

describe("sharing alike, by version", () => {
  test.each([
    // 1.0: the same license only.
    ["CC-BY-SA-1.0", "CC-BY-SA-1.0", "yes"],
    ["CC-BY-SA-1.0", "CC-BY-SA-2.0", "no"],
    ["CC-BY-SA-1.0", "CC-BY-SA-4.0", "no"],
    ["CC-BY-SA-1.0", "CC-BY-SA-1.0-NL", "no"],
    ["CC-SA-1.0", "CC-SA-1.0", "yes"],
    // 2.0, 2.5: the same, a later one, a port with the same elements.
    ["CC-BY-SA-2.0", "CC-BY-SA-2.0", "yes"],
    ["CC-BY-SA-2.0", "CC-BY-SA-2.5", "yes"],
    ["CC-BY-SA-2.0", "CC-BY-SA-4.0", "yes"],
    ["CC-BY-SA-2.0", "CC-BY-SA-2.0-DE", "yes"],
    ["CC-BY-SA-2.5", "CC-BY-SA-3.0-AT", "yes"],
    ["CC-BY-SA-2.5", "CC-BY-SA-2.0", "no"],
    ["CC-BY-SA-2.5", "CC-BY-SA-2.0-DE", "depends"],
    ["CC-BY-SA-2.0-DE", "CC-BY-SA-2.0", "depends"],
    ["CC-BY-SA-2.0", "CC-BY-NC-SA-2.0", "no"],
    ["CC-BY-NC-SA-2.0", "CC-BY-SA-2.0", "no"],
    // 3.0: the same, a later one, a port; BY-SA also a compatible license.
    ["CC-BY-SA-3.0", "CC-BY-SA-3.0-AT", "yes"],
    ["CC-BY-SA-3.0-AT", "CC-BY-SA-3.0", "yes"],
    ["CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "yes"],
    ["CC-BY-SA-3.0-AT", "CC-BY-SA-4.0", "yes"],
    ["CC-BY-SA-3.0", "CC-BY-SA-2.5", "no"],
    ["CC-BY-SA-3.0", "CC-BY-SA-2.5-SE", "no"],
    ["CC-BY-SA-3.0", "LAL-1.3", "depends"],
    // 4.0: this version or a later one; BY-SA also a compatible license.
    ["CC-BY-SA-4.0", "CC-BY-SA-3.0", "no"],
    ["CC-BY-SA-4.0", "CC-BY-SA-3.0-AT", "no"],
    ["CC-BY-SA-4.0", "LAL-1.3", "yes"],
    ["CC-BY-SA-4.0", "GPL-3.0-or-later", "yes"],
    ["GPL-3.0-or-later", "CC-BY-SA-4.0", "no"],
    ["LAL-1.3", "CC-BY-SA-4.0", "depends"],
    ["CC-BY-NC-SA-4.0", "LAL-1.3", "no"],
    ["CC-BY-NC-SA-4.0", "GPL-3.0-only", "no"],
  ] as const)("%s → %s: %s", (from, to, expected) => {
    expect(answer(from, to)).toBe(expected);
  });
});

describe("combining two works, for all pairs of units of 4.0 and the public domain", () => {
  /** Which pairs may be made into one work, from the rows of the chart taken together. */
  const REMIX: Readonly<Record<string, readonly string[]>> = {
    CC0: ["CC0", "BY", "BY-SA", "BY-NC", "BY-NC-SA"],
    BY: ["CC0", "BY", "BY-SA", "BY-NC", "BY-NC-SA"],
    "BY-SA": ["CC0", "BY", "BY-SA"],
    "BY-NC": ["CC0", "BY", "BY-NC", "BY-NC-SA"],
    "BY-ND": [],
    "BY-NC-SA": ["CC0", "BY", "BY-NC", "BY-NC-SA"],
    "BY-NC-ND": [],
  };
  const idOf = (unit: string): string => (unit === "CC0" ? "CC0-1.0" : `CC-${unit}-4.0`);
  const all = Object.keys(REMIX);

  test.each(all.flatMap((a) => all.map((b) => [a, b] as const)))("%s × %s", (a, b) => {
    const pair = [idOf(a), idOf(b)];
    const { answer: remix, licenses, reasons } = checkCombination(pair);
    expect(remix).toBe(REMIX[a]?.includes(b) ? "yes" : "no");
    expect(licenses.length > 0).toBe(remix === "yes");
    expect(reasons.map(({ license }) => license)).toEqual(pair);
    expect(checkCombination(pair, { as: "collection" }).answer).toBe("yes");
  });

  test("works without commercial use make the whole collection so; each keeps its license", () => {
    const { reasons } = checkCombination(["CC-BY-4.0", "CC-BY-NC-3.0"], { as: "collection" });
    expect(reasons.map(({ code, license, clause }) => [code, license, clause])).toEqual([
      ["collection-keeps-licenses", "CC-BY-4.0", "2(a)(1)(A)"],
      ["collection-keeps-licenses", "CC-BY-NC-3.0", "4(a)"],
      ["commercial-use-excluded", "CC-BY-NC-3.0", "4(b)"],
    ]);
  });

  test("versions that name no license in common", () => {
    expect(checkCombination(["CC-BY-SA-1.0", "CC-BY-SA-4.0"]).answer).toBe("no");
    expect(checkCombination(["CC-BY-SA-2.0", "CC-BY-SA-3.0-AT"]).licenses).toContain("CC-BY-SA-4.0");
  });
});

describe("every pair of all tools", () => {
  const chart = new Set<string>(UNITS.map((unit) => unit.toLowerCase()));

  test("has an answer with a reason; what the reference does not settle depends", () => {
    const isPlain = ({ unit }: { unit: string }): boolean => chart.has(unit) && !unit.includes("sa");
    const pairs = tools.flatMap((from) => tools.map((to) => ({ from, to, found: checkAdaptation(from.id, to.id) })));
    const open = pairs.filter(({ found }) => found.answer === "depends");
    expect(pairs.filter(({ found }) => (found.reasons[0]?.message ?? "").length < 20)).toEqual([]);
    expect(open.filter(({ from, to }) => isPlain(from) && chart.has(to.unit))).toEqual([]);
    console.info(`compatibility: ${pairs.length} pairs of all tools, ${open.length} depend`);
    expect(open.length).toBeGreaterThan(0);
  });

  test("a chart's answer for 4.0 is that of every version, where nothing is shared alike", () => {
    const plain = tools.filter(({ unit }) => chart.has(unit) && !unit.includes("sa"));
    for (const from of plain.filter((_, index) => index % 7 === 0))
      for (const to of plain) {
        const of4 = answer(`CC-${from.unit.toUpperCase()}-4.0`, `CC-${to.unit.toUpperCase()}-4.0`);
        expect([from.id, to.id, answer(from.id, to.id)]).toEqual([from.id, to.id, of4]);
      }
  });

  test("an adaptation may carry what is listed, and the license itself unless adaptations are not shared", () => {
    for (const { id, unit } of tools.filter((tool) => chart.has(tool.unit)))
      expect([id, listAdapterLicenses(id).includes(id)]).toEqual([id, !unit.includes("nd")]);
  });
});

test("what is not known depends, retired units too", () => {
  expect(checkAdaptation("CC-BY", "CC-BY-4.0").reasons[0]?.code).toBe("license-not-known");
  expect(answer("https://example.org/", "CC-BY-4.0")).toBe("depends");
  expect(answer("CC-SAMPLING+-1.0", "CC-BY-4.0")).toBe("depends");
  expect(answer("CC-BY-4.0", "CC0-1.0")).toBe("depends");
  expect(checkCombination(["CC-DEVNATIONS-2.0", "CC-BY-4.0"], { as: "collection" }).answer).toBe("depends");
  expect(answer("https://creativecommons.org/licenses/by/4.0/deed.de", "CC-BY-SA-4.0")).toBe("yes");
});

test("clauses are those of the text that was read", () => {
  expect(checkAdaptation("CC-BY-SA-3.0-AT", "CC-BY-4.0").reasons).toEqual([
    {
      code: "other-elements",
      message: "An adaptation has to carry a license with the same elements.",
      license: "CC-BY-SA-3.0-AT",
      clause: "4(b)",
    },
  ]);
  expect(checkAdaptation("CC-BY-SA-3.0-DE", "CC-BY-4.0").reasons[0]?.clause).toBe("4");
  expect(checkAdaptation("CC-BY-ND-4.0", "CC-BY-ND-4.0").reasons[0]?.clause).toBe("2(a)(1)(B)");
});

test("no license, or an unknown way to combine, is the caller's mistake", () => {
  expect(() => checkCombination([])).toThrow(/licenses is empty/);
  expect(() => checkCombination(["CC-BY-4.0"], { as: "remix" as "adaptation" })).toThrow(/expected adaptation/);
});
