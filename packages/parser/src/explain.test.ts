import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { explain } from "./explain.ts";
import { parseRelease } from "./parse-release.ts";

const FOLDER = new URL("../fixtures/", import.meta.url);
const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("page.html"))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")] as const);

test.each(pages)("%s: every block and field is explained by words of the page, as plain data", (name, html) => {
  const url = "https://www.city.example/press/1";
  const { blocks, fields } = explain(html, { url });
  const { release } = parseRelease(html, { url });
  expect(JSON.parse(JSON.stringify({ blocks, fields }))).toEqual({ blocks, fields });
  expect(classifyPage(html, { url }).kind).toBe(name.includes("listing") ? "listing" : "release");
  if (release !== undefined) {
    expect(fields["headline"]?.value).toBe(release.headline);
    expect(fields["datePublished"]?.value).toBe(release.datePublished);
  }
  for (const { role, reason, probability, start, end } of blocks) {
    expect(reason !== undefined).toBe(role === "chrome");
    expect(probability >= 0 && probability <= 1).toBe(true);
    expect(start >= 0 && end <= html.length && start <= end).toBe(true);
  }
});

test("values that lost are named", () => {
  const html = `<html lang="en"><head><meta name="date" content="2024-03-01"></head><body><h1>New library opens</h1><p>Published: March 3, 2024</p>
    <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p></body></html>`;
  const { datePublished } = explain(html).fields;
  expect(datePublished?.value).toBe("2024-03-03");
  expect(datePublished?.rivals[0]).toMatchObject({ value: "2024-03-01" });
  expect(datePublished?.confidence).toBeGreaterThan(datePublished?.rivals[0]?.confidence ?? 1);
});

test("what is no page explains nothing, and says so", () => {
  expect(explain("")).toMatchObject({ blocks: [], fields: {}, diagnostics: [{ code: "input-empty" }] });
});
