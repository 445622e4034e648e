import { expect, test } from "vitest";
import { STYLE_LINES } from "./style.ts";

test.each([
  ["text-align:left", "text-align:right"],
  ["padding-left:16px;border-left:3px solid #767676", "padding-right:16px;border-right:3px solid #767676"],
  ["dd{margin:0 0 8px 20px}", "dd{margin:0 20px 8px 0}"],
  [".table td,.table th{padding:4px 16px 4px 0;", ".table td,.table th{padding:4px 0 4px 16px;"],
  ["margin:-8px 0 0 19px", "margin:-8px 19px 0 0"],
  [
    'margin:0 auto;padding:24px;font:16px/1.55 Georgia,"Times',
    'margin:0 auto;padding:24px;font:16px/1.55 Georgia,"Times',
  ],
])("%s is %s where lines begin on the right", (left, right) => {
  expect(STYLE_LINES.ltr).toContain(left);
  expect(STYLE_LINES.rtl).toContain(right);
});

test("nothing stays on the left, and nothing else changes but that names and dates keep their order", () => {
  expect(STYLE_LINES.rtl).not.toContain("left");
  const sorted = (style: string): string => [...style.replaceAll("left", "right")].sort().join("");
  const [start = "", bidi = "", end = ""] = STYLE_LINES.rtl.split(/(?<=<style>)(.*\n)/);
  expect(bidi).toContain("time{unicode-bidi:isolate}");
  expect(sorted(start + end)).toBe(sorted(STYLE_LINES.ltr));
});
