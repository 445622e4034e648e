import { wordPattern } from "../letters.ts";
import type { Patterns } from "./patterns.ts";
import type { PhotoUse } from "./phrases/phrases.ts";

/** What is said of a use. */
export type Ruling = "permitted" | "forbidden" | "ask";

/** One use, what is said of it, and where. */
export interface Ruled {
  readonly use: PhotoUse;
  readonly ruling: Ruling;
  readonly sentence: string;
}

/** Asking comes before forbidding: "not without permission" is a use to ask for. */
function rulingOf(clause: string, { ask, prohibited, permitted, free, royaltyFree }: Patterns): Ruling | undefined {
  if (ask.test(clause)) return "ask";
  if (prohibited.test(clause)) return "forbidden";
  return permitted.test(clause) || free.test(clause) || royaltyFree.test(clause) ? "permitted" : undefined;
}

/** "Non-commercial" is a use of its own and no commercial one. */
export function usesIn(clause: string, { uses }: Patterns): PhotoUse[] {
  const noncommercial = uses.find(([use]) => use === "noncommercial")?.[1];
  const rest = noncommercial === undefined ? clause : clause.replace(noncommercial, " ");
  const found = uses
    .filter(([use, pattern]) => pattern.test(use === "noncommercial" ? clause : rest))
    .map(([use]) => use);
  return found.length > 1 ? found.filter((use) => use !== "any") : found;
}

/** Parts of a sentence that a semicolon or a word of exception separates: what is said in one is not said in the other. */
function statementsOf(sentence: string, { but }: Patterns): string[] {
  const exception = new RegExp(`[;–]\\s|,?\\s(?=(?:${but.source}))`, "iu");
  return sentence.split(exception).filter((part) => part.trim() !== "");
}

/** "May not be altered, cropped or sold without permission": the end of the statement is for all of it. */
const isAllToAsk = (statement: string, { without, ask }: Patterns): boolean =>
  without.test(statement) && wordPattern(`${without.source}\\s(?:\\p{L}+\\s){0,4}?${ask.source}`, "iu").test(statement);

/** "Not permitted without naming the photographer": a condition, and nothing that is forbidden. */
const isConditional = (statement: string, { without, withoutCredit }: Patterns): boolean =>
  without.test(statement) && withoutCredit.test(statement);

/** The rulings on the clauses of a statement: their own, else that of the clause before, else of the one behind. */
function rulingsOf(clauses: readonly string[], patterns: Patterns): (Ruling | undefined)[] {
  if (isAllToAsk(clauses.join(", "), patterns)) return clauses.map(() => "ask");
  const conditional = isConditional(clauses.join(", "), patterns);
  const own = clauses.map((clause) => (conditional ? undefined : rulingOf(clause, patterns)));
  return own.map(
    (ruling, index) =>
      ruling ??
      own.slice(0, index).findLast((one) => one !== undefined) ??
      own.slice(index).find((one) => one !== undefined),
  );
}

/** Addresses: "presse@example.org" speaks of nobody's use. */
const ADDRESSES = /\S{1,80}@\S{1,80}|https?:\/\/\S{1,300}|www\.\S{1,300}/giu;

/** What the sentences of terms say about uses, in their order. */
export function usesStated(sentences: readonly string[], patterns: Patterns): Ruled[] {
  return sentences.flatMap((sentence) =>
    statementsOf(sentence.replace(ADDRESSES, " "), patterns).flatMap((statement) => {
      const clauses = statement.split(/,\s/);
      const rulings = rulingsOf(clauses, patterns);
      return clauses.flatMap((clause, index) =>
        usesIn(clause, patterns).flatMap((use) => {
          const ruling = rulings[index];
          if (use === "any" && !patterns.photos.test(sentence)) return [];
          return ruling === undefined ? [] : [{ use, ruling, sentence }];
        }),
      );
    }),
  );
}
