import { describe, expect, test } from "vitest";
import { tools } from "../tools-list/index.ts";
import { type Combination, checkAdaptation, checkCombination, listAdapterLicenses } from "./index.ts";

/** One line per answer; the clause last, `-` where there is none. */
function lineOf(original: string, license: string): string {
  const { answer, reasons } = checkAdaptation(original, license);
  return [answer, ...reasons.map(({ code, clause = "-" }) => `${code} ${clause}`)].join(": ");
}
const reasonsOf = ({ reasons }: Combination): string[] =>
  reasons.map(({ code, license, clause = "-" }) => `${license}: ${code} ${clause}`);
const idsOf = (...units: string[]): string[] => tools.filter(({ unit }) => units.includes(unit)).map(({ id }) => id);

/** Creative Commons' texts and chart: what an adaptation of the first may carry, why, and the clause of the first that says so. */
const ADAPTATIONS: Readonly<Record<string, readonly (readonly [original: string, license: string, line: string])[]>> = {
  "4.0": [
    ["CC-BY-4.0", "CC-BY-NC-4.0", "yes: any-license-with-attribution 3(a)(4)"],
    ["CC-BY-4.0", "CC-BY-NC-ND-1.0", "yes: any-license-with-attribution 3(a)(4)"],
    ["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "yes: non-commercial-kept 2(a)(1)"],
    ["CC-BY-NC-4.0", "CC-BY-4.0", "no: non-commercial-lost 2(a)(1)"],
    ["CC-BY-NC-4.0", "CC0-1.0", "no: non-commercial-lost 2(a)(1)"],
    ["CC-BY-NC-4.0", "GPL-3.0-only", "no: non-commercial-lost 2(a)(1)"],
    ["CC-BY-ND-4.0", "CC-BY-ND-4.0", "no: adaptations-not-shared 2(a)(1)(B)"],
    ["CC-BY-NC-ND-4.0", "CC0-1.0", "no: adaptations-not-shared 2(a)(1)(B)"],
    ["CC-BY-SA-4.0", "CC-BY-SA-4.0", "yes: share-alike 3(b)(1)"],
    ["CC-BY-SA-4.0", "CC-BY-SA-3.0", "no: earlier-version 3(b)(1)"],
    ["CC-BY-SA-4.0", "CC-BY-4.0", "no: other-elements 3(b)(1)"],
    ["CC-BY-SA-4.0", "CC0-1.0", "no: other-elements 3(b)(1)"],
    ["CC-BY-SA-4.0", "LAL-1.3", "yes: compatible-license 3(b)(1)"],
    ["CC-BY-SA-4.0", "GPL-3.0", "yes: compatible-license 3(b)(1)"],
    ["CC-BY-SA-4.0", "GPL-3.0-only", "yes: compatible-license 3(b)(1)"],
    ["CC-BY-SA-4.0", "GPL-3.0-or-later", "yes: compatible-license 3(b)(1)"],
    ["CC-BY-SA-4.0", "GPL-2.0-only", "depends: license-not-known -"],
    ["CC-BY-NC-SA-4.0", "CC-BY-NC-SA-4.0", "yes: share-alike 3(b)(1)"],
    ["CC-BY-NC-SA-4.0", "LAL-1.3", "no: other-elements 3(b)(1)"],
  ],
  "3.0": [
    ["CC-BY-3.0", "CC-BY-SA-4.0", "yes: any-license-with-attribution 3"],
    ["CC-BY-NC-3.0", "CC-BY-NC-4.0", "yes: non-commercial-kept 4(b)"],
    ["CC-BY-NC-3.0", "CC-BY-3.0", "no: non-commercial-lost 4(b)"],
    ["CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0", "no: adaptations-not-shared 3"],
    ["CC-BY-SA-3.0", "CC-BY-SA-3.0-DE", "yes: share-alike 4(b)"],
    ["CC-BY-SA-3.0", "CC-BY-SA-2.5", "no: earlier-version 4(b)"],
    ["CC-BY-SA-3.0", "CC-BY-NC-SA-3.0", "no: other-elements 4(b)"],
    ["CC-BY-SA-3.0", "LAL-1.3", "depends: compatible-license-not-established 4(b)"],
    ["CC-BY-NC-SA-3.0", "CC-BY-NC-SA-4.0", "yes: share-alike 4(b)"],
  ],
  "3.0 of Austria, whose clauses are those of the text without a port": [
    ["CC-BY-3.0-AT", "CC-BY-3.0", "yes: any-license-with-attribution 3"],
    ["CC-BY-NC-3.0-AT", "CC-BY-3.0-AT", "no: non-commercial-lost 4(b)"],
    ["CC-BY-ND-3.0-AT", "CC-BY-3.0-AT", "no: adaptations-not-shared 3"],
    ["CC-BY-SA-3.0-AT", "CC-BY-SA-4.0", "yes: share-alike 4(b)"],
  ],
  "other ports, of which the section alone is named": [
    ["CC-BY-3.0-DE", "CC-BY-3.0", "yes: any-license-with-attribution 3"],
    ["CC-BY-NC-2.0-DE", "CC-BY-2.0-DE", "no: non-commercial-lost 4"],
    ["CC-BY-NC-2.5-SCOTLAND", "CC-BY-NC-4.0", "yes: non-commercial-kept 4"],
    ["CC-BY-ND-2.5-SCOTLAND", "CC-BY-4.0", "no: adaptations-not-shared 3"],
    ["CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0", "yes: share-alike 4"],
    ["CC-BY-SA-2.0-AT", "CC-BY-SA-2.0", "depends: port-text-governs 4"],
    ["CC-BY-SA-2.1-JP", "CC-BY-SA-2.0-AT", "depends: port-of-earlier-version 4"],
    ["CC-BY-SA-2.1-JP", "CC-BY-SA-2.0", "no: earlier-version 4"],
    ["CC-BY-SA-1.0-NL", "CC-BY-SA-1.0", "no: same-license-only 4"],
    ["CC-BY-NC-SA-2.0-DE", "CC-BY-NC-2.0-DE", "no: other-elements 4"],
  ],
  "2.0 and 2.5": [
    ["CC-BY-2.5", "CC-BY-NC-2.0", "yes: any-license-with-attribution 3"],
    ["CC-BY-NC-2.5", "CC-BY-2.5", "no: non-commercial-lost 4(b)"],
    ["CC-BY-ND-2.0", "CC-BY-ND-2.0", "no: adaptations-not-shared 3"],
    ["CC-BY-SA-2.0", "CC-BY-SA-2.5", "yes: share-alike 4(b)"],
    ["CC-BY-SA-2.5", "CC-BY-SA-2.0-DE", "depends: port-of-earlier-version 4(b)"],
    ["CC-BY-SA-2.5", "LAL-1.3", "no: other-elements 4(b)"],
    ["CC-BY-NC-SA-2.0", "CC-BY-SA-2.0", "no: other-elements 4(b)"],
  ],
  "1.0 and the units that it alone has": [
    ["CC-BY-1.0", "CC-BY-4.0", "yes: any-license-with-attribution 3"],
    ["CC-BY-NC-1.0", "CC-BY-NC-ND-1.0", "yes: non-commercial-kept 4(b)"],
    ["CC-BY-NC-1.0", "CC-NC-1.0", "depends: chart-does-not-say -"],
    ["CC-BY-SA-1.0", "CC-BY-SA-1.0", "yes: share-alike 4(b)"],
    ["CC-BY-SA-1.0", "CC-BY-SA-4.0", "no: same-license-only 4(b)"],
    ["CC-SA-1.0", "CC-SA-1.0", "yes: share-alike 4(b)"],
    ["CC-SA-1.0", "CC-BY-SA-1.0", "no: same-license-only 4(b)"],
    ["CC-NC-SA-1.0", "CC-BY-NC-SA-1.0", "no: same-license-only 4(b)"],
    ["CC-BY-NC-ND-1.0", "CC-BY-NC-ND-1.0", "no: adaptations-not-shared 3"],
    ["CC-ND-1.0", "CC-ND-1.0", "no: adaptations-not-shared 3"],
    ["CC-ND-NC-1.0", "CC-BY-4.0", "no: adaptations-not-shared 3"],
    ["CC-NC-1.0", "CC-BY-NC-1.0", "depends: chart-does-not-say -"],
    ["CC-SAMPLING+-1.0", "CC-BY-4.0", "depends: chart-does-not-say -"],
    ["CC-DEVNATIONS-2.0", "CC-BY-2.0", "depends: chart-does-not-say -"],
  ],
  "the public domain": [
    ["CC0-1.0", "CC-BY-NC-ND-4.0", "yes: public-domain 2"],
    ["CC0-1.0", "CC0-1.0", "yes: public-domain 2"],
    ["CC0-1.0", "CC-PDM-1.0", "depends: chart-does-not-say -"],
    ["CC-PDM-1.0", "CC-BY-4.0", "yes: public-domain -"],
    ["CC-PDM-1.0", "CC-PDDC", "depends: chart-does-not-say -"],
    ["CC-PDDC", "CC0-1.0", "yes: public-domain -"],
    ["CC-PDM-1.0", "GPL-3.0-only", "yes: public-domain -"],
    ["CC-BY-4.0", "CC-PDM-1.0", "depends: chart-does-not-say -"],
  ],
  "licenses of others": [
    ["GPL-3.0", "CC-BY-SA-4.0", "no: one-way-compatible -"],
    ["GPL-3.0-only", "CC-BY-SA-4.0", "no: one-way-compatible -"],
    ["GPL-3.0-or-later", "CC-BY-4.0", "depends: chart-does-not-say -"],
    ["LAL-1.3", "CC-BY-SA-4.0", "depends: compatible-license-not-established -"],
    ["LAL-1.3", "CC-BY-NC-SA-4.0", "depends: chart-does-not-say -"],
    ["CC-BY-4.0", "LAL-1.3", "depends: chart-does-not-say -"],
  ],
  "what names no license, or no whole one": [
    ["CC-BY", "CC-BY-4.0", "depends: license-not-known -"],
    ["CC-BY-4.0", "CC-BY-SA", "depends: license-not-known -"],
    ["CC-BY-9.0", "CC-BY-4.0", "depends: license-not-known -"],
    ["", "CC-BY-4.0", "depends: license-not-known -"],
    ["constructor", "CC-BY-4.0", "depends: license-not-known -"],
    ["https://example.org/by-sa/", "CC-BY-4.0", "depends: license-not-known -"],
    ["https://creativecommons.org/licenses/by/", "CC-BY-4.0", "depends: license-not-known -"],
    ["GPL-2.0-only", "CC-BY-SA-4.0", "depends: license-not-known -"],
    ["see https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", "depends: license-not-known -"],
    ["MIT", "GPL-3.0-only", "depends: license-not-known -"],
  ],
};

describe.each(Object.entries(ADAPTATIONS))("an adaptation, %s", (_, rows) => {
  test.each(rows)("%s → %s: %s", (original, license, expected) => {
    expect(lineOf(original, license)).toBe(expected);
  });
});

describe("the whole answer", () => {
  test("names its license by the identifier, however it was stated", () => {
    const expected = {
      answer: "no",
      reasons: [
        {
          code: "non-commercial-lost",
          message: "This license permits no commercial use; an adaptation carries a license that permits none either.",
          license: "CC-BY-NC-3.0-AT",
          clause: "4(b)",
        },
      ],
    };
    for (const stated of [
      "CC-BY-NC-3.0-AT",
      "https://creativecommons.org/licenses/by-nc/3.0/at/deed.de",
      "HTTP://CREATIVECOMMONS.ORG/licenses/by-nc/3.0/at",
    ])
      expect(checkAdaptation(stated, "CC-BY-3.0-AT")).toStrictEqual(expected);
  });

  test("has no clause, not an undefined one, where there is none, and what is not known as it was stated", () => {
    expect(checkAdaptation("https://example.org/terms", "CC-BY-4.0")).toStrictEqual({
      answer: "depends",
      reasons: [
        {
          code: "license-not-known",
          message: "The license is not known here, or its version is not stated.",
          license: "https://example.org/terms",
        },
      ],
    });
  });
});

test.each([
  ["CC-BY-4.0", idsOf("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd", "by-nd-nc")],
  ["CC-BY-NC-2.0-DE", idsOf("by-nc", "by-nc-sa", "by-nc-nd", "by-nd-nc")],
  ["CC-BY-SA-1.0", ["CC-BY-SA-1.0"]],
  ["CC-BY-SA-3.0", idsOf("by-sa").filter((id) => /-[34]\.0/.test(id))],
  ["CC-BY-NC-SA-4.0", ["CC-BY-NC-SA-4.0"]],
  ["CC-BY-NC-ND-3.0", []],
  [
    "https://creativecommons.org/publicdomain/mark/1.0/",
    tools.map(({ id }) => id).filter((id) => !/PDM|PDDC/.test(id)),
  ],
  ["CC-SAMPLING-1.0", []],
  ["GPL-3.0-only", []],
  ["CC-BY", []],
])("an adaptation of %s may carry these tools and no other", (original, expected) => {
  expect(listAdapterLicenses(original).sort()).toEqual([...expected].sort());
});

describe("one work made of several", () => {
  test.each([
    // Where a license fits all, why it fits each.
    [["CC-BY-SA-2.5"], "yes", ["CC-BY-SA-2.5: share-alike 4(b)"]],
    [
      ["CC-BY-4.0", "CC-BY-SA-4.0"],
      "yes",
      ["CC-BY-4.0: any-license-with-attribution 3(a)(4)", "CC-BY-SA-4.0: share-alike 3(b)(1)"],
    ],
    [
      ["CC0-1.0", "CC-BY-NC-3.0", "CC-BY-NC-SA-2.0"],
      "yes",
      ["CC0-1.0: public-domain 2", "CC-BY-NC-3.0: non-commercial-kept 4(b)", "CC-BY-NC-SA-2.0: share-alike 4(b)"],
    ],
    // Where none fits and some may, what is open.
    [
      ["CC-BY-SA-4.0", "LAL-1.3"],
      "depends",
      ["CC-BY-SA-4.0: share-alike 3(b)(1)", "LAL-1.3: compatible-license-not-established -"],
    ],
    [
      ["CC-BY-SA-4.0", "GPL-3.0-or-later"],
      "depends",
      ["CC-BY-SA-4.0: compatible-license 3(b)(1)", "GPL-3.0-or-later: chart-does-not-say -"],
    ],
    [
      ["CC-BY", "CC-BY-4.0"],
      "depends",
      ["CC-BY: license-not-known -", "CC-BY-4.0: any-license-with-attribution 3(a)(4)"],
    ],
    [
      ["CC-BY-SA-1.0", "CC-SAMPLING+-1.0"],
      "depends",
      ["CC-BY-SA-1.0: share-alike 4(b)", "CC-SAMPLING+-1.0: chart-does-not-say -"],
    ],
    // Where none may, what holds each back.
    [
      ["CC-BY-SA-4.0", "CC-BY-NC-4.0"],
      "no",
      ["CC-BY-SA-4.0: other-elements 3(b)(1)", "CC-BY-NC-4.0: non-commercial-lost 2(a)(1)"],
    ],
    [
      ["CC-BY-SA-3.0", "CC-BY-NC-SA-3.0"],
      "no",
      ["CC-BY-SA-3.0: other-elements 4(b)", "CC-BY-NC-SA-3.0: other-elements 4(b)"],
    ],
    [
      ["CC-BY-SA-1.0", "CC-BY-SA-4.0"],
      "no",
      ["CC-BY-SA-1.0: same-license-only 4(b)", "CC-BY-SA-4.0: other-elements 3(b)(1)"],
    ],
    [
      ["CC0-1.0", "CC-BY-3.0", "CC-BY-ND-3.0"],
      "no",
      [
        "CC0-1.0: public-domain 2",
        "CC-BY-3.0: any-license-with-attribution 3",
        "CC-BY-ND-3.0: adaptations-not-shared 3",
      ],
    ],
    [["CC-PDM-1.0", "CC-ND-1.0"], "no", ["CC-PDM-1.0: public-domain -", "CC-ND-1.0: adaptations-not-shared 3"]],
    [
      ["CC-BY-1.0", "CC-BY-NC-ND-1.0"],
      "no",
      ["CC-BY-1.0: any-license-with-attribution 3", "CC-BY-NC-ND-1.0: adaptations-not-shared 3"],
    ],
    [
      ["CC-NC-1.0", "CC-BY-ND-4.0"],
      "no",
      ["CC-NC-1.0: chart-does-not-say -", "CC-BY-ND-4.0: adaptations-not-shared 2(a)(1)(B)"],
    ],
    [
      ["GPL-3.0", "CC-BY-ND-4.0"],
      "no",
      ["GPL-3.0: chart-does-not-say -", "CC-BY-ND-4.0: adaptations-not-shared 2(a)(1)(B)"],
    ],
    [
      ["CC-BY", "CC-BY-ND-4.0"],
      "no",
      ["CC-BY: license-not-known -", "CC-BY-ND-4.0: adaptations-not-shared 2(a)(1)(B)"],
    ],
    [
      ["CC-BY-NC-SA-4.0", "GPL-3.0-only"],
      "depends",
      ["CC-BY-NC-SA-4.0: share-alike 3(b)(1)", "GPL-3.0-only: chart-does-not-say -"],
    ],
  ] as const)("%j: %s", (licenses, answer, reasons) => {
    const found = checkCombination(licenses, { as: "adaptation" });
    expect([found.answer, reasonsOf(found)]).toEqual([answer, reasons]);
    expect(found).toEqual(checkCombination(licenses));
    expect(found.licenses.length > 0).toBe(answer === "yes");
  });

  test.each([
    [["CC-BY-4.0", "CC0-1.0"], idsOf("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd", "by-nd-nc")],
    [["CC-BY-NC-4.0", "CC-BY-NC-SA-4.0"], ["CC-BY-NC-SA-4.0"]],
    [["CC-BY-SA-2.5", "CC-BY-SA-3.0"], idsOf("by-sa").filter((id) => /-[34]\.0/.test(id))],
    [["CC-SA-1.0", "CC0-1.0"], ["CC-SA-1.0"]],
  ])("%j may carry these tools and no other", (licenses, expected) => {
    expect([...checkCombination(licenses).licenses].sort()).toEqual([...expected].sort());
  });
});

describe("works side by side", () => {
  test.each([
    [["CC0-1.0", "CC-PDM-1.0"], "yes", ["CC0-1.0: public-domain 2", "CC-PDM-1.0: public-domain -"]],
    [["CC-BY-SA-4.0"], "yes", ["CC-BY-SA-4.0: collection-keeps-licenses 2(a)(1)(A)"]],
    [
      ["CC-BY-ND-3.0-AT", "CC-SA-1.0"],
      "yes",
      ["CC-BY-ND-3.0-AT: collection-keeps-licenses 4(a)", "CC-SA-1.0: collection-keeps-licenses 4(a)"],
    ],
    // The clause on sharing alike stands before the one on commercial use.
    ...[
      ["CC-BY-NC-SA-4.0", "2(a)(1)(A)", "2(a)(1)"],
      ["CC-BY-NC-ND-4.0", "2(a)(1)(A)", "2(a)(1)"],
      ["CC-BY-NC-SA-3.0", "4(a)", "4(c)"],
      ["CC-BY-NC-SA-3.0-AT", "4(a)", "4(c)"],
      ["CC-BY-NC-2.5", "4(a)", "4(b)"],
      ["CC-BY-NC-SA-2.0-DE", "4", "4"],
      ["CC-NC-SA-1.0", "4(a)", "4(c)"],
      ["CC-NC-1.0", "4(a)", "4(b)"],
      ["CC-BY-NC-ND-1.0", "4(a)", "4(b)"],
      // Sampling Plus allows the whole work to be shared without commercial use; section 3 grants and restricts.
      ["CC-SAMPLING+-1.0", "3", "3"],
      ["CC-NC-SAMPLING+-1.0", "3", "3"],
    ].map(
      ([id, kept, excluded]) =>
        [
          [id],
          "yes",
          [`${id}: collection-keeps-licenses ${kept}`, `${id}: commercial-use-excluded ${excluded}`],
        ] as const,
    ),
    [["CC-SAMPLING-1.0"], "depends", ["CC-SAMPLING-1.0: verbatim-copies-limited -"]],
    [
      ["CC-DEVNATIONS-2.0", "CC-BY-4.0"],
      "depends",
      ["CC-DEVNATIONS-2.0: verbatim-copies-limited -", "CC-BY-4.0: collection-keeps-licenses 2(a)(1)(A)"],
    ],
    [
      ["CC-BY-4.0", "CC-BY"],
      "depends",
      ["CC-BY-4.0: collection-keeps-licenses 2(a)(1)(A)", "CC-BY: license-not-known -"],
    ],
  ] as const)("%j: %s", (licenses, answer, reasons) => {
    const found = checkCombination(licenses as readonly string[], { as: "collection" });
    expect([found.answer, reasonsOf(found), found.licenses]).toEqual([answer, reasons, []]);
  });
});

describe("what the caller gets wrong", () => {
  const AS = { name: "CivicMediaError", code: "argument-invalid" };
  test.each([
    [() => checkCombination([]), "licenses is empty, expected the license of every work."],
    [
      () => checkCombination(["CC-BY-4.0"], { as: "remix" as "adaptation" }),
      "as is “remix”, expected adaptation or collection.",
    ],
    ...["https://", "https://exa mple.org/"].flatMap((address) =>
      [
        () => checkAdaptation(address, "CC-BY-4.0"),
        () => checkAdaptation("CC-BY-4.0", address),
        () => listAdapterLicenses(address),
        () => checkCombination(["CC-BY-4.0", address]),
      ].map(
        (call) =>
          [call, `license.url is “${address}”, expected an address that begins with https:// or http://.`] as const,
      ),
    ),
  ] as const)("%#: %s", (call, message) => {
    expect(call).toThrow(expect.objectContaining({ ...AS, message: expect.stringContaining(message) }));
  });
});
