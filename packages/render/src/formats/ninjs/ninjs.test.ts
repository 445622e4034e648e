import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText, type Release } from "@civic-media/schema";
import { fromNinjs } from "@civic-media/schema/import";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNinjs } from "../../read/read-news.ts";
import { anyRelease } from "../../testing/arbitrary-release.ts";
import { exampleNames, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { ninjs1 } from "../ninjs-1/index.ts";
import { ninjs2 } from "../ninjs-2/index.ts";
import { ninjs } from "./index.ts";

type Item = Record<string, unknown>;

// Empty is absent.
const VALIDATORS = process.env["CIVIC_MEDIA_VALIDATORS"] || undefined;
const folder = join(VALIDATORS ?? "", "ninjs");
const readJson = (path: string): Item => JSON.parse(readFileSync(path, "utf8"));

const FORMATS = { "3.1": ninjs, "2.2": ninjs2, "1.6": ninjs1 } as const;
type Version = keyof typeof FORMATS;
const VERSIONS = Object.keys(FORMATS) as Version[];

function compile(version: Version): (item: unknown) => string | undefined {
  const settings = { strict: false, allErrors: true };
  const ajv = version === "1.6" ? new Ajv.default(settings) : new Ajv2020.default(settings);
  addFormats.default(ajv);
  if (version !== "1.6")
    ajv.addSchema(readJson(join(folder, "GeoJSON-schema.json")), "https://geojson.org/schema/GeoJSON.json");
  const validate = ajv.compile(readJson(join(folder, `ninjs-schema_${version}.json`)));
  return (item) => (validate(item) ? undefined : JSON.stringify(validate.errors));
}

describe.skipIf(VALIDATORS === undefined).each(VERSIONS)("by IPTC's own schema, ninjs %s is valid", (version) => {
  const problem = VALIDATORS === undefined ? () => undefined : compile(version);
  const render = (release: Release): Item => JSON.parse(FORMATS[version].render(release, { includeUnpublished: true }));

  test.each(exampleNames)("for %s", (name) => {
    expect(problem(render(readExample(name)))).toBeUndefined();
  });

  test("for the release with every field, and any other", () => {
    expect(problem(render(fullRelease))).toBeUndefined();
    fc.assert(
      fc.property(anyRelease, (release) => {
        expect(problem(render(release))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test("and the schema would see a mistake", () => {
    expect(problem({ ...render(fullRelease), headlin: "x" })).toBeDefined();
  });
});

describe.each(VERSIONS)("ninjs %s", (version) => {
  test("says its version and gives the release back", () => {
    const file = FORMATS[version].render(fullRelease, { includeEditorialNotes: true });
    const { standard = undefined, $standard = standard } = JSON.parse(file) as { standard?: Item; $standard?: Item };
    expect($standard).toMatchObject({ name: "ninjs", version });
    expect(readNinjs(file).releases).toEqual([fullRelease]);
    expect(readNinjs(FORMATS[version].render(fullRelease, { embedSource: false })).releases).toEqual([]);
  });
});

test("ninjs 1.6 has the names of 1.6", () => {
  const item = JSON.parse(ninjs1.render(fullRelease)) as Item;
  expect(item).toMatchObject({
    headline: fullRelease.headline,
    headline_kicker: "Stadtbau",
    description_summary: "Das Rathaus ist offen.",
    representationtype: "complete",
    person: [{ name: "Ana Ruiz", code: "https://www.wikidata.org/wiki/Q42" }],
    altids: { "release-number": "17/2024", url: "https://example.org/presse/1" },
  });
  const picture = (item["associations"] as Item)["picture"] as Item;
  expect(picture).toMatchObject({ byline: "Foto: Stadt Muster/Kim" });
  expect(Object.keys(picture["renditions"] as Item)).toEqual(["thumbnail", "web", "original"]);
});

/** The part of an item that the model has fields for, in one form. */
function mapped(item: Item): Item {
  const list = (key: string): Item[] => (item[key] as Item[] | undefined) ?? [];
  const named = (key: string) => list(key).map(({ name, uri }) => ({ name, uri }));
  const byRole = (key: string, role: string) => list(key).find((entry) => entry["role"] === role)?.["value"];
  const { uri, type, language, urgency, expires, embargoedUntil, copyrightHolder, copyrightNotice, usageTerms } = item;
  return {
    ...{ uri, type, language, urgency, expires, embargoedUntil, copyrightHolder, copyrightNotice, usageTerms },
    ...{ edNote: item["edNote"], located: item["located"], version: item["version"] ?? "1" },
    // An item without a status is usable: so says the standard.
    pubStatus: item["pubStatus"] ?? "usable",
    headline: byRole("headlines", "main") ?? list("headlines")[0]?.["value"],
    summary: byRole("descriptions", "summary") ?? list("descriptions")[0]?.["value"],
    times: [item["firstCreated"], item["versionCreated"]],
    people: named("people"),
    organisations: named("organisations"),
    places: named("places"),
    subjects: list("subjects").map(({ name, uri: address, confidence }) => ({ name, uri: address, confidence })),
    genre: list("genres")[0]?.["name"],
    altIds: list("altIds").filter(({ role }) => role !== "url"),
    pictures: list("associations").map(({ type: kind, uri: address, by }) => ({ kind, uri: address, by })),
    text: words(list("bodies")),
  };
}

/** The words of the body, wherever they stand. */
function words(bodies: Item[]): string {
  const body = ["text/html", "text/plain"].map((type) => bodies.find(({ contentType }) => contentType === type));
  const probe = fromNinjs({ ...PROBE, bodies: body.filter((one) => one !== undefined).slice(0, 1) });
  return probe.release === undefined ? "" : plainText(probe.release).replace(/\s+/g, " ");
}

const PROBE = {
  uri: "urn:x",
  type: "text",
  versionCreated: "2026-01-01T00:00:00Z",
  headlines: [{ value: "x" }],
  infoSources: [{ name: "x" }],
};

describe.skipIf(VALIDATORS === undefined)("IPTC's examples come back the same", () => {
  const examplesOfIptc = VALIDATORS === undefined ? [] : readdirSync(join(folder, "examples/3.0"));
  const texts = examplesOfIptc.filter(
    (name) => name.endsWith(".json") && readJson(join(folder, "examples/3.0", name))["type"] === "text",
  );

  test("there are text items", () => {
    expect(texts.length).toBeGreaterThan(3);
  });

  test.each(texts)("%s", (name) => {
    const item = readJson(join(folder, "examples/3.0", name));
    const { release, issues } = fromNinjs(item, { publisher: "Agency", inLanguage: String(item["language"] ?? "und") });
    if (item["bodies"] === undefined) {
      // An item without text is no release; the importer says so.
      expect(issues.map(({ message }) => message)).toContain("expected a text");
      return;
    }
    const again = JSON.parse(ninjs.render(release as Release)) as Item;
    const expected = mapped(item);
    expect({ ...mapped(again), text: words((again["bodies"] as Item[]).slice(0, 1)) }).toEqual({
      ...expected,
      language: expected["language"] ?? "und",
    });
  });
});
