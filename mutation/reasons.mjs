/** Why a change that no test sees is let live. */
export const REASONS = {
  same: "the result is the same for every input",
  speed: "only the time differs: a look ahead of the work, or a memory of it",
  bound: "a limit against hostile pages; one more or less is nobody's concern",
  type: "a case that the types allow and the data never holds",
  open: "no test tells it apart yet",
};

/** By file and a part of the line; the first that fits. */
const RULES = [
  { file: "markup/escape.ts", code: "!UNCLEAN.test(value)", reason: "speed" },
  { file: "markup/escape.ts", code: "!IN_ATTRIBUTE.test(value)", reason: "speed" },
  { file: "markup/html.ts", code: "PLAIN.has(name)", reason: "speed" },
  { file: "markup/html.ts", code: '" ",', reason: "speed" },
  { file: "ics/lines.ts", code: "line.length * 3 <= LONGEST", reason: "speed" },
  { file: "markdown/front-matter.ts", code: "DATE.test(value)", reason: "same" },
  { file: "dates/parse-date.ts", code: "const toOffset", reason: "same" },
  { file: "dates/parse-date.ts", code: "new RegExp(`(?:${locales", reason: "speed" },
  { file: "dates/parse-date.ts", code: "(?:${locales.flatMap", reason: "speed" },
  { file: "dates/parse-date.ts", code: "namedPattern(locales)", reason: "speed" },
  { file: "dates/parse-date.ts", code: "YEAR.test(searched)", reason: "speed" },
  { file: "dates/parse-date.ts", code: "const YEAR =", reason: "speed" },
  { file: "dates/parse-date.ts", code: "known.size", reason: "speed" },
  { file: "fields/date-published.ts", code: "MAX_", reason: "bound" },
  { file: "fields/date-published.ts", code: "LONGEST_DATED_BLOCK", reason: "bound" },
  { file: "fields/date-published.ts", code: "classes.slice(0, 200)", reason: "bound" },
  { file: "fields/date-published.ts", code: "level < 8", reason: "bound" },
  { file: "fields/date-published.ts", code: 'block.text.includes("\\n")', reason: "speed" },
  { file: "fields/date-instead.ts", code: "MOST_STATES", reason: "bound" },
  { file: "fields/date-instead.ts", code: "LONGEST_LINE", reason: "bound" },
  { file: "fields/dates.ts", code: "slice(0, 60)", reason: "bound" },
  { file: "src/license-url.ts", code: "^https?:\\/\\/(?:www\\.|i\\.)?creativecommons", reason: "speed" },
  { file: "src/license-url.ts", code: "UNUSUAL", reason: "speed" },
  { file: "src/license-url.ts", code: "const usual =", reason: "speed" },
  { file: "src/license-url.ts", code: "known !== undefined", reason: "speed" },
  { file: "src/license-url.ts", code: "const HAS_JUNK", reason: "speed" },
  { file: "src/license-url.ts", code: "%[2-7][0-9a-f]", reason: "speed" },
  { file: "src/license-url.ts", code: "const known = usual", reason: "speed" },
  { file: "src/license-url.ts", code: "if (unit === undefined) return undefined;", reason: "same" },
  { file: "src/license-url.ts", code: "category === undefined", reason: "same" },
  { file: "src/license-url.ts", code: "after !== undefined", reason: "same" },
  { file: "src/license-url.ts", code: "(?=by|0|zero)", reason: "same" },
  { file: "src/license-url.ts", code: "cut < 0", reason: "speed" },
  { file: "src/license-url.ts", code: "MAX_LENGTH", reason: "bound" },
  { file: "src/license-url.ts", code: "tries < 6", reason: "bound" },
  { file: "other/parse-other-license.ts", code: "LONGEST_", reason: "bound" },
  { file: "other/parse-other-license.ts", code: "made === undefined", reason: "speed" },
  { file: "dates/parse-date.ts", code: "before !== undefined", reason: "speed" },
];

/** The reason for a survivor on this line. */
export const reasonFor = (file, code) =>
  RULES.find((rule) => file.endsWith(rule.file) && code.includes(rule.code))?.reason ?? "open";
