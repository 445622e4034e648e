import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Media } from "../media.ts";
import { readRelease } from "../read.ts";
import type { RightsStatement } from "../rights.ts";
import { isPublic } from "./is-public.ts";
import { plainText } from "./plain-text.ts";
import { publisherOf } from "./publisher-of.ts";
import { quotations } from "./quotations.ts";
import { creditFor, rightsFor } from "./rights-for.ts";
import { workFor } from "./work-for.ts";

const read = (name: string) =>
  readRelease(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8")));

const linz = read("linz-2022-11-29");
const statement = read("statement-with-quotations");
const photos = read("photo-release");
const bridge = read("bridge-opening");

test("the publisher is the organization of that id", () => {
  expect(publisherOf(linz)).toMatchObject({ id: linz.publisher, name: "Stadt Linz" });
  expect(publisherOf({ ...linz, publisher: "nobody" })).toBeUndefined();
});

describe("quotations", () => {
  test("a joint one names all speakers, with their offices", () => {
    const [, joint] = quotations(linz);
    expect(joint?.speakers.map(({ name }) => name)).toEqual([
      "Linzer Delegation",
      "Klaus Luger",
      "Dietmar Prammer",
      "Ulrike Huemer",
    ]);
    expect(joint?.text).toMatch(/^Nur durch den .* profitieren$/);
  });

  test("a split one is put together, a block quotation loses its marks", () => {
    expect(quotations(statement).map(({ form, text }) => [form, text])).toEqual([
      ["inline", "Nobody needs a filter, … The tap is enough."],
      ["block", "The samples were taken without notice."],
      ["colon", "Lead was found nowhere."],
      ["indirect", "that samples are taken every week"],
    ]);
  });

  test("a release without any has none", () => {
    expect(quotations(photos)).toEqual([]);
  });
});

describe("rights", () => {
  const [first, second, third] = photos.media as [Media, Media, Media];

  test("each photo has its own terms", () => {
    expect([first, second, third].map((photo) => rightsFor(photos, photo)[0]?.license?.id)).toEqual([
      "CC-BY-4.0",
      "CC0-1.0",
      undefined,
    ]);
    expect(rightsFor(photos, third)[0]?.commercialUse?.rule).toBe("prohibited");
    expect(rightsFor(photos)[0]?.kind).toBe("reserved");
  });

  test("images win over the page, and another file than a photo has the page's", () => {
    const photo = { id: "x", type: "image", url: "https://a.example/" } as const;
    expect(rightsFor(linz, photo).map(({ scope }) => scope)).toEqual(["images"]);
    expect(rightsFor(linz, { ...photo, type: "video" }).map(({ scope }) => scope)).toEqual(["page"]);
    expect(rightsFor({ rights: [] }, photo)).toEqual([]);
  });

  test("two statements of one scope are both returned", () => {
    const [text] = bridge.rights ?? [];
    expect(rightsFor({ rights: text ? [text, text] : [] })).toHaveLength(2);
  });

  test("a stated credit wins over the rule", () => {
    expect(creditFor(bridge, bridge.media?.[0] as Media)?.basis).toBe("stated");
    const bare: Media = { id: "x", type: "image", url: "https://a.example/" };
    expect(creditFor(bridge, bare)).toEqual({ creditLine: "Foto: Stadt Beispiel", basis: "default-rule" });
    expect(creditFor(statement, bare)).toBeUndefined();
  });
});

test("plain text holds every paragraph once, in order", () => {
  const text = plainText(bridge).split("\n\n");
  expect(text[0]).toMatch(/^Die Neue Brücke ist seit Montag offen/);
  expect(text).toContain("Tragwerk\t9,5");
  expect(text.at(-1)).toBe("Film vom Bau");
  expect(new Set(text).size).toBe(text.length);
});

describe("isPublic", () => {
  const embargoed = read("embargoed-budget");

  test.each([
    [bridge, "2026-01-01T00:00:00Z", true],
    [read("draft"), "2030-01-01T00:00:00Z", false],
    [read("withdrawn"), "2030-01-01T00:00:00Z", false],
    [embargoed, "2026-11-30T08:59:59Z", false],
    [embargoed, "2026-11-30T10:00:00+01:00", true],
    [embargoed, new Date("2026-11-30T09:00:00Z"), true],
  ])("%#", (release, now, expected) => {
    expect(isPublic(release, now)).toBe(expected);
  });

  test.each(["2026-11-30", "2026-11-30T10:00", "now", new Date("x")])("refuses the time %s", (now) => {
    expect(() => isPublic(bridge, now)).toThrow("Expected a Date or a time with its offset");
  });
});

describe("one record of the rights", () => {
  test("in a photo: who made it, under which license, for whom", () => {
    const [first] = photos.media ?? [];
    expect(workFor(photos, first as Media)).toEqual({
      type: "image",
      description: "Linden auf dem Marktplatz.",
      creditLine: "Foto: Stadt Beispiel",
      license: expect.objectContaining({ url: "https://creativecommons.org/licenses/by/4.0/" }),
    });
  });

  test("in the text: its publisher", () => {
    expect(workFor(linz)).toMatchObject({
      type: "text",
      title: linz.headline,
      agency: "Stadt Linz",
      inLanguage: "de-AT",
    });
    expect(workFor({ ...linz, rights: [] })).not.toHaveProperty("license");
  });

  test("what two statements contradict each other in is absent", () => {
    const evidence: RightsStatement["evidence"] = [{ source: "text", value: "© Stadt Linz", confidence: 1 }];
    const about = (copyrightHolder: string): RightsStatement => ({
      scope: "text",
      kind: "reserved",
      copyrightHolder,
      evidence,
    });
    const both = { ...linz, rights: [about("Stadt Linz"), about("Land")] };
    expect(workFor(both)).not.toHaveProperty("copyrightHolder");
    expect(workFor({ ...linz, rights: [about("Stadt Linz")] }).copyrightHolder).toEqual({ name: "Stadt Linz" });
  });
});
