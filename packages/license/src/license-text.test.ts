import { describe, expect, test } from "vitest";
import { parseLicenseText } from "./index.ts";

const read = (text: string): string | undefined => {
  const match = parseLicenseText(text);
  return match && [match.unit ?? match.kind, match.version, match.jurisdiction].filter(Boolean).join("/");
};

describe("the family alone", () => {
  test.each([["Creative Commons"], ["creative-commons"], ["CreativeCommons"], ["under a Creative Commons licence"]])(
    "%s names no tool",
    (text) => {
      expect(read(text)).toBe("cc-unspecified");
    },
  );

  test.each([["creative commands"], ["the commons, a creative idea"], ["Creative, Commons"]])("%s is none", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    ["Creative Commons Namensnennung", "by"],
    ["Creative-Commons Namensnennung", "by"],
    ["Creative Common Namensnennung", "by"],
    ["CC Namensnennung", "by"],
    ["クリエイティブ・コモンズ 表示", "by"],
    ["クリエイティブコモンズ 表示", "by"],
    ["知识共享 署名", "by"],
    ["創用 姓名標示", "by"],
    ["크리에이티브 커먼즈 저작자표시", "by"],
    ["크리에이티브커먼즈 저작자표시", "by"],
    ["共享创意 署名", "by"],
    ["创用 署名", "by"],
    ["креатив коммонс С указанием авторства", "by"],
    ["креативкоммонс С указанием авторства", "by"],
    ["кріейтів коммонс Із зазначенням авторства", "by"],
    ["المشاع الإبداعي نسب المصنف", "by"],
    ["كرييتف كومنز نسب المصنف", "by"],
    ["Creative  Commons Namensnennung", "by"],
    ["Creative Commons, of which this is Attribution-ShareAlike", "by-sa"],
    ["Lizenz: CC - Namensnennung", "by"],
    ["ACC Namensnennung", undefined],
    ["CCA Namensnennung", undefined],
    ["Namensnennung", undefined],
  ])("%s: beside it an everyday word is a name", (text, unit) => {
    expect(read(text)).toBe(unit);
  });
});

describe("a name and its version", () => {
  test.each([
    ["Namensnennung 3.0 Österreich", "by/3.0/at"],
    ["Namensnennung 3,0 Österreich", "by/3.0/at"],
    ["Attribution 3.0", "by/3.0"],
    ["a word of Attribution 3.0 in a text", undefined],
    ["CC Attribution 3.0 in a text", "by/3.0"],
    ["Attribution 3.0 Austria in a text", "by/3.0/at"],
    ["a word of Attribution-ShareAlike 3.0 in a text", "by-sa/3.0"],
    ["a word of Sampling 1.0 in a text", undefined],
    ["a Creative Commons Sampling 1.0 in a text", "sampling/1.0"],
    ["Attribution (by) 3.0 Austria in a text", "by/3.0/at"],
    ["Attribution 3.0 Austria and Attribution 2.0", "by/3.0/at"],
    ["Public Domain Mark", "mark/1.0"],
    ["Attribution 13.0 and Attribution 3.01", undefined],
    ["Attribution 3.0.1", undefined],
    ["Attribution 5.0", undefined],
    ["Creative Commons Attribution License version 4.0", "by/4.0"],
    ["version 4.0 of the Creative Commons Attribution License", "by/4.0"],
    ["Creative Commons 3.0 BY-SA", "by-sa/3.0"],
    ["Creative Commons Attribution - Non Commercial - No Derivs 2.0", "by-nc-nd/2.0"],
    ["Creative Commons Attribution - No Derivs - Non Commercial 1.0", "by-nd-nc/1.0"],
    ["Attribution - Pas d’Utilisation Commerciale - Partage à l'Identique (by-nc-sa) 3.0", "by-nc-sa/3.0"],
    ["Creative Commons Attribution 3.0 for the United States", "by/3.0/us"],
    ["Creative Commons Attribution 3.0 Unported", "by/3.0"],
  ])("%s: %s", (text, tool) => {
    expect(read(text)).toBe(tool);
  });
});

describe("a notice as pages write it", () => {
  test.each([
    ["ＣＣ ＢＹ ３．０", "by/3.0"],
    ["CC BY\u20113.0", "by/3.0"],
    ["CC\u00a0BY\u00ad-\u200bSA 3.0", "by-sa/3.0"],
    ["Creative CommonsAitortu 3.0", "by/3.0"],
    ["see creativecommons.org/licenses/by/3.0/at/.", "by/3.0/at"],
    ["see //creativecommons.org/licenses/by/3.0/at/", "by/3.0/at"],
    ["see www.creativecommons.org/licenses/by/3.0/at/", "by/3.0/at"],
    ["see http://creativecommons.net/licenses/by/3.0/at/", "by/3.0/at"],
    ["see https://i.creativecommons.org/l/by/3.0/at/88x31.png", "by/3.0/at"],
    ["see i.creativecommons.org/l/by/3.0/at/88x31.png", "by/3.0/at"],
    ["see https://licensebuttons.net/l/by/3.0/at/88x31.png", "by/3.0/at"],
    ["see https://creativecommons.org/about/ and https://creativecommons.org/licenses/by/3.0/at/", "by/3.0/at"],
    ['<a href="https://creativecommons.org/licenses/by/3.0/at/">here</a>', "by/3.0/at"],
  ])("%s: %s", (text, tool) => {
    expect(read(text)).toBe(tool);
  });

  test("is read up to 20,000 characters", () => {
    expect(read(`${" ".repeat(19_991)}CC BY 3.0`)).toBe("by/3.0");
    expect(read(`${" ".repeat(20_000)}CC BY 3.0`)).toBeUndefined();
  });
});
