import { expect, test } from "vitest";
import { safeUrl } from "./safe-url.ts";

test.each([
  "https://example.org/",
  "http://example.org/a?b=1&c=2#d",
  "HTTPS://EXAMPLE.ORG",
  "mailto:presse@example.org",
  "tel:+4373270700",
  "#a",
  "#Abschnitt-1.2_b",
])("a reader may be led to %s", (address) => {
  expect(safeUrl(address)).toBe(address);
});

test.each([
  "",
  "#",
  "#1",
  "#-a",
  "#a b",
  '#a"b',
  "x#a",
  "a",
  "/a",
  "//example.org/",
  "https:",
  "https://",
  "https:/example.org",
  "httpss://example.org",
  "xhttps://example.org",
  " https://example.org",
  "https://example.org ",
  "https://example.org/a b",
  "https://example.org/<b>",
  "https://example.org/>",
  'https://example.org/" onerror="alert(1)',
  "https://example.org/\u0000",
  "https://example.org/\u0085",
  "https://example.org/\ud800",
  "https://example.org/\ufffe",
  "https://example.org/\uffff",
  "mailto:",
  "tel:",
  "javascript:alert(1)",
  "javascript:alert(1)//https://example.org",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://example.org/1",
  "ftp://example.org/",
])("nor to %j", (address) => {
  expect(safeUrl(address)).toBeUndefined();
});
