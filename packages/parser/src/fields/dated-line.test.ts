import { expect, test } from "vitest";
import { openPage } from "../open-page.ts";
import { datedLine } from "./date-lines.ts";

test("the line that says the day is marked, and not an earlier one that holds its words", () => {
  const line = "Published on May 3, 2020";
  const html = `<html lang="en"><main><h1>The river rises</h1><p>${line} was the first of many reports on the river and on the flood that followed it<br>${line}</p></main></html>`;
  const { page } = openPage(html, {});
  const [found] = page === undefined ? [] : [...datedLine(page)];
  expect(found?.evidence.start).toBe(html.lastIndexOf(line));
});
