/** What the schema checks beyond types and forms; the words stand in `locales/`. */
export type Problem =
  | { problem: "not-nfc" }
  | { problem: "too-deep"; most: number }
  | { problem: "too-many-mistakes" }
  | { problem: "media-without-file" }
  | { problem: "media-exactly-for-image" }
  | { problem: "id-used-twice"; id: string; list: string }
  | { problem: "reference-dangling"; id: string; lists: readonly string[] }
  | { problem: "reference-of-wrong-kind"; id: string; lists: readonly string[]; found: string };

/** Letters before the combining marks, and the marks of sentences, are in form C wherever they stand. */
const PLAIN = /^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** No text has so many marks on one letter, and whether they are in order costs the square of their number. */
const PILED = /\p{M}{100}/u;

const isNfc = (value: string): boolean => PLAIN.test(value) || (!PILED.test(value) && value === value.normalize("NFC"));

/** The checks of single values that no form expresses: whether they hold, and where the issue belongs. */
export const CHECKS = {
  "not-nfc": { holds: isNfc, path: [] },
  "media-without-file": {
    holds: ({ url, renditions }: { url?: string; renditions?: unknown[] }): boolean =>
      url !== undefined || (renditions?.length ?? 0) > 0,
    path: ["renditions"],
  },
  "media-exactly-for-image": {
    holds: ({ scope, media }: { scope: string; media?: string }): boolean =>
      (scope === "image") === (media !== undefined),
    path: ["media"],
  },
} as const;

/** The name of such a check. */
export type CheckName = keyof typeof CHECKS;

/** The words for each problem. */
export type ProblemWords = {
  readonly [P in Problem["problem"]]: (problem: Extract<Problem, { problem: P }>) => string;
};

/** Says a problem in the words of a language. */
export function describeProblem(problem: Problem, words: ProblemWords): string {
  return (words[problem.problem] as (problem: Problem) => string)(problem);
}
