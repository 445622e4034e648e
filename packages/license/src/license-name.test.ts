import { expect, test } from "vitest";
import { licenseName, parseLicenseUrl } from "./index.ts";
import type { LicenseMatch } from "./license.ts";

test.each([
  ["licenses/by/3.0/at", "CC BY 3.0 AT"],
  ["licenses/by-nc-sa/4.0", "CC BY-NC-SA 4.0"],
  ["licenses/by-sa/2.5/scotland", "CC BY-SA 2.5 SCOTLAND"],
  ["publicdomain/zero/1.0", "CC0 1.0"],
  ["publicdomain/mark/1.0", "PDM 1.0"],
  ["publicdomain/certification/1.0/us", "CC PDDC"],
  ["licenses/sampling+/1.0", "CC SAMPLING+ 1.0"],
])("%s is %s", (path, name) => {
  const match = parseLicenseUrl(`https://creativecommons.org/${path}/`);
  expect(match && licenseName(match)).toBe(name);
});

test.each<[LicenseMatch, string | undefined]>([
  [{ kind: "cc", unit: "by-sa", issues: [] }, "CC BY-SA"],
  [{ kind: "cc", unit: "zero", issues: [] }, "CC0"],
  [{ kind: "cc", unit: "constructor", issues: [] }, "CC CONSTRUCTOR"],
  [{ kind: "cc-unspecified", issues: [] }, undefined],
])("%j is %s", (match, name) => {
  expect(licenseName(match)).toBe(name);
});
