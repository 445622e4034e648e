import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../blocks.ts";
import { paragraph } from "../build/define-release.ts";
import { readRelease } from "../read.ts";
import { anyRelease } from "../testing/arbitrary.ts";
import { align } from "./align.ts";
import { diffReleases } from "./diff-releases.ts";

const read = (name: string) =>
  readRelease(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")));
const bridge = read("bridge-opening");
const withBody = (body: Block[]) => ({ ...bridge, body });
const messages = (before: typeof bridge, after: typeof bridge, inLanguage = "en") =>
  diffReleases(before, after, { inLanguage }).map(({ message }) => message);

describe("diffReleases", () => {
  test("shows what a correction changed, in German", () => {
    expect(messages(bridge, read("bridge-opening-corrected"), "de")).toEqual([
      "Änderungsdatum hinzugefügt: „2026-05-05T09:30:00+02:00“",
      "Text geändert von „Teil Euro Tragwerk 9,5 Wege und Geländer 4,5“ zu „Teil Euro Tragwerk 9,5 Wege und Geländer 4,9“",
      "Berichtigung hinzugefügt: „Die Kosten der Wege und Geländer sind 4,9 Millionen Euro, nicht 4,5.“",
    ]);
  });

  test("one paragraph more, one less, one changed", () => {
    const [one, two, three, four] = ["One.", "Two.", "Three.", "Four."].map(paragraph) as [Block, Block, Block, Block];
    expect(messages(withBody([one, two]), withBody([one, three, two]))).toEqual(["Text added: “Three.”"]);
    expect(messages(withBody([one, two, three]), withBody([one, three]))).toEqual(["Text removed: “Two.”"]);
    expect(diffReleases(withBody([one, two, three]), withBody([one, four, three]))).toEqual([
      {
        field: "body",
        pointer: "/body/1",
        kind: "changed",
        before: two,
        after: four,
        message: "Text changed from “Two.” to “Four.”",
      },
    ]);
    expect(messages(withBody([one, two]), withBody([two, one]))).toEqual(["Text put in another order"]);
  });

  test("a change far back in a long paragraph is in sight", () => {
    const long = (end: string): Block[] => [paragraph(`${"Viele Worte. ".repeat(20)}Es kostet ${end} Millionen.`)];
    expect(messages(withBody(long("4")), withBody(long("5")))).toEqual([
      "Text changed from “…Viele Worte. Es kostet 4 Millionen.” to “…Viele Worte. Es kostet 5 Millionen.”",
    ]);
  });

  test("entries with an id are followed by it", () => {
    const organizations = bridge.organizations.map((entry) =>
      entry.id === "works" ? { ...entry, name: "Bauamt" } : entry,
    );
    expect(messages(bridge, { ...bridge, organizations })).toEqual([
      "Organization changed from “Baudirektion” to “Bauamt”",
    ]);
  });

  test("bookkeeping is no change", () => {
    expect(diffReleases(bridge, { ...bridge, version: 9, previous: [], keywords: bridge.keywords ?? [] })).toEqual([]);
  });

  test("is empty exactly for equal releases, and its places lead to the values", () => {
    fc.assert(
      fc.property(anyRelease, anyRelease, (before, after) => {
        expect(diffReleases(before, before)).toEqual([]);
        for (const change of diffReleases(before, after)) {
          expect(change.pointer.startsWith(`/${change.field}`)).toBe(true);
          expect(change.message.length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("long bodies come back soon", () => {
    const body = (word: string) => Array.from({ length: 8_000 }, (_, index) => paragraph(`${word} ${index}`));
    const start = performance.now();
    expect(diffReleases(withBody(body("a")), withBody(body("b"))).length).toBe(8_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

test("align finds a shortest way", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), fc.array(fc.constantFrom("a", "b", "c")), (before, after) => {
      const steps = align(before, after);
      const rebuilt = steps.flatMap((step) => (step.type === "removed" ? [] : [after[step.after]]));
      expect(rebuilt).toEqual(after);
      expect(steps.filter(({ type }) => type !== "added").length).toBe(before.length);
      for (const step of steps) if (step.type === "kept") expect(before[step.before]).toBe(after[step.after]);
    }),
  );
});
