import * as z from "zod/mini";
import { FORMS } from "./forms.ts";
import { en } from "./locales/en.ts";
import { CHECKS, type CheckName, describeProblem, type Problem } from "./problems.ts";

/** A check of our own: its problem says in every language what is wrong; plain zod shows the English words. */
export function check<const Name extends CheckName>(name: Name) {
  const { holds, path } = CHECKS[name];
  const problem: Problem = { problem: name };
  type Value = Parameters<(typeof CHECKS)[Name]["holds"]>[0];
  return z.refine<Value>(holds as (value: Value) => boolean, {
    error: describeProblem(problem, en.problems),
    params: problem,
    path: [...path],
  });
}

const nfc = check("not-nfc");

/** A string of printable characters in Unicode normalization form C, possibly empty; line breaks are runs of their own. */
export const text = z.string().check(z.regex(FORMS.printable), nfc);

/** Printable text of at least one character: the form of every single-line field. */
export const line = z.string().check(z.minLength(1), z.regex(FORMS.printable), nfc);

/** Text as it was found: printable, but exempt from normalization, because it is evidence. */
export const verbatim = z.string().check(z.regex(FORMS.printable));
