import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { referencePages } from "./reference.ts";

const DOCS = new URL("../../docs/reference/", import.meta.url);

test.each(Object.entries(referencePages()))("docs/reference/%s is fresh", (name, text) => {
  const file = new URL(name, DOCS);
  if (process.env["UPDATE"]) writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : "", "run UPDATE=1 npm test -w site").toBe(text);
});
