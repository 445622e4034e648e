import { expect, test } from "vitest";
import { day, fullYear } from "./calendar.ts";

test("every day from 1970 to 2199 is one, and no other is", () => {
  for (let year = 1970; year < 2200; year += 1)
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const text = new Date(Date.UTC(year, month - 1, last)).toISOString().slice(0, 10);
      expect([day(year, month, 0), day(year, month, last), day(year, month, last + 1)]).toEqual([
        undefined,
        text,
        undefined,
      ]);
    }
});

test("what lies outside the calendar is no day", () => {
  expect([day(1969, 12, 31), day(2200, 1, 1), day(2024, 0, 1), day(2024, 13, 1)]).toEqual(Array(4).fill(undefined));
  expect(day(2024, 3, 4)).toBe("2024-03-04");
});

test("a year of two digits is of this century", () => {
  expect([fullYear("22"), fullYear("1999"), fullYear("00")]).toEqual([2022, 1999, 2000]);
});
