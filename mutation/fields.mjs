/**
 * What is mutated: the rules whose mistakes readers would see, by field. `mutate` names the files that hold the logic
 * (not the tables of words), `tests` the smallest set of test files that hold them.
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
  },
};
