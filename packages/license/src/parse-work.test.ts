import { describe, expect, test } from "vitest";
import { formatAttribution } from "./attribution/format-attribution.ts";
import { parseWork } from "./index.ts";

const BY = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" };

describe("the line that a photo came with", () => {
  test.each([
    [
      "Foto: Max Müller / Stadt Linz, CC BY 4.0",
      { creators: [{ name: "Max Müller" }], agency: "Stadt Linz", license: BY },
    ],
    ["Foto: Stadt Linz", { agency: "Stadt Linz" }],
    ["© Anna Berger, Paul Huber", { creators: [{ name: "Anna Berger" }, { name: "Paul Huber" }] }],
    ["Foto: Anna Berger (CC BY-SA)", { creators: [{ name: "Anna Berger" }], license: { name: "CC BY-SA" } }],
    ["This photo is under a Creative Commons licence.", { license: { name: "Creative Commons" } }],
    [
      "Photo by Anna Berger, https://creativecommons.org/licenses/by/4.0/deed.de",
      { creators: [{ name: "Anna Berger" }], license: BY },
    ],
    ["Foto: Anna Berger; 14.01.2022", { creators: [{ name: "Anna Berger" }], dateCreated: "2022-01-14" }],
  ])("%s", (line, work) => {
    expect(parseWork(line)).toEqual(work);
  });

  test.each([[""], ["Das Rathaus bei Nacht"], ["All rights reserved."]])("%j states nothing", (line) => {
    expect(parseWork(line)).toBeUndefined();
  });

  test("gives the attribution", () => {
    const work = parseWork("Foto: Max Müller / Stadt Linz, CC BY 4.0") ?? {};
    expect(formatAttribution(work, { format: "markdown" }).value).toBe(
      "Max Müller / Stadt Linz, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)",
    );
  });
});
