import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toMiniModel } from "../../scripts/mini-model.ts";
import { MODEL } from "../generated/mini-model.ts";
import * as full from "../read.ts";
import * as mini from "./read.ts";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

test("the generated model is fresh", () => {
  const json = /= (\{.*\});/s.exec(toMiniModel())?.[1] ?? "";
  expect(MODEL, "run npm run generate").toEqual(JSON.parse(json));
});

test.each(examples)("%s is read as it is", (name) => {
  const document = read(name);
  expect(mini.readRelease(document)).toBe(document);
});

describe("says the same as the full reader", () => {
  test.each([
    { headline: 7 },
    { headline: "" },
    { headline: "a\u0000" },
    { headline: "u\u0308" },
    { version: 0 },
    { version: 1.5 },
    { urgency: 10 },
    { kind: "novel" },
    { status: { type: "lost" } },
    { status: "published" },
    { body: [] },
    { body: {} },
    { body: [{ type: "list", ordered: 1, items: [[{ type: "rule" }], 7] }] },
    { url: "http://" },
    { url: "linz.at" },
    { url: "javascript:alert(1)" },
    { url: " https://linz.example/" },
    { url: "https://linz.example/\n" },
    { url: "https://linz.example/a\tb" },
    { url: "\ufeffhttps://linz.example/" },
    { url: "https://linz.example/\u001b[31m" },
    { url: "https://linz.example/\ud800" },
    { url: "https://linz.example/\uffff" },
    { url: "https://linz.example:99999/" },
    { url: `https://linz.example/${"a".repeat(9000)}` },
    { contacts: [{ emails: ["press\u001b[31m@linz.example"] }] },
    { datePublished: "29.11.2022" },
    { publisher: "nobody" },
    {
      organizations: [
        { id: "a", name: "A", kind: "other" },
        { id: "a", name: "B", kind: "other" },
      ],
    },
    { media: [{ id: "m", type: "image" }] },
    { rights: [{ scope: "image", kind: "unknown", evidence: [] }] },
    { extensions: { key: 1, "a:b": null } },
    { provenance: { source: { href: "x" }, fields: { a: {} } } },
    { unknown: 1, "an/other": 2 },
  ])("of %j", (change) => {
    const document = { ...read("linz-2022-11-29.json"), ...change };
    const [small, whole] = [mini.safeReadRelease(document), full.safeReadRelease(document)];
    expect(small.success).toBe(false);
    expect(small).toEqual(whole);
  });

  test.each([undefined, null, 7, "x", [], {}])("of %j", (value) => {
    expect(mini.safeReadRelease(value)).toEqual(full.safeReadRelease(value));
  });
});

test("deep and long documents come back", () => {
  const linz = read("linz-2022-11-29.json");
  const nested: unknown = JSON.parse(`${'{"type":"box","content":['.repeat(5000)}${"]}".repeat(5000)}`);
  expect(mini.safeReadRelease({ ...linz, body: [nested] })).toMatchObject({ success: false });
  const body = new Array(200_000).fill({ type: "paragraph", content: [{ type: "text", value: 7 }], more: 1 });
  const result = mini.safeReadRelease({ ...linz, body });
  expect(result.success ? 0 : result.issues.length).toBe(100);
});
