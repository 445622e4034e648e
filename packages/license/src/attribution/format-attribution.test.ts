import { describe, expect, test } from "vitest";
import { CivicMediaError } from "../errors.ts";
import { formatAttribution } from "./format-attribution.ts";

const work = {
  title: "Rathaus",
  creator: "Stadt Linz",
  source: "https://www.linz.at/foto",
  license: { url: "https://creativecommons.org/licenses/by/3.0/at/" },
};

describe("attributions", () => {
  test("text in German and English", () => {
    expect(formatAttribution(work, { inLanguage: "de-AT" })).toBe(
      "„Rathaus“ von Stadt Linz, https://www.linz.at/foto, lizenziert unter CC BY 3.0 AT (https://creativecommons.org/licenses/by/3.0/at/)",
    );
    expect(formatAttribution({ ...work, modified: true })).toBe(
      "“Rathaus” by Stadt Linz, https://www.linz.at/foto, licensed under CC BY 3.0 AT (https://creativecommons.org/licenses/by/3.0/at/), modified",
    );
  });

  test("HTML with links", () => {
    expect(formatAttribution(work, { as: "html" })).toBe(
      '“<a href="https://www.linz.at/foto">Rathaus</a>” by Stadt Linz, licensed under <a rel="license" href="https://creativecommons.org/licenses/by/3.0/at/">CC BY 3.0 AT</a>',
    );
  });

  test("public domain is dedicated, not licensed", () => {
    const license = { url: "https://creativecommons.org/publicdomain/zero/1.0/" };
    expect(formatAttribution({ creator: "Karl Mayr", license }, { inLanguage: "de" })).toContain(
      "gemeinfrei durch CC0 1.0",
    );
  });

  test("nothing of the work can become markup", () => {
    const html = formatAttribution(
      { title: '<img src=x onerror="x">', creator: "<script>", license: { url: work.license.url, name: 'a"><b>' } },
      { as: "html" },
    );
    expect(html).not.toMatch(/<(?!\/?a[ >])/);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", 'https://x"onclick=x', ""])(
    "unsafe addresses are refused: %s",
    (url) => {
      const call = (): string => formatAttribution({ license: { url } });
      expect(call).toThrow(CivicMediaError);
    },
  );
});
