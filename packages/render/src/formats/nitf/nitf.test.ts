import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readNitf } from "../../read/read-news.ts";
import { anyRelease } from "../../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { nitf } from "./index.ts";

const VALIDATORS = process.env["CIVIC_MEDIA_VALIDATORS"] || undefined;
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const schema = join(VALIDATORS ?? "", "newsml-g2/nitf-3-6.xsd");
const here = VALIDATORS !== undefined && hasXmllint;

describe.skipIf(!here)(`by IPTC's own schema, NITF 3.6 is valid${here ? "" : " (skipped: schema or xmllint is missing)"}`, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "civic-media-nitf-"));
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
      writeFileSync(path, nitf.render(release, { includeUnpublished: true }));
      return path;
    });
    const { stderr } = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], { encoding: "utf8" });
    expect(stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates")).slice(0, 10)).toEqual([]);
  });

  test("and the schema would see a mistake", () => {
    const path = join(folder, "broken.xml");
    writeFileSync(path, nitf.render(linz).replace("<hl1", "<hl9").replace("</hl1", "</hl9"));
    expect(() => execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, path], { stdio: "pipe" })).toThrow();
  });
}); // biome-ignore format: long names

test("what is unpublishable never appears; embargo and correction are said", () => {
  expect(nitf.render(linz)).toContain('<docdata management-status="usable">');
  expect(nitf.render(fullRelease)).toContain("<correction info=");
  const until = "2030-05-04T12:00:00+02:00";
  const embargoed = nitf.render({ ...linz, status: { type: "embargoed", until } }, { includeUnpublished: true });
  expect(embargoed).toContain('<date.release norm="20300504T120000+0200"/>');
  expect(embargoed).toContain('<note noteclass="editorsnote" type="pa">');
});

test("a quotation says who speaks, a day stays a day", () => {
  expect(nitf.render(fullRelease)).toContain('<bq quote-source="Dr. Ana Ruiz, MBA">');
  expect(nitf.render(linz)).toContain('<date.issue norm="20221129"/>');
});

test("any release comes back from its file", () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      expect(readNitf(nitf.render(release))).toEqual({ releases: [release], diagnostics: [] });
    }),
    { numRuns: 100 },
  );
  const bare = nitf.render(linz, { embedSource: false });
  expect(readNitf(bare).diagnostics).toMatchObject([{ code: "source-missing" }]);
});
