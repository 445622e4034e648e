import { expect, test } from "vitest";
import { snippetOf } from "./snippet.ts";

test("the word stands in some text around it, cut at blanks", () => {
  const text = `${"before it ".repeat(30)}the bridge ${"behind it ".repeat(30)}`;
  expect(snippetOf(text, ["bridge"])).toMatch(/^… (?:before )?it .* the bridge behind .* it …$/);
});

test.each([
  ["Chinese", `${"市政府今天开放了新桥。".repeat(500)}Linz${"，市长说。".repeat(500)}`],
  ["characters of two units", `${"😀".repeat(501)}Linz${"😀".repeat(501)}`],
  ["blanks far behind alone", `${"。".repeat(5000)}Linz${"。".repeat(5000)} end`],
])("is short and holds the word where there are no blanks: %s", (_name, text) => {
  const snippet = snippetOf(text, ["linz"]);
  expect(snippet).toContain("Linz");
  expect(snippet.length).toBeLessThan(300);
  expect(() => encodeURIComponent(snippet)).not.toThrow();
});
