import { describe, expect, test } from "vitest";
import { formatAttribution } from "./format-attribution.ts";
import { loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { Work } from "./work.ts";

const german = await loadAttributionPhrases("de");
const inGerman = german === undefined ? {} : { phrases: german };

const map: Work = {
  title: "Stadtplan",
  creators: [{ name: "Stadt Wels" }],
  url: "https://a.example/plan",
  license: { id: "CC-BY-SA-3.0-AT" },
};

describe("adaptations", () => {
  const poster: Work = {
    title: "Plakat",
    creators: [{ name: "Eva Huber" }],
    license: { id: "CC-BY-SA-4.0" },
    modifications: [{ description: "übersetzt", by: { name: "Eva Huber" } }, { description: "gekürzt" }],
    isBasedOn: [map, { creators: [{ name: "Karl Mayr" }], license: { id: "CC0-1.0" } }],
  };

  test("the works it is based on have attributions of their own, earlier notices stay", () => {
    expect(formatAttribution(poster, { format: "markdown", ...inGerman }).value).toBe(
      "„Plakat“ von Eva Huber, [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/), bearbeitet von Eva Huber: übersetzt; bearbeitet: gekürzt, beruht auf: „[Stadtplan](https://a.example/plan)“ von Stadt Wels, [CC BY-SA 3.0 AT](https://creativecommons.org/licenses/by-sa/3.0/at/); Karl Mayr, gemeinfrei durch [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/)",
    );
  });

  test("in newsrooms, as credits", () => {
    expect(formatAttribution(poster, { style: "newsroom", ...inGerman }).value).toBe(
      "Foto: Eva Huber, CC BY-SA 4.0, bearbeitet von Eva Huber: übersetzt; bearbeitet: gekürzt, beruht auf: Foto: Stadt Wels, CC BY-SA 3.0 AT; Foto: Karl Mayr, gemeinfrei durch CC0 1.0",
    );
  });

  test("a license that an original does not allow is told, with its clause", () => {
    const codes = (work: Work) =>
      formatAttribution(work).warnings.map(({ code, work: pointer, clause }) => [code, pointer, clause]);
    expect(codes(poster)).toEqual([["courtesy-credit", "/isBasedOn/1", undefined]]);
    expect(codes({ ...poster, license: { id: "CC-BY-4.0" } })).toContainEqual([
      "adaptation-license",
      "/isBasedOn/0",
      "4(b)",
    ]);
    const open: Work = { license: { id: "CC-BY-SA-2.0" }, isBasedOn: [{ license: { id: "CC-BY-SA-2.0-DE" } }] };
    expect(codes(open)).toEqual([
      ["changes-not-described", "", undefined],
      ["adaptation-license-open", "/isBasedOn/0", "4"],
    ]);
    const none: Work = { license: { id: "CC-BY-ND-4.0" }, isBasedOn: [{ license: { id: "CC-BY-ND-4.0" } }] };
    expect(codes(none)).toContainEqual(["adaptation-license", "/isBasedOn/0", "2(a)(1)(B)"]);
  });

  test("sources of sources are named too", () => {
    const work: Work = {
      title: "C",
      isBasedOn: [{ title: "B", isBasedOn: [{ title: "A", license: { id: "CC-BY-4.0" } }] }],
    };
    const { value, missing } = formatAttribution(work, { format: "markdown" });
    expect(value).toBe("“C”, based on: “B”, based on: “A”, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)");
    expect(missing.map(({ work: pointer }) => pointer)).toContain("/isBasedOn/0/isBasedOn/0");
  });
});

describe("collections", () => {
  const gallery: Work = {
    title: "Bilder des Jahres",
    license: { id: "CC-BY-4.0" },
    hasPart: [map, { title: "Brücke", creators: [{ name: "Max Müller" }], license: { id: "CC-BY-NC-3.0" } }],
  };

  test("every part keeps its license", () => {
    expect(formatAttribution(gallery, { format: "markdown", ...inGerman }).value).toBe(
      "„Bilder des Jahres“, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/), enthält: „[Stadtplan](https://a.example/plan)“ von Stadt Wels, [CC BY-SA 3.0 AT](https://creativecommons.org/licenses/by-sa/3.0/at/); „Brücke“ von Max Müller, [CC BY-NC 3.0](https://creativecommons.org/licenses/by-nc/3.0/)",
    );
  });

  test("a part without commercial use is told; nothing has to be compatible", () => {
    const { warnings } = formatAttribution(gallery);
    expect(warnings).toEqual([
      {
        code: "non-commercial-part",
        message: "A collection with this work may not be used commercially as a whole.",
        work: "/hasPart/1",
        clause: "4(b)",
      },
    ]);
  });
});
