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
  { file: "dates/parse-date.ts", code: "before !== undefined", reason: "speed" },
];

/** The reason for a survivor on this line. */
export const reasonFor = (file, code) =>
  RULES.find((rule) => file.endsWith(rule.file) && code.includes(rule.code))?.reason ?? "open";
