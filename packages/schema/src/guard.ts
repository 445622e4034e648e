import type * as z from "zod/mini";
import { isTooDeep, MOST_LEVELS } from "./depth.ts";
import { en } from "./locales/en.ts";
import { describeProblem, type Problem } from "./problems.ts";

/** Makes a schema refuse what is nested too deeply, before it looks at anything else. */
export function guard<T extends z.core.$ZodType>(schema: T): T {
  const run = schema._zod.run;
  schema._zod.run = (payload, context) => {
    const refuse = (problem: Problem): typeof payload => {
      const message = describeProblem(problem, en.problems);
      payload.issues.push({ code: "custom", path: [], message, params: problem, input: payload.value, inst: schema });
      return payload;
    };
    if (isTooDeep(payload.value)) return refuse({ problem: "too-deep", most: MOST_LEVELS });
    try {
      return run(payload, context);
    } catch (error) {
      // zod hands issues on as arguments of a call; a hundred thousand of them are more than the stack holds.
      if (error instanceof RangeError) return refuse({ problem: "too-many-mistakes" });
      throw error;
    }
  };
  return schema;
}
