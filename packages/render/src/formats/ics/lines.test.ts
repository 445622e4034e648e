import { describe, expect, test } from "vitest";
import { fold, icsText, textLine } from "./lines.ts";

test.each([
  ["Rathaus, Hauptplatz 1", "Rathaus\\, Hauptplatz 1"],
  ["a;b", "a\\;b"],
  ["a\\nb", "a\\\\nb"],
  ["a\nb", "a\\nb"],
  ["a\r\nEND:VCALENDAR", "a\\nEND:VCALENDAR"],
  [",,\n\n", "\\,\\,\\n\\n"],
  ['a:b"c', 'a:b"c'],
])("the text %j is written as %s", (text, written) => {
  expect(icsText(text)).toBe(written);
});

test("a property has its language only where it has one, and none is written without text", () => {
  expect(textLine("SUMMARY", "a, b")).toEqual(["SUMMARY:a\\, b"]);
  expect(textLine("SUMMARY", "a", "de-AT")).toEqual(["SUMMARY;LANGUAGE=de-AT:a"]);
  for (const text of [undefined, "", " \n"]) expect(textLine("SUMMARY", text, "de")).toEqual([]);
});

describe("a line is folded between characters, at 75 octets", () => {
  const fill = (character: string, count: number) => character.repeat(count);

  test.each([
    ["a short one is left", "SUMMARY:a", "SUMMARY:a"],
    ["75 letters are left", fill("a", 75), fill("a", 75)],
    ["76 are folded", fill("a", 76), `${fill("a", 75)}\r\n a`],
    ["the space that begins the next line counts", fill("a", 150), `${fill("a", 75)}\r\n ${fill("a", 74)}\r\n a`],
    ["one octet: U+007F", fill("\u007f", 76), `${fill("\u007f", 75)}\r\n \u007f`],
    ["two octets: U+0080", fill("\u0080", 38), `${fill("\u0080", 37)}\r\n \u0080`],
    ["two octets: U+07FF", fill("\u07ff", 38), `${fill("\u07ff", 37)}\r\n \u07ff`],
    ["three octets: U+0800", fill("\u0800", 26), `${fill("\u0800", 25)}\r\n \u0800`],
    ["three octets: U+FFFD", fill("\ufffd", 26), `${fill("\ufffd", 25)}\r\n \ufffd`],
    ["four octets", fill("😀", 19), `${fill("😀", 18)}\r\n 😀`],
    ["a character that does not fit goes over whole", `${fill("a", 74)}ü`, `${fill("a", 74)}\r\n ü`],
    ["and one that fits stays", `${fill("a", 73)}ü`, `${fill("a", 73)}ü`],
  ])("%s", (_what, line, folded) => {
    expect(fold(line)).toBe(folded);
  });
});
