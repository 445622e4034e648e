import { describe, expect, test } from "vitest";
import { parseLicenseUrl } from "../license-url.ts";
import { tools } from "../tools-list/index.ts";
import { type AttributionElement, attributionRequirements } from "./requirements.ts";

const CC = "https://creativecommons.org";
const requirementsOf = (path: string) => {
  const match = parseLicenseUrl(`${CC}/${path}/`);
  if (match === undefined) throw new Error(path);
  return Object.fromEntries(attributionRequirements(match).map(({ element, clause }) => [element, clause]));
};

const IN_4 = {
  creator: "3(a)(1)(A)(i)",
  attributionParties: "3(a)(1)(A)(i)",
  copyrightNotice: "3(a)(1)(A)(ii)",
  disclaimerNotice: "3(a)(1)(A)(iv)",
  url: "3(a)(1)(A)(v)",
  modifications: "3(a)(1)(B)",
  license: "3(a)(1)(C)",
};
const before = (credit: string, more: Partial<Record<AttributionElement, string>> = {}) => ({
  creator: credit,
  title: credit,
  copyrightNotice: credit,
  license: "4(a)",
  disclaimerNotice: "4(a)",
  modifications: credit,
  ...more,
});

describe("what each version asks for, with its clause", () => {
  test.each([
    ["licenses/by/4.0", IN_4],
    ["licenses/by-nc-sa/4.0", IN_4],
    ["licenses/by-nd/4.0", IN_4],
    ["licenses/by/1.0", before("4(b)")],
    ["licenses/by-sa/1.0", before("4(c)")],
    ["licenses/by-nc-sa/2.0", before("4(d)", { url: "4(d)" })],
    ["licenses/by-sa/2.5", before("4(c)", { url: "4(c)", attributionParties: "4(c)" })],
    ["licenses/by-sa/3.0", before("4(c)", { url: "4(c)", attributionParties: "4(c)", modifications: "3(b)" })],
    ["licenses/by-nc-sa/3.0/at", before("4(d)", { url: "4(d)", attributionParties: "4(d)", modifications: "3(b)" })],
    ["licenses/sa/1.0", { license: "4(a)", disclaimerNotice: "4(a)" }],
    ["publicdomain/zero/1.0", {}],
    ["publicdomain/mark/1.0", {}],
    ["licenses/publicdomain", {}],
  ])("%s", (path, expected) => {
    expect(requirementsOf(path)).toEqual(expected);
  });

  test("a port whose text was not read gives its section alone", () => {
    expect(requirementsOf("licenses/by/3.0/de")).toMatchObject({ creator: "4", license: "4" });
  });

  test("before 4.0, what allows no adaptation does not say how one is labeled", () => {
    expect(requirementsOf("licenses/by-nd/3.0")).not.toHaveProperty("modifications");
  });

  test("a version that is not stated asks for nothing that is known", () => {
    expect(requirementsOf("licenses/by")).toEqual({});
  });
});

test("all tools: a credit where Creative Commons' data says Attribution, the license wherever there is one", () => {
  for (const tool of tools) {
    const match = parseLicenseUrl(tool.url);
    const elements = new Set((match ? attributionRequirements(match) : []).map(({ element }) => element));
    expect([tool.id, elements.has("creator")]).toEqual([tool.id, tool.requires.includes("Attribution")]);
    expect([tool.id, elements.has("license")]).toEqual([tool.id, tool.requires.includes("Notice")]);
  }
});
