import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import oddTitles from "../../data/odd-titles.json" with { type: "json" };
import { licenseName } from "../license-name.ts";
import { parseLicenseText } from "../license-text.ts";
import { formatLicenseUrl, parseLicenseUrl } from "../license-url.ts";
import { formatLicenseTitle, type LicenseTitles, loadTitles, titleLanguages } from "../titles/index.ts";
import { tools } from "./index.ts";

test("there are 639 tools, each with an address and an id of its own", () => {
  expect(tools.length).toBe(639);
  expect(new Set(tools.map(({ url }) => url)).size).toBe(639);
  expect(new Set(tools.map(({ id }) => id)).size).toBe(639);
});

test("SPDX's list and the tools agree", () => {
  const file = createRequire(import.meta.url).resolve("spdx-license-list/package.json");
  const list = JSON.parse(readFileSync(file.replace("package.json", "spdx.json"), "utf8")) as Record<string, unknown>;
  const ids = Object.keys(list).filter((id) => /^CC(?:-|0)/.test(id));
  const own = tools.flatMap(({ spdxId }) => spdxId ?? []);
  expect(ids.filter((id) => !own.includes(id))).toEqual([]);
  // SPDX has it since 3.24; the newest copy of the list on npm is older.
  expect(own.filter((id) => !ids.includes(id))).toEqual(["CC-BY-NC-3.0-IGO"]);
});

describe("every tool comes back", () => {
  const FORMS: readonly ((path: string) => string)[] = [
    (path) => `https://creativecommons.org/${path}/`,
    (path) => `http://creativecommons.org/${path}`,
    (path) => `//creativecommons.org/${path}/`,
    (path) => `creativecommons.org/${path}/`,
    (path) => `https://www.creativecommons.org/${path}/deed.de`,
    (path) => `https://creativecommons.org/${path}/deed.sr_LATN`,
    (path) => `https://creativecommons.org/${path}/legalcode`,
    (path) => `https://creativecommons.org/${path}/legalcode.es#s3a`,
    (path) => `https://creativecommons.org/${path}//deed.de`,
    (path) => `HTTPS://CreativeCommons.org/${path}/?ref=chooser-v1`,
    (path) => ` https://creativecommons.org/${path}/ `,
    (path) => `https://creativecommons.org/${path}/).`,
    (path) => `https://creativecommons.org/${path.replace("licenses/", "licences/")}/`,
    (path) => `https://creativecommons.org/${path.replace("licenses/", "license/")}/`,
    (path) =>
      `https://i.creativecommons.org/${path.replace("licenses/", "l/").replace("publicdomain/", "p/")}/88x31.png`,
    (path) => `https://licensebuttons.net/${path.replace("licenses/", "l/").replace("publicdomain/", "p/")}/80x15.png`,
    (path) =>
      `http://i1.wp.com/i.creativecommons.org/${path.replace("licenses/", "l/").replace("publicdomain/", "p/")}/88x31.png`,
    (path) => `[CC](https://creativecommons.org/${path}/)`,
    (path) => `https://creativecommons.org/${path}%20`,
  ];

  test.each(FORMS.map((form) => [form("licenses/by/4.0"), form] as const))("from %s", (_name, form) => {
    for (const tool of tools) {
      const match = parseLicenseUrl(form(tool.url.slice("https://creativecommons.org/".length, -1)));
      expect(match?.tool, tool.url).toBe(tool.id);
      expect(match && formatLicenseUrl(match)).toBe(tool.url);
    }
  });

  test("from its short name", () => {
    for (const tool of tools.filter(({ unit }) => /^by/.test(unit)))
      expect(parseLicenseText(tool.identifier)?.tool, tool.identifier).toBe(tool.id);
  });

  test("from its title in every language", async () => {
    const titles = await Promise.all(titleLanguages.map(loadTitles));
    const wrong: string[] = [];
    let count = 0;
    for (const tool of tools) {
      const match = parseLicenseUrl(tool.url);
      for (const [index, language] of titleLanguages.entries()) {
        const title = match && formatLicenseTitle(match, titles[index] as LicenseTitles);
        if (title === undefined || Object.hasOwn(oddTitles, title)) continue;
        count += 1;
        if (parseLicenseText(title)?.tool !== tool.id) wrong.push(`${language}: ${title}`);
      }
    }
    expect(count).toBeGreaterThan(50_000);
    expect(wrong).toEqual([]);
  }, 60_000);
});

test("look-alikes are no tools", () => {
  for (const url of [
    "https://notcreativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org.example/licenses/by/4.0/",
    "https://creativecommons.com/licenses/by/4.0/",
    "https://example.org/?u=https://creativecommons.org/licenses/by/4.0/",
    "https://example.org/a/b/creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org@example.org/licenses/by/4.0/",
    "https://creativecommons.org/presskit/icons/by.svg",
    "javascript:creativecommons.org/licenses/by/4.0/",
  ])
    expect(parseLicenseUrl(url), url).toBeUndefined();
});

test("a port that does not exist leaves the tool without port, and says so", () => {
  expect(parseLicenseUrl("https://creativecommons.org/licenses/by/4.0/es/")).toEqual({
    kind: "cc",
    tool: "CC-BY-4.0",
    unit: "by",
    version: "4.0",
    issues: ["port-unknown"],
  });
  expect(licenseName({ kind: "cc", unit: "by", issues: [] })).toBe("CC BY");
});
