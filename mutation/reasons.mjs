/** Why a change that no test sees is let live. */
export const REASONS = {
  same: "the result is the same for every input",
  speed: "only the time differs: a look ahead of the work, or a memory of it",
  bound: "a limit against hostile pages; one more or less is nobody's concern",
  type: "a case that the types allow and the data never holds",
  open: "no test tells it apart yet",
};

/** By file and a part of the line; the first that fits. */
const RULES = [];

/** The reason for a survivor on this line. */
export const reasonFor = (file, code) =>
  RULES.find((rule) => file.endsWith(rule.file) && code.includes(rule.code))?.reason ?? "open";
