import { describe, expect, test } from "vitest";
import rows from "../data/tools.json" with { type: "json" };
import { formatLicenseUrl, licenseName, parseLicenseText, parseLicenseUrl } from "./index.ts";

const tools = rows.flatMap(({ unit, version, unported, ports }) => [
  ...(unported ? [{ unit, version, jurisdiction: undefined }] : []),
  ...(ports?.split(" ") ?? []).map((jurisdiction) => ({ unit, version, jurisdiction })),
]);

test("there are as many tools as Creative Commons has", () => {
  expect(tools).toHaveLength(639);
});

describe("addresses", () => {
  test("every tool comes back from its address, in every form", () => {
    for (const { unit, version, jurisdiction } of tools) {
      const category = ["zero", "mark", "certification"].includes(unit) ? "publicdomain" : "licenses";
      const path = [category, unit, version, jurisdiction].filter(Boolean).join("/");
      for (const prefix of ["https://", "http://", "//", "", "https://www."]) {
        for (const end of [
          "",
          "/",
          "/deed",
          "/deed.de",
          "/legalcode",
          "/legalcode.fr",
          "/deed.es_CO?ref=chooser-v1",
          "/#x",
        ]) {
          const match = parseLicenseUrl(`${prefix}creativecommons.org/${path}${end}`);
          expect({ unit: match?.unit, version: match?.version, jurisdiction: match?.jurisdiction }, path + end).toEqual(
            {
              unit,
              version,
              jurisdiction,
            },
          );
          expect(match && formatLicenseUrl(match)).toBe(`https://creativecommons.org/${path}/`);
        }
      }
    }
  });

  test("identifiers are different for different tools", () => {
    const ids = tools.map(({ unit, version, jurisdiction }) => {
      const category = ["zero", "mark", "certification"].includes(unit) ? "publicdomain" : "licenses";
      return parseLicenseUrl(
        `https://creativecommons.org/${[category, unit, version, jurisdiction].filter(Boolean).join("/")}/`,
      )?.tool;
    });
    expect(new Set(ids).size).toBe(tools.length);
  });

  test.each([
    ["https://i.creativecommons.org/l/by-nc-sa/4.0/88x31.png", "CC-BY-NC-SA-4.0"],
    ["https://licensebuttons.net/l/by/3.0/at/88x31.png", "CC-BY-3.0-AT"],
    ["https://i0.wp.com/i.creativecommons.org/l/by/4.0/88x31.png", "CC-BY-4.0"],
    ["http://creativecommons.org/licences/by/4.0)", "CC-BY-4.0"],
    ["http://creativecommons.org/licenses/CC0/1.0/", "CC0-1.0"],
    ["http://creativecommons.org/licenses/publicdomain/", "CC-PDDC"],
    ["http://creativecommons.org/licenses/by-nd-nc/1.0/", "CC-BY-NC-ND-1.0"],
  ])("%s", (url, tool) => {
    expect(parseLicenseUrl(url)?.tool).toBe(tool);
  });

  test.each([
    "https://notcreativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org.example/licenses/by/4.0/",
    "https://creativecommons.com/licenses/by/4.0/",
    "https://example.org/?u=creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org/about/",
    "https://creativecommons.org/licenses/",
    "https://creativecommons.org/licenses/constructor/4.0/",
    "",
    "/",
  ])("no tool: %s", (url) => {
    expect(parseLicenseUrl(url)).toBeUndefined();
  });

  test("a port that does not exist is an issue, and no other version is invented", () => {
    expect(parseLicenseUrl("https://creativecommons.org/licenses/by/4.0/es/")).toMatchObject({
      tool: "CC-BY-4.0",
      issues: ["port-unknown"],
    });
    expect(parseLicenseUrl("https://creativecommons.org/licenses/by/9.0/")).toEqual({
      kind: "cc",
      unit: "by",
      issues: ["version-unknown"],
    });
    expect(parseLicenseUrl("https://creativecommons.org/licenses/by/")?.issues).toEqual(["version-missing"]);
  });
});

describe("notices", () => {
  test.each([
    ["CC BY-SA 4.0", "CC-BY-SA-4.0"],
    ["cc-by-nc-nd 3.0 de", "CC-BY-NC-ND-3.0-DE"],
    ["Lizenz: CC BY 3.0 AT", "CC-BY-3.0-AT"],
    ["licensed under a Creative Commons Attribution 4.0 International License", "CC-BY-4.0"],
    [
      "Creative Commons Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen 4.0 International",
      "CC-BY-NC-SA-4.0",
    ],
    ["Creative Commons Namensnennung 3.0 Österreich Lizenz", "CC-BY-3.0-AT"],
    ["CC0", "CC0-1.0"],
    ["Public Domain Mark 1.0", "CC-PDM-1.0"],
    ["siehe https://creativecommons.org/licenses/by/4.0/deed.de.", "CC-BY-4.0"],
  ])("%s", (text, tool) => {
    expect(parseLicenseText(text)?.tool).toBe(tool);
  });

  test.each(["CC BY", "© Ayuntamiento de Madrid CC by", "Creative Commons Attribution"])(
    "no version is invented: %s",
    (text) => {
      expect(parseLicenseText(text)).toEqual({ kind: "cc", unit: "by", issues: ["version-missing"] });
    },
  );

  test.each([
    "Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.",
    "Creative Commons-Lizenz (neues Fenster)",
    "Some rights reserved: Creative Commons",
  ])("no tool is invented: %s", (text) => {
    expect(parseLicenseText(text)).toEqual({ kind: "cc-unspecified", issues: [] });
  });

  test.each([
    "© 2022 Stadt Linz",
    "Alle Rechte vorbehalten",
    "public domain",
    "Attribution",
    "Namensnennung erwünscht",
    "cc: Karl Mayr",
    "",
  ])("no license: %s", (text) => {
    expect(parseLicenseText(text)).toBeUndefined();
  });

  test("every short name comes back", () => {
    for (const { unit, version, jurisdiction } of tools.filter(({ unit: one }) =>
      /^by(?:-nc)?(?:-sa|-nd)?$/.test(one),
    )) {
      const url = `https://creativecommons.org/licenses/${[unit, version, jurisdiction].filter(Boolean).join("/")}/`;
      const match = parseLicenseUrl(url);
      expect(match && parseLicenseText(licenseName(match) ?? "")).toEqual(match);
    }
  });

  test("long and hostile texts take time in proportion", () => {
    const time = (text: string): number => {
      const start = process.cpuUsage();
      parseLicenseText(text);
      parseLicenseUrl(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    for (const part of [
      "Creative Commons ",
      "CC BY-",
      "by-nc-",
      "namensnennung - ",
      "creativecommons.org/",
      "1.0 ",
      "((((",
      "cc-",
    ]) {
      expect(time(part.repeat(1_000_000 / part.length))).toBeLessThan(500);
    }
  });
});
