/**
 * What is mutated: the rules whose mistakes readers would see, by field. `mutate` names the files that hold the logic
 * (not the tables of words), `tests` the smallest set of test files that hold them, the fastest first; `without` leaves out
 * tests that take seconds (all 639 tools) or that measure time, by a part of their names.
 */
export const FIELDS = {
  escaping: {
    package: "packages/render",
    mutate: [
      "src/markup/*.ts",
      "src/formats/ics/lines.ts",
      "src/formats/markdown/front-matter.ts",
      "src/formats/markdown/inlines.ts",
    ],
    tests: [
      "src/markup/escape.test.ts",
      "src/markup/html.test.ts",
      "src/markup/safe-url.test.ts",
      "src/markup/xml.test.ts",
      "src/formats/ics/lines.test.ts",
      "src/formats/markdown/front-matter.test.ts",
      "src/formats/markdown/inlines.test.ts",
    ],
    without: ["takes no stack"],
  },
  dates: {
    package: "packages/parser",
    mutate: ["src/dates/parse-date.ts", "src/fields/date{s,-published,-instead,-modified,-elsewhere}.ts"],
    tests: ["src/dates/parse-date.test.ts", "src/fields/date-published.test.ts", "src/fields/date-instead.test.ts"],
  },
  licenses: {
    package: "packages/license",
    mutate: [
      "src/license-{name,text,url}.ts",
      "src/detect/{name,code}.ts",
      "src/other/parse-other-license.ts",
      "src/compatibility/{clauses,compatibility,rules,side}.ts",
    ],
    tests: [
      "src/license-url.test.ts",
      "src/other/other.test.ts",
      "src/cases.test.ts",
      "src/license.test.ts",
      "src/forms.test.ts",
      "src/compatibility/compatibility.test.ts",
    ],
    without: ["every tool", "every short name", "long and hostile", "has an answer with a reason", "a chart's answer"],
  },
  quotations: {
    package: "packages/parser",
    mutate: ["src/quotations/{find-quotations,quotation-marks,attribution,block-quotations}.ts"],
    tests: [
      "src/quotations/find-quotations.test.ts",
      "src/quotations/block-quotations.test.ts",
      "src/quotations/cases.test.ts",
    ],
    without: ["cost no more than their length"],
  },
};
