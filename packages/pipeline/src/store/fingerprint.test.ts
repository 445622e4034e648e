import { expect, test } from "vitest";
import { cityRelease } from "../testing/city-pages.ts";
import { distance, fingerprint } from "./fingerprint.ts";

const text = (number: number, corrected = false) => cityRelease(number, { corrected }).paragraphs.join("\n");

test("one word corrected changes few bits", () => {
  for (let number = 1; number <= 50; number += 1)
    expect(distance(fingerprint(text(number)), fingerprint(text(number, true)))).toBeLessThanOrEqual(12);
});

test("different texts differ in about half of the bits", () => {
  const left = fingerprint("Der Stadtrat tagt am Dienstag im Alten Rathaus und spricht über den Haushalt.");
  const right = fingerprint("The library on Main Street opens its doors to readers of all ages this weekend.");
  expect(distance(left, right)).toBeGreaterThan(15);
});

test.each([
  ["0000000000000000", "ffffffffffffffff", 64],
  ["0000000000000001", "0000000000000003", 1],
])("%s and %s differ in %i bits", (left, right, bits) => {
  expect(distance(left, right)).toBe(bits);
});

test.each(["", "x", "ein wort"])("a text as short as “%s” has one too", (short) => {
  expect(fingerprint(short)).toMatch(/^[\da-f]{16}$/);
});
