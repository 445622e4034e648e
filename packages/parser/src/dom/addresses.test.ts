import { expect, test } from "vitest";
import { linkTarget, resolveAddress, webAddress } from "./addresses.ts";

const BASE = new URL("https://www.example.org/news/1");

test.each([
  ["2", "https://www.example.org/news/2"],
  [" /a b \n", "https://www.example.org/a%20b"],
  ["//cdn.example.org/a", "https://cdn.example.org/a"],
  ["https://name:secret@city.example/a", "https://city.example/a"],
  ["https://name@city.example/a", "https://city.example/a"],
  ["https://:secret@city.example/a", "https://city.example/a"],
  ["/a;jsessionid=0A1B?b=1#c", "https://www.example.org/a?b=1#c"],
  ["ftp://city.example/a", undefined],
  ["javascript:alert(1)", undefined],
  ["https://", undefined],
  ["", undefined],
  [undefined, undefined],
])("%j is an address of the Web as %s", (href, address) => {
  expect(webAddress(href, BASE)).toBe(address);
});

test("without a base only an absolute address is one, and none that is too long", () => {
  expect(webAddress("/a", undefined)).toBeUndefined();
  expect(resolveAddress("https://city.example/", undefined)?.href).toBe("https://city.example/");
  expect(webAddress(`/${"a".repeat(7999)}`, BASE)).toBeDefined();
  expect(webAddress(`/${"a".repeat(8000)}`, BASE)).toBeUndefined();
  // Each of these characters takes nine in an address.
  expect(webAddress(`/${"ア".repeat(1000)}`, BASE)).toBeUndefined();
});

test.each([
  [" mailto:presse@stadt.example ", "mailto:presse@stadt.example"],
  ["MAILTO:presse@stadt.example?subject=x", "MAILTO:presse@stadt.example?subject=x"],
  ["mailto:presse", undefined],
  [" tel:+43732-7070 ", "tel:+43732-7070"],
  ["tel:<b>", undefined],
  ["data:text/html,x", undefined],
  ["/a", "https://www.example.org/a"],
])("a reader may follow %j to %s", (href, target) => {
  expect(linkTarget(href, BASE)).toBe(target);
});
