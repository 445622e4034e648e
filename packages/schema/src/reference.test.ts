import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toPages } from "../scripts/reference.ts";
import { Release } from "./release.ts";

const DOCS = new URL("../../../docs/reference/", import.meta.url);

test.each(Object.entries(toPages()))("docs/reference/%s is fresh", (name, page) => {
  expect(readFileSync(new URL(name, DOCS), "utf8"), "run `npm run generate`").toBe(page);
});

test("every field stands in both pages", () => {
  for (const page of Object.values(toPages()))
    for (const field of Object.keys(Release.shape)) expect(page).toContain(`| \`${field}\` |`);
});
