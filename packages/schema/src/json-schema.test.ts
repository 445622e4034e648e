import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { safeReadRelease } from "./index.ts";
import { toJsonSchema } from "./json-schema.ts";

const FILE = new URL("../json-schema/release.json", import.meta.url);
const EXAMPLES = new URL("../examples/", import.meta.url);

const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(toJsonSchema());

test("the file in the package is fresh", () => {
  expect(JSON.parse(readFileSync(FILE, "utf8")), "run `npm run build:json-schema`").toEqual(
    JSON.parse(JSON.stringify(toJsonSchema())),
  );
});

test.each(readdirSync(EXAMPLES))("%s is valid by the model and by the exported schema", (name) => {
  const example = JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8"));
  expect(safeReadRelease(example)).toMatchObject({ success: true });
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ["an unknown field", (release: Record<string, unknown>) => Object.assign(release, { headlin: "x" })],
  [
    "a date that is none",
    (release: Record<string, unknown>) => Object.assign(release, { datePublished: "2022-02-30" }),
  ],
  ["no text", (release: Record<string, unknown>) => Object.assign(release, { body: [] })],
  ["a control character", (release: Record<string, unknown>) => Object.assign(release, { headline: "a\u0000b" })],
  [
    "an unsafe link",
    (release: Record<string, unknown>) =>
      Object.assign(release, { related: [{ rel: "x", href: "javascript:alert(1)" }] }),
  ],
])("both refuse %s", (_name, spoil) => {
  const [name = ""] = readdirSync(EXAMPLES);
  const release = JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8"));
  spoil(release);
  expect(safeReadRelease(release).success).toBe(false);
  expect(validate(release)).toBe(false);
});
