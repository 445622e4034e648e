import { expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { exampleReader, keepShape } from "./shapes.ts";

test("the example is read once, when many pages have been read", () => {
  const read: string[] = [];
  const readExample = exampleReader((page) => {
    read.push(page);
    readExample();
    return {};
  });
  for (let page = 0; page < 100; page++) readExample();
  expect(read).toHaveLength(1);
  expect(parseArticle(read[0] ?? "")).toMatchObject({
    title: "A new bridge",
    authors: ["Jane Doe"],
    license: "CC BY 4.0",
  });
});

test("objects are handed on as they are", () => {
  const value = { page: 1 };
  const readExample = exampleReader(() => {
    expect(keepShape(value)).toBe(value);
    return [];
  });
  for (let page = 0; page < 100; page++) readExample();
  expect(keepShape(value)).toBe(value);
});

test("pages before and after the example are read alike", () => {
  const page = "<h1>The river rises</h1><p>After three days of rain the river has risen by two metres.</p>";
  const results = Array.from({ length: 40 }, () => JSON.stringify(parseArticle(page)));
  expect(new Set(results).size).toBe(1);
});
