import { describe, expect, test } from "vitest";
import { CivicMediaError } from "../errors.ts";
import { english } from "./english.ts";
import { type FormatAttributionOptions, formatAttribution } from "./format-attribution.ts";
import { loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { Work } from "./work.ts";

const town: Work = {
  title: "Rathaus",
  creators: [{ name: "Max Müller" }],
  agency: "Stadt Linz",
  url: "https://www.linz.at/foto",
  license: { url: "https://creativecommons.org/licenses/by/4.0/" },
};

async function written(work: Work, inLanguage: string, options: FormatAttributionOptions = {}): Promise<string> {
  const phrases = await loadAttributionPhrases(inLanguage);
  if (phrases === undefined) throw new Error(inLanguage);
  return formatAttribution(work, { ...options, phrases }).value;
}

describe("styles as text", () => {
  test.each([
    [
      "en",
      "tasl",
      "“Rathaus” by Max Müller / Stadt Linz, https://www.linz.at/foto, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)",
    ],
    [
      "de",
      "tasl",
      "„Rathaus“ von Max Müller / Stadt Linz, https://www.linz.at/foto, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)",
    ],
    [
      "de-AT",
      "sentence",
      "Rathaus (https://www.linz.at/foto) von Max Müller / Stadt Linz steht unter einer Creative Commons Namensnennung 4.0 International Lizenz (https://creativecommons.org/licenses/by/4.0/).",
    ],
    [
      "ja",
      "sentence",
      "Max Müller / Stadt Linz 作『Rathaus (https://www.linz.at/foto)』はクリエイティブ・コモンズ 表示 4.0 国際 ライセンス (https://creativecommons.org/licenses/by/4.0/)で提供されています。",
    ],
    ["en", "newsroom", "Photo: Max Müller / Stadt Linz, CC BY 4.0"],
    ["de", "newsroom", "Foto: Max Müller / Stadt Linz, CC BY 4.0"],
    ["fr", "newsroom", "Photo\u00a0: Max Müller / Stadt Linz, CC BY 4.0"],
    ["it", "newsroom", "Foto: Max Müller / Stadt Linz, CC BY 4.0"],
    ["es", "newsroom", "Foto: Max Müller / Stadt Linz, CC BY 4.0"],
    ["pl", "newsroom", "Fot. Max Müller / Stadt Linz, CC BY 4.0"],
  ] as const)("%s %s", async (inLanguage, style, expected) => {
    expect(await written(town, inLanguage, { style })).toBe(expected);
  });

  test("a caption says what is shown, then the credit", async () => {
    const work = { ...town, description: "Das Rathaus bei Nacht" };
    expect(await written(work, "de", { style: "caption" })).toBe(
      "Das Rathaus bei Nacht. Foto: Max Müller / Stadt Linz, CC BY 4.0",
    );
  });

  test("a stated credit line stands as it was asked for; who is not in it is named behind it", async () => {
    const work = {
      ...town,
      creditLine: "Foto: Stadt Linz/Müller",
      creators: [{ name: "Müller" }, { name: "Eva Huber" }],
    };
    expect(await written(work, "de", { style: "newsroom" })).toBe("Foto: Stadt Linz/Müller, Eva Huber, CC BY 4.0");
  });

  test("addresses are spelled out on paper, whatever the format", async () => {
    expect(await written(town, "en", { style: "print", format: "html" })).toBe(
      '<span lang="en">“Rathaus” by Max Müller / Stadt Linz, <a href="https://www.linz.at/foto">https://www.linz.at/foto</a>, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a> (<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">https://creativecommons.org/licenses/by/4.0/</a>)</span>',
    );
  });

  test("without a title and a creator, Creative Commons' sentence for a work", async () => {
    expect(await written({ license: { id: "CC-BY-SA-4.0" } }, "fr", { style: "sentence", format: "markdown" })).toBe(
      "Cette oeuvre, création, site ou texte est sous licence Creative Commons [Attribution - Partage dans les mêmes conditions 4.0 International](https://creativecommons.org/licenses/by-sa/4.0/).",
    );
  });

  test("a credit line alone stands for itself, and never behind a word of ours", async () => {
    const work: Work = { title: "Rathaus", creditLine: "Foto: privat", license: { id: "CC-BY-4.0" } };
    const { value, missing } = formatAttribution(work, { format: "markdown" });
    expect(value).toBe("“Rathaus”, Foto: privat, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)");
    expect(missing.map(({ element }) => element)).not.toContain("creator");
    expect(await written(work, "de", { style: "sentence", format: "markdown" })).toBe(
      "Rathaus ist lizenziert unter einer [Creative Commons Namensnennung 4.0 International Lizenz](https://creativecommons.org/licenses/by/4.0/). Foto: privat.",
    );
  });

  test.each([
    ["fr", "(https://creativecommons.org/licenses/by/4.0/). Modifié par Eva."],
    ["tr", "ile lisanslanmıştır. Değiştirilmiştir (Eva)."],
    ["ja", "で提供されています。 改変 (Eva)。"],
  ])("what follows a sentence is one: %s", async (tag, end) => {
    const work = { ...town, modifications: [{ by: { name: "Eva" } }] };
    expect((await written(work, tag, { style: "sentence", format: "markdown" })).endsWith(end)).toBe(true);
  });

  test("what was done to the work, and by whom", async () => {
    const modifications = [{ description: "beschnitten" }, { by: { name: "Stadt Wels" } }];
    expect(await written({ ...town, modifications }, "de", { style: "newsroom" })).toBe(
      "Foto: Max Müller / Stadt Linz, CC BY 4.0, bearbeitet: beschnitten; bearbeitet von Stadt Wels",
    );
  });
});

describe("formats", () => {
  test("HTML", async () => {
    expect(await written(town, "de", { format: "html" })).toBe(
      '<span lang="de">„<a href="https://www.linz.at/foto">Rathaus</a>“ von Max Müller / Stadt Linz, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></span>',
    );
  });

  test("Markdown", async () => {
    expect(await written({ ...town, title: "1. Mai [Entwurf] *2*" }, "de", { format: "markdown" })).toBe(
      "„[1. Mai \\[Entwurf\\] \\*2\\*](https://www.linz.at/foto)“ von Max Müller / Stadt Linz, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)",
    );
  });

  test("the deed in the language, for people; RDFa keeps to the license", async () => {
    const options = { style: "newsroom", deed: "localized" } as const;
    expect(await written(town, "de-AT", { ...options, format: "markdown" })).toContain("/by/4.0/deed.de)");
    expect(await written(town, "zh-TW", { ...options, format: "html" })).toContain('/by/4.0/deed.zh-hant"');
    expect(await written(town, "br", { ...options, format: "html" })).toContain('/by/4.0/"');
    expect(await written(town, "de", { ...options, format: "rdfa" })).not.toContain("deed");
  });

  test("values of another direction are isolated", async () => {
    expect(await written(town, "he", { style: "newsroom" })).toBe(
      "צילום: \u2068Max Müller\u2069 / \u2068Stadt Linz\u2069, \u2068CC BY 4.0\u2069",
    );
    expect(await written(town, "ar", { format: "html", style: "newsroom" })).toMatch(
      /^<span lang="ar" dir="rtl">صورة: <bdi>Max Müller<\/bdi> /,
    );
    const hebrew = { creators: [{ name: "משה" }], license: { id: "CC-BY-4.0" } };
    expect(await written(hebrew, "de", { format: "html" })).toContain("<bdi>משה</bdi>");
  });
});

describe("tools that are no license", () => {
  test("a work is dedicated, not licensed", async () => {
    const work = { creators: [{ name: "Karl Mayr" }], license: { id: "CC0-1.0" } };
    expect(await written(work, "de", { style: "sentence", format: "markdown" })).toBe(
      "Karl Mayr, gemeinfrei durch [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).",
    );
    expect(formatAttribution(work)).toMatchObject({
      requirements: [],
      missing: [],
      warnings: [{ code: "courtesy-credit" }],
    });
  });

  test("a work is marked, in Creative Commons' words", async () => {
    const work = { title: "Plan", license: { id: "CC-PDM-1.0" } };
    expect(await written(work, "de", { style: "sentence" })).toBe(
      "„Plan“, PDM 1.0 (https://creativecommons.org/publicdomain/mark/1.0/). Dieses Werk unterliegt keinen bekannten urheberrechtlichen Beschränkungen.",
    );
  });

  test("another license by its name", () => {
    const license = { url: "https://www.govdata.de/dl-de/by-2-0", name: "dl-de/by-2-0" };
    const { value, warnings } = formatAttribution({ title: "Stadtplan", license }, { format: "markdown" });
    expect(value).toBe("“Stadtplan”, [dl-de/by-2-0](https://www.govdata.de/dl-de/by-2-0)");
    expect(warnings.map(({ code }) => code)).toEqual(["requirements-unknown"]);
  });
});

describe("what is missing, and what to know", () => {
  test("not stated, and not shown by the style", () => {
    const { missing } = formatAttribution(town, { style: "newsroom" });
    expect(missing.map(({ element, reason }) => [element, reason])).toEqual([
      ["attributionParties", "not-stated"],
      ["copyrightNotice", "not-stated"],
      ["disclaimerNotice", "not-stated"],
      ["url", "not-shown"],
      ["license", "not-shown"],
    ]);
    const html = formatAttribution(town, { style: "newsroom", format: "html" }).missing;
    expect(html.map(({ element }) => element)).not.toContain("license");
  });

  test.each([
    [{ title: "Plan" }, "license-missing"],
    [{ license: { url: "https://creativecommons.org/licenses/by/" } }, "license-version-missing"],
    [{ license: { url: "https://creativecommons.org/licenses/by/9.0/" } }, "license-unknown-tool"],
    [{ license: { id: "CC-BY-ND-4.0" }, modifications: [{}] }, "no-derivatives-modified"],
  ] as [Work, string][])("%j: %s", (work, code) => {
    expect(formatAttribution(work).warnings.map((one) => one.code)).toContain(code);
  });

  test("a word that a language lacks is English, and said to be", () => {
    const phrases = { ...english, tag: "rm", own: {} };
    const work: Work = { ...town, modifications: [{}] };
    const { value, warnings } = formatAttribution(work, { style: "newsroom", phrases });
    expect(value).toBe("Photo: Max Müller / Stadt Linz, CC BY 4.0, modified");
    expect(warnings.map(({ code }) => code)).toEqual(["wording-english"]);
  });

  test("every work of a record has findings of its own", () => {
    const work: Work = { ...town, isBasedOn: [{ title: "Vorlage", license: { id: "CC-BY-3.0" } }] };
    const { value, missing } = formatAttribution(work, { format: "markdown" });
    expect(value).toContain("based on: “Vorlage”, [CC BY 3.0](https://creativecommons.org/licenses/by/3.0/)");
    expect(missing).toContainEqual({
      element: "creator",
      condition: "if-supplied",
      clause: "4(b)",
      work: "/isBasedOn/0",
      reason: "not-stated",
    });
  });
});

describe("mistakes of the caller", () => {
  const code = (call: () => unknown): string | undefined => {
    try {
      call();
    } catch (error) {
      return CivicMediaError.is(error) ? error.code : undefined;
    }
    return undefined;
  };

  test.each(["javascript:alert(1)", "data:text/html,x", 'https://x"onclick=x', "https://a b", "https://a\\b", ""])(
    "unsafe addresses are refused wherever they stand: %s",
    (url) => {
      const works: Work[] = [
        { license: { url } },
        { url },
        { contentUrl: url },
        { acquireLicensePage: url },
        { creators: [{ name: "x", url }] },
        { isBasedOn: [{ url }] },
        { modifications: [{ by: { name: "x", url } }] },
      ];
      expect(works.map((work) => code(() => formatAttribution(work)))).toEqual(works.map(() => "argument-invalid"));
    },
  );

  test("unknown formats and styles, and works that hold themselves", () => {
    const loop: { hasPart: Work[] } = { hasPart: [] };
    loop.hasPart.push(loop);
    expect(code(() => formatAttribution(loop))).toBe("argument-invalid");
    expect(code(() => formatAttribution({}, { format: "toString" as "text" }))).toBe("argument-invalid");
    expect(code(() => formatAttribution({}, { style: "apa" as "tasl" }))).toBe("argument-invalid");
  });
});

test.each([
  ["no object", "CC BY 4.0"],
  ["null", null],
  ["a name for the creators", { creators: "Max Müller" }],
  ["names for the creators", { creators: ["Max Müller"] }],
  ["a creator without a name", { creators: [{}] }],
  ["a name for the license", { license: "CC BY 4.0" }],
  ["the answer of parseLicenseText", { license: { kind: "cc", tool: "CC-BY-4.0", issues: [] } }],
])("what is no record is refused with what was expected: %s", (_name, work) => {
  expect(() => formatAttribution(work as never)).toThrow(
    expect.objectContaining({ code: "argument-invalid", message: expect.stringContaining("expected {") }),
  );
});

test("a license given by its short name alone is the tool", () => {
  const { value } = formatAttribution({ creators: [{ name: "Anna Berger" }], license: { name: "CC BY 4.0" } });
  expect(value).toBe("Anna Berger, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)");
});
