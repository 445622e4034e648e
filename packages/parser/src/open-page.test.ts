import { CivicMediaError } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { classifyPage, explain, parseArticle, parseBundle, parseRelease } from "./index.ts";
import { defineProfile } from "./profiles/index.ts";

const PAGE = `<html lang="de-AT"><h1>Neue Radwege</h1><p>Medienservice vom: 29.11.2022</p><p>Sperrfrist: 30.11.2022, 10 Uhr</p>
<p>Die Stadt baut im Frühjahr vier neue Radwege, die Bauarbeiten beginnen im März und dauern acht Wochen.</p></html>`;

const READERS = { classifyPage, explain, parseArticle, parseBundle, parseRelease };

/** Calls as a program does that checks no types. */
function mistakeOf(read: (input: never, options: never) => unknown, input: unknown, options: object): string {
  try {
    read(input as never, options as never);
  } catch (error) {
    return CivicMediaError.is(error) ? `${error.code}: ${error.message}` : String(error);
  }
  return "none";
}

describe.each(Object.entries(READERS))("%s says which mistake the caller made", (_name, read) => {
  test.each([
    ["a promise", Promise.resolve(PAGE), {}, "The page is of the type Promise"],
    ["no page", undefined, {}, "The page is of the type Undefined"],
    ["an address without a host", PAGE, { url: "/presse/1" }, "The option url is “/presse/1”"],
    ["a time in words", PAGE, { now: "yesterday" }, "The option now is “yesterday”"],
    ["a date that is none", PAGE, { now: new Date("x") }, "The option now is “an invalid date”"],
    ["a zone that is none", PAGE, { timeZone: "Europe/Viena" }, "The option timeZone is “Europe/Viena”"],
    ["an empty zone", PAGE, { timeZone: "" }, "The option timeZone is “”"],
    ["a profile outside a list", PAGE, { profiles: { id: "at/x" } }, "The option profiles is no list"],
  ])("%s", (_case, input, options, words) => {
    expect(mistakeOf(read, input, options)).toContain(`argument-invalid: ${words}`);
  });
});

test("what may be passed is taken", () => {
  const read = (options: object) => parseRelease(PAGE, options).release?.status;
  expect(read({ timeZone: "Europe/Vienna" })).toMatchObject({ type: "embargoed", until: "2022-11-30T10:00:00+01:00" });
  expect(read({ timeZone: "UTC" })).toMatchObject({ until: "2022-11-30T10:00:00+00:00" });
  expect(read({ timeZone: undefined, now: undefined, profiles: undefined, url: undefined })).toMatchObject({
    type: "embargoed",
  });
  expect(read({ now: "2022-12-01" })).toMatchObject({ type: "published" });
  expect(read({ now: new Date("2022-11-29T09:00:00Z") })).toMatchObject({ type: "embargoed" });
});

test("a zone that is none is no profile's either", () => {
  expect(() => defineProfile({ id: "at/x", timeZone: "Europe/Viena" })).toThrow(/an IANA zone/);
});
