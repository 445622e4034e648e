import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";
import { type Coverage, coverage } from "./coverage.ts";
import { type DriftObservation, driftReport } from "./drift-report.ts";
import { fisherExact } from "./fisher.ts";

const before = (day: number, quotation: string): string => `<html lang="en"><body><nav><a href="/">Home</a></nav><main>
  <h1>Council opens playground number ${day}</h1><p>Published: March ${day}, 2024</p>
  <p>The city opens another playground this Saturday, with music and games for children of all ages.</p>${quotation}
  <h2>Media contact</h2><p>Jane Doe, Press Office<br>Phone: 555-0100<br>press@example.gov</p></main></body></html>`;
/** The same release after a redesign: the contact has moved to another page, and the date into the head. */
const after = (day: number, quotation: string): string => `<html lang="en"><head>
  <meta property="article:published_time" content="2024-04-${String(day).padStart(2, "0")}"></head><body><main>
  <h1>Council opens playground number ${day}</h1>
  <p>The city opens another playground this Saturday, with music and games for children of all ages.</p>${quotation}
  </main></body></html>`;
const said = "<p>“This is a good day for our children”, said Mayor Ann Smith.</p>";

const observe = (pages: readonly string[]): DriftObservation[] =>
  pages.map((html, index) => ({ at: `page ${index + 1}`, coverage: coverage(parseRelease(html)) }));
/** Every third release has a quotation: no change, only how releases are. */
const series = (page: typeof before, length: number): string[] =>
  Array.from({ length }, (_, index) => page(index + 1, index % 3 === 0 ? said : ""));

describe("driftReport", () => {
  test("tells the page since which a site is different, and how", () => {
    const { changes } = driftReport(observe([...series(before, 20), ...series(after, 10)]));
    expect(changes.map(({ since, index }) => [since, index])).toEqual([["page 21", 20]]);
    const signals = changes[0]?.signals.map(({ about, name, before: b, after: a }) => [about, name, b, a]) ?? [];
    expect(signals).toContainEqual(["field", "contacts", 1, 0]);
    expect(signals).toContainEqual(["rule", "date-published/meta", 0, 1]);
    expect(signals.some(([, name]) => name === "quotations")).toBe(false);
  });

  test("finds a change from few pages behind it", () => {
    const { changes } = driftReport(observe([...series(before, 28), ...series(after, 4)]));
    expect(changes.map(({ index }) => index)).toEqual([28]);
  });

  test("finds one change after the other", () => {
    const { changes } = driftReport(observe([...series(before, 14), ...series(after, 14), ...series(before, 14)]));
    expect(changes.map(({ index }) => index)).toEqual([14, 28]);
  });

  test("says that pages no longer hold releases", () => {
    const empty = Array.from({ length: 8 }, () => "<html><body><p>Please enable JavaScript.</p></body></html>");
    const { changes } = driftReport(observe([...series(before, 20), ...empty]));
    expect(changes[0]?.index).toBe(20);
    expect(changes[0]?.signals.some(({ about, after: share }) => about === "release" && share === 0)).toBe(true);
  });

  test("says nothing of a site that stays as it is, and of too few pages", () => {
    expect(driftReport(observe(series(before, 30)))).toEqual({ changes: [] });
    expect(driftReport(observe([...series(before, 2), ...series(after, 2)]))).toEqual({ changes: [] });
    expect(driftReport([])).toEqual({ changes: [] });
  });

  test("counts what a page gave, as data that JSON keeps", () => {
    const found = coverage(parseRelease(before(3, said)));
    expect(found.fields["quotations"]?.count).toBe(1);
    expect(found.fields["datePublished"]).toMatchObject({ count: 1, rule: "date-published/labelled-text" });
    expect(found.textCharacters).toBeGreaterThan(90);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(coverage(parseRelease(""))).toMatchObject({ isRelease: false, fields: {}, diagnostics: ["input-empty"] });
  });

  const page = (isContact: boolean): Coverage => ({
    isRelease: true,
    fields: { headline: { count: 1 }, ...(isContact ? { contacts: { count: 1 } } : {}) },
    textCharacters: 1000,
    removedCharacters: 100,
    diagnostics: [],
  });

  test("names places inside the list, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (contacts) => {
        const { changes } = driftReport(contacts.map((has, at) => ({ at: String(at), coverage: page(has) })));
        const places = changes.map(({ index }) => index);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const { index, since, signals } of changes) {
          expect(since).toBe(String(index));
          expect(signals.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("fisherExact", () => {
  // Fisher, The Design of Experiments (1935): the lady tasting tea, and three tables worked out by hand.
  test.each([
    [[3, 4], [1, 4], 34 / 70],
    [[4, 4], [0, 4], 2 / 70],
    [[0, 3], [0, 3], 1],
    [[1, 10], [9, 10], 202 / 184756],
  ] as const)("of %j and %j", (one, other, expected) => {
    expect(fisherExact(one, other)).toBeCloseTo(expected, 9);
  });
});
