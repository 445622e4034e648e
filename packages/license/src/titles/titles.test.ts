import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLicenseUrl } from "../license-url.ts";
import { formatLicenseTitle, loadTitles, titleLanguages } from "./index.ts";

test("every file of words is a language that can be loaded", () => {
  const files = readdirSync(new URL("../../data/titles/", import.meta.url)).map((file) => file.replace(/\.json$/, ""));
  expect([...titleLanguages].sort()).toEqual(files.sort());
});

test("a longer tag falls back to its beginning, an unknown language has no words", async () => {
  expect(await loadTitles("de-LI")).toEqual(await loadTitles("de"));
  expect(await loadTitles("PT_br")).toEqual(await loadTitles("pt-BR"));
  expect(await loadTitles("tlh")).toBeUndefined();
  expect(await loadTitles("constructor")).toBeUndefined();
});

test("a statement without a whole tool has no title", async () => {
  const titles = await loadTitles("de");
  const partial = parseLicenseUrl("https://creativecommons.org/licenses/by/");
  expect(partial && titles && formatLicenseTitle(partial, titles)).toBeUndefined();
});
