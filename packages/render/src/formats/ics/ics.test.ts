import type { Event, Release } from "@civic-media/schema";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { formatTitle } from "../../release/title.ts";
import { anyRelease } from "../../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { withText } from "../../testing/hostile.ts";
import { ics } from "./index.ts";
import { range } from "./times.ts";

const read = (file: string) => new ICAL.Component(ICAL.parse(file));
const calendarOf = (release: Release) => read(ics.render(release, { includeUnpublished: true }));
const textOf = (component: { getFirstPropertyValue(name: string): unknown } | null, name: string) =>
  component?.getFirstPropertyValue(name);

describe("a calendar reads what was written", () => {
  test.each([...exampleNames, "every-field"])("%s", (name) => {
    const release = name === "every-field" ? fullRelease : readExample(name);
    const calendar = calendarOf(release);
    const journal = calendar.getFirstSubcomponent("vjournal");
    expect(textOf(journal, "summary")).toBe(formatTitle(release));
    expect(textOf(journal, "uid")).toBe(release.id);
    expect(String(textOf(journal, "description"))).toContain(formatTitle(release));
    const names = calendar.getAllSubcomponents("vevent").map((one) => textOf(one, "summary"));
    for (const { name: event } of release.events ?? []) expect(names).toContain(event);
  });

  test("any release; no line is longer than 75 octets", () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        const file = ics.render(release);
        const tooLong = file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75 || line.includes("\n"));
        expect(tooLong).toEqual([]);
        expect(textOf(read(file).getFirstSubcomponent("vjournal"), "summary")).toBe(formatTitle(release));
      }),
      { numRuns: 150 },
    );
  });
});

test("an event has its time, place and address", () => {
  const event = calendarOf(fullRelease).getFirstSubcomponent("vevent");
  expect(String(textOf(event, "dtstart"))).toBe("2024-05-03T16:00:00Z");
  expect(String(textOf(event, "dtend"))).toBe("2024-05-03T18:00:00Z");
  expect(textOf(event, "location")).toBe("Rathaus, Hauptplatz 1");
  expect(textOf(event, "geo")).toEqual([48.3, 14.28]);
  expect(textOf(event, "url")).toBe("https://example.org/feier");
});

test("the end of an embargo is an event with an alarm", () => {
  const until = "2030-05-04T12:00:00+02:00";
  const [event] = calendarOf({ ...linz, status: { type: "embargoed", until } }).getAllSubcomponents("vevent");
  expect(String(textOf(event ?? null, "dtstart"))).toBe("2030-05-04T10:00:00Z");
  expect(event?.getFirstSubcomponent("valarm")).toBeTruthy();
});

test.each<[start: string, end: string | undefined, lines: string[]]>([
  ["2024-05-03", undefined, ["DTSTART;VALUE=DATE:20240503"]],
  ["2024-05-03", "2024-05-05", ["DTSTART;VALUE=DATE:20240503", "DTEND;VALUE=DATE:20240506"]],
  ["2024-12-31", "2024-12-31", ["DTSTART;VALUE=DATE:20241231", "DTEND;VALUE=DATE:20250101"]],
  ["2024-05-03T18:00", "2024-05-03T20:00", ["DTSTART:20240503T180000", "DTEND:20240503T200000"]],
  ["2024-05-03T18:00+02:00", "2024-05-03T20:00", ["DTSTART:20240503T160000Z", "DTEND:20240503T180000Z"]],
  ["2024-05-03T18:00", "2024-05-03", ["DTSTART:20240503T180000"]],
  ["2024-05-03T18:00", "2024-05-05", ["DTSTART;VALUE=DATE:20240503", "DTEND;VALUE=DATE:20240506"]],
  ["2024-05-03", "2024-05-01", ["DTSTART;VALUE=DATE:20240503"]],
  ["2024-05-03T18:00Z", "2024-05-03T17:00Z", ["DTSTART:20240503T180000Z"]],
])("from %s to %s", (start, end, lines) => {
  expect(range(start, end)).toEqual(lines);
});

test("no text ends its line or adds a component", () => {
  const shape = (file: string) =>
    read(file)
      .getAllSubcomponents()
      .map((one) => one.name);
  const plain = shape(ics.render(withText("words")));
  for (const words of [
    "a\r\nEND:VCALENDAR",
    "a\nBEGIN:VEVENT",
    "a\\",
    'a;b,c:d"',
    "\ud800\u0000\u2028",
    "😀".repeat(80),
  ])
    expect(shape(ics.render(withText(words)))).toEqual(plain);
});

test("a floating time stays one", () => {
  const event: Event = { id: "a", name: "A", startDate: "2024-05-03T18:00" };
  const [found] = calendarOf({ ...linz, events: [event] }).getAllSubcomponents("vevent");
  expect(String(textOf(found ?? null, "dtstart"))).toBe("2024-05-03T18:00:00");
});
