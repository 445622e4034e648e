/**
 * What is changed: the rules whose mistakes readers would see, by field. A field has parts: `mutate` names files that hold
 * logic (not tables of words), `tests` the smallest set of test files that hold them, the fastest first; `without` leaves out
 * tests that take seconds (all 639 tools) or that measure time, by a part of their names; `needs` names what the tests read
 * from other packages; `coverage` is `off` where all tests have to run for each change, because what the first of them looks
 * at is remembered for the others, and so seems to be reached by that one alone.
 */
export const FIELDS = {
  escaping: [
    {
      package: "packages/render",
      mutate: ["src/markup/{escape,html,safe-url,xml}.ts"],
      tests: [
        "src/markup/escape.test.ts",
        "src/markup/html.test.ts",
        "src/markup/safe-url.test.ts",
        "src/markup/xml.test.ts",
      ],
    },
    {
      package: "packages/render",
      mutate: ["src/formats/ics/lines.ts", "src/formats/markdown/{front-matter,inlines}.ts"],
      tests: [
        "src/formats/ics/lines.test.ts",
        "src/formats/markdown/front-matter.test.ts",
        "src/formats/markdown/inlines.test.ts",
      ],
      without: ["takes no stack"],
      needs: ["packages/schema/examples"],
    },
  ],
  dates: [
    {
      package: "packages/parser",
      mutate: ["src/dates/parse-date.ts"],
      tests: ["src/dates/parse-date.test.ts"],
    },
    {
      package: "packages/parser",
      mutate: ["src/fields/date{s,-published,-instead,-modified,-elsewhere}.ts"],
      tests: ["src/fields/date-rules.test.ts", "src/fields/date-instead.test.ts", "src/fields/date-published.test.ts"],
    },
  ],
  licenses: [
    {
      package: "packages/license",
      mutate: ["src/license-url.ts"],
      tests: ["src/license-url.test.ts", "src/license.test.ts", "src/forms.test.ts", "src/cases.test.ts"],
      without: ["every tool", "every short name", "every text", "every html", "long and hostile"],
    },
    {
      package: "packages/license",
      mutate: ["src/other/parse-other-license.ts"],
      tests: ["src/other/other.test.ts"],
    },
    {
      package: "packages/license",
      mutate: ["src/compatibility/{clauses,compatibility,side}.ts"],
      tests: ["src/compatibility/answers.test.ts", "src/compatibility/compatibility.test.ts"],
      coverage: "off",
      without: ["has an answer with a reason"],
    },
    {
      package: "packages/license",
      mutate: ["src/license-{name,text}.ts", "src/detect/name.ts"],
      tests: [
        "src/license-name.test.ts",
        "src/license-text.test.ts",
        "src/license.test.ts",
        "src/forms.test.ts",
        "src/cases.test.ts",
      ],
      without: ["every tool", "every short name", "long and hostile"],
    },
  ],
  quotations: [
    {
      package: "packages/parser",
      mutate: ["src/quotations/{attribution,find-quotations}.ts"],
      tests: [
        "src/quotations/attribution.test.ts",
        "src/quotations/rules.test.ts",
        "src/quotations/find-quotations.test.ts",
        "src/quotations/cases.test.ts",
      ],
      without: ["cost no more than their length"],
    },
    {
      package: "packages/parser",
      mutate: ["src/quotations/block-quotations.ts"],
      tests: ["src/quotations/block-quotations.test.ts"],
    },
    {
      package: "packages/parser",
      mutate: ["src/quotations/{indirect,quotation-marks,sentences,speakers,speech-shape}.ts"],
      tests: [
        "src/quotations/quotation-marks.test.ts",
        "src/quotations/sentences.test.ts",
        "src/quotations/speech-shape.test.ts",
        "src/quotations/rules.test.ts",
        "src/quotations/find-quotations.test.ts",
        "src/quotations/cases.test.ts",
      ],
      without: ["cost no more than their length"],
    },
    {
      package: "packages/parser",
      mutate: ["src/quotations/source-lines.ts"],
      tests: ["src/quotations/source-lines.test.ts"],
    },
    {
      package: "packages/parser",
      mutate: ["src/quotations/speech-patterns.ts"],
      tests: ["src/quotations/rules.test.ts", "src/quotations/find-quotations.test.ts"],
      coverage: "off",
      without: ["cost no more than their length"],
    },
  ],
};
