import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyRelease } from "../../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { newsmlG2 } from "./index.ts";

const VALIDATORS = process.env["CIVIC_MEDIA_VALIDATORS"] || undefined;
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const schema = join(VALIDATORS ?? "", "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd");
const here = VALIDATORS !== undefined && hasXmllint;

describe.skipIf(!here)(`by IPTC's own schema, NewsML-G2 2.35 is valid${here ? "" : " (skipped: schema or xmllint is missing)"}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-media-newsml-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("for all examples, the release with every field, and 150 others", () => {
    const releases = [
      ...exampleNames.map((name) => [name, readExample(name)] as const),
      ["every-field", fullRelease] as const,
      ...fc.sample(anyRelease, { seed: 2, numRuns: 150 }).map((release, index) => [`any-${index}`, release] as const),
    ];
    const files = releases.map(([name, release]) => {
      const path = join(folder, `${name}.xml`);
      writeFileSync(path, newsmlG2.render(release, { includeUnpublished: true }));
      return path;
    });
    const message = join(folder, "message.xml");
    const several = releases.slice(0, 20).map(([, release]) => release);
    writeFileSync(message, newsmlG2.render(several, { includeUnpublished: true }));
    files.push(message);
    const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], { encoding: "utf8" });
    expect(stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates")).slice(0, 10)).toEqual([]);
  });

  test("and the schema would see a mistake", () => {
    const path = join(folder, "broken.xml");
    writeFileSync(path, newsmlG2.render(linz).replace("<provider", "<supplier").replace("</provider", "</supplier"));
    expect(() => execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, path], { stdio: "pipe" })).toThrow();
  });
}); // biome-ignore format: long names

test("what is unpublishable never appears; embargo and withdrawal are said", () => {
  expect(newsmlG2.render(linz)).toContain('<pubStatus qcode="stat:usable"/>');
  expect(() => newsmlG2.render({ ...linz, status: { type: "draft" } })).toThrowError(/public|draft/i);
  const until = "2030-05-04T12:00:00+02:00";
  const embargoed = newsmlG2.render({ ...linz, status: { type: "embargoed", until } }, { includeUnpublished: true });
  expect(embargoed).toContain(`<embargoed>${until}</embargoed>`);
});

test.each([
  [{ scheme: "uri", code: "https://topics.example/7", label: "Water" }, 'uri="https://topics.example/7"', "Water"],
  [{ scheme: "uri", code: "urn:topic:7", label: "Water" }, 'literal="uri:urn:topic:7"', "Water"],
  [{ scheme: "medtop", code: "https://topics.example/7", label: "Water" }, 'literal="medtop:https://topics.example/7"', "Water"],
  [{ scheme: "medtop", code: "20000612", label: "Water", confidence: 0.876 }, 'literal="medtop:20000612" confidence="88"', "Water"],
  [{ scheme: "name", code: "Water" }, 'literal="Water"', "Water"],
])("the topic %j is a subject by its address only where it has one", (topic, attributes, name) => {
  const item = newsmlG2.render({ ...linz, topics: [topic] });
  expect(item).toMatch(new RegExp(`<subject type="cpnat:abstract" ${attributes}>\\s*<name>${name}</name>`));
}); // biome-ignore format: a table
