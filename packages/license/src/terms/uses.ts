import { STOCK } from "../credit/words.ts";
import { wordPattern } from "../letters.ts";
import { isDenied, usesIn, withoutNoncommercial } from "./clause.ts";
import { isOfOtherParty, isOfOwnPhotos, isUnderUnknown, POINT } from "./given.ts";
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
export function rulingOf(text: string, patterns: Patterns): Ruling | undefined {
  const clause = withoutNoncommercial(text, patterns);
  if (patterns.ask.test(clause)) return "ask";
  if (patterns.prohibited.test(clause)) return "forbidden";
  return patterns.modals.test(clause) || permits(clause, patterns) ? "permitted" : undefined;
}

/** Whether a clause permits without a word like "may". */
const permits = (clause: string, { permitted, free, royaltyFree }: Patterns): boolean =>
  permitted.test(clause) || free.test(clause) || royaltyFree.test(clause);

/** Where photos of strangers are found: what a text says of these is advice, but for "our Flickr album". */
const STRANGERS = wordPattern(
  `(?<!\\p{L}|(?:our|unser\\p{L}{0,2}|notre) )(?:${[...STOCK].join("|")}|getty|google(?! drive)|stock[ -]?(?:photo|image|foto)s?|(?:fotos?|photos?|images?|imágenes|immagini|imagens) de stock)(?!\\p{L})`,
  "iu",
);

/** Whether what a sentence permits is not given by it: "by law, images may be used", "images on Flickr may be used". */
export const isReported = (sentence: string, patterns: Patterns): boolean =>
  isHearsay(sentence, patterns) || STRANGERS.test(sentence) || isOfOthers(sentence, patterns);

/** "Make sure that images may be used", but not "images may be used, please make sure that the photographer is named". */
function isHearsay(sentence: string, patterns: Patterns): boolean {
  const found = patterns.reported.exec(sentence);
  if (found?.[1] === undefined) return found !== null;
  const before = sentence.slice(0, found.index);
  return !/[,;]\s(?:\p{L}+\s){0,2}$/u.test(before) || rulingOf(before, patterns) !== "permitted";
}

/** "Only the city may", and not "only the press may". */
function isOfOthers(sentence: string, patterns: Patterns): boolean {
  const who = patterns.only.exec(sentence)?.[1];
  return who !== undefined && usesIn(who, patterns).length === 0;
}

/** "May be used", and not "may take photographs", "may be prosecuted". */
const isPermitting = (sentence: string, patterns: Patterns): boolean =>
  !isReported(sentence, patterns) &&
  !patterns.penalties.test(sentence) &&
  (permits(sentence, patterns) || patterns.uses.some(([use, pattern]) => use === "any" && pattern.test(sentence)));

/** Whether a clause gives something to the reader: it is not denied, nor given to others, nor under a condition unknown. */
const isGiven = (clause: string, sentence: string, patterns: Patterns): boolean =>
  !isDenied(clause, patterns) &&
  isPermitting(sentence, patterns) &&
  !isOfOtherParty(sentence, clause, patterns) &&
  !isUnderUnknown(clausesOf(sentence, patterns), patterns);

/** Parts of a sentence that a semicolon or a word of exception separates: what is said in one is not said in the other. */
function statementsOf(sentence: string, { but }: Patterns): string[] {
  const exception = wordPattern(`[;–]\\s|,?\\s(?=(?:${but.source})(?!\\p{L}))`, "iu");
  return sentence.split(exception).filter((part) => part.trim() !== "");
}

/** The clauses of a sentence, over all of its statements. */
export const clausesOf = (sentence: string, patterns: Patterns): string[] =>
  statementsOf(sentence, patterns).flatMap((statement) => statement.split(/,\s/));

/** "The media (papers, sites of parties)": what stands in brackets and rules nothing only explains. */
const withoutBrackets = (statement: string, patterns: Patterns): string =>
  statement.replace(/\(([^()]{0,300})\)/g, (whole, inside) => (rulingOf(inside, patterns) === undefined ? " " : whole));

/** "May not be altered, cropped or sold without permission": the end of the statement is for all of it. */
const isAllToAsk = (statement: string, { without, ask }: Patterns): boolean =>
  without.test(statement) && wordPattern(`${without.source}\\s(?:\\p{L}+\\s){0,4}?${ask.source}`, "iu").test(statement);

/** "May not be altered, unless authorized": a ban with its condition is a use to ask for. */
const isToAskUnless = (clauses: readonly string[], patterns: Patterns): boolean =>
  clauses.slice(1).some((clause) => patterns.conditional.test(clause) && patterns.ask.test(clause)) &&
  rulingOf(clauses[0] ?? "", patterns) === "forbidden";

/** "May be used without permission": nothing is to be asked for. */
const isNotToAsk = (statement: string, patterns: Patterns): boolean =>
  (patterns.modals.test(statement) || permits(statement, patterns)) &&
  !patterns.prohibited.test(statement) &&
  !patterns.not.test(statement);

/** "Not permitted without naming the photographer": a condition, and nothing that is forbidden. */
const isConditional = (statement: string, { without, withoutCredit }: Patterns): boolean =>
  without.test(statement) && withoutCredit.test(statement);

/** The rulings on the clauses of a statement: their own, else that of the clause before, else of the one behind. */
function rulingsOf(clauses: readonly string[], patterns: Patterns): (Ruling | undefined)[] {
  const statement = clauses.join(", ");
  if (isAllToAsk(statement, patterns)) return clauses.map(() => (isNotToAsk(statement, patterns) ? undefined : "ask"));
  if (isToAskUnless(clauses, patterns)) return clauses.map(() => "ask");
  const conditional = isConditional(statement, patterns);
  // "Unless no other name is given": what a condition says rules nothing.
  const own = clauses.map((clause) =>
    conditional || patterns.conditional.test(clause) ? undefined : rulingOf(clause, patterns),
  );
  return own.map(
    (ruling, index) =>
      ruling ??
      own.slice(0, index).findLast((one) => one !== undefined) ??
      own.slice(index).find((one) => one !== undefined),
  );
}

/** Uses that nobody permits by the way: only a clause with a word of its own for it does. */
const OWN_WORD: ReadonlySet<PhotoUse> = new Set(["editing", "transfer", "resale", "archiving", "machine-learning"]);

/** Whether a clause may take over a permission: not one that only tells of whom or what the talk is. */
const takesOver = (use: PhotoUse, clause: string, { relatives }: Patterns): boolean =>
  !OWN_WORD.has(use) && !relatives.test(clause);

/** "Excluded from free use": it may cost something, and is not forbidden. */
const isOnlyNotFree = (clause: string, ruling: Ruling, { free, royaltyFree }: Patterns): boolean =>
  ruling === "forbidden" && (free.test(clause) || royaltyFree.test(clause));

/** "May not be used in a way that offends": other ways are left. */
const isOnlyAWay = (clause: string, ruling: Ruling, { manner }: Patterns): boolean =>
  ruling === "forbidden" && manner.test(clause);

/** Questions state no terms. */
export const isQuestion = (sentence: string): boolean => /\?["“”»«]?$/u.test(sentence);

/** Addresses: "presse@example.org", "presse.example.org" speak of nobody's use. */
const ADDRESSES =
  /\S{1,80}@\S{1,80}|https?:\/\/\S{1,300}|www\.\S{1,300}|(?<![^\s("„“])[a-z\d-]{2,60}(?:\.[a-z\d-]{2,60}){1,4}(?![^\s.,;:)"”“])/giu;

/** What one statement of a sentence says about uses; `before` is the sentence before. */
function usesOf(statement: string, sentence: string, before: string, patterns: Patterns): Ruled[] {
  if (patterns.asides.test(statement) || isQuestion(sentence)) return [];
  const clauses = withoutBrackets(statement, patterns).split(/,\s/);
  const rulings = rulingsOf(clauses, patterns);
  return clauses.flatMap((clause, index) =>
    usesIn(clause, patterns).flatMap((use) => {
      const ruling = rulings[index];
      if (ruling === undefined) return [];
      const isOwn = ruling !== "permitted" || rulingOf(clause, patterns) === ruling;
      if (!isOwn && !takesOver(use, clause, patterns)) return [];
      if (ruling === "permitted" && !isGiven(clause, sentence, patterns)) return [];
      // "They must not be used": a ban may rest on the photos of the sentence before.
      const isOfPhotos = patterns.photos.test(sentence) || (ruling !== "permitted" && patterns.photos.test(before));
      const isLess = !isOfPhotos || isOnlyNotFree(clause, ruling, patterns) || isOnlyAWay(clause, ruling, patterns);
      return use === "any" && isLess ? [] : [{ use, ruling, sentence }];
    }),
  );
}

/** The ruling that a sentence before a list gives its points: "may be used for:"; undefined where none follows. */
function rulingBeforeList(sentence: string, patterns: Patterns): Ruling | undefined {
  if (!/:$/.test(sentence) || patterns.asides.test(sentence) || patterns.penalties.test(sentence)) return undefined;
  const ruling = rulingOf(sentence, patterns);
  const isGiven = !isDenied(sentence, patterns) && !isReported(sentence, patterns);
  return ruling !== "permitted" || isGiven ? ruling : undefined;
}

/** "Never for advertising": what begins with the denial is forbidden. "Advertising never" names the use before: nothing is sure. */
function deniedIn(clause: string, patterns: Patterns): Ruling | undefined {
  const [at = 0] = [patterns.not, patterns.never]
    .flatMap((words) => words.exec(clause)?.index ?? [])
    .sort((a, b) => a - b);
  return usesIn(clause.slice(0, at), patterns).length === 0 ? "forbidden" : undefined;
}

/** What a clause of a point says by a list that permits: nothing behind "but", "if" and "without". */
function rulingInPoint(clause: string, patterns: Patterns): Ruling | undefined {
  if (isDenied(clause, patterns)) return deniedIn(clause, patterns);
  const begins = [patterns.but, patterns.conditional].some((words) => {
    const at = words.exec(clause)?.index;
    return at !== undefined && /^[\s,(]*$/.test(clause.slice(0, at));
  });
  return begins || patterns.without.test(clause) || isReported(clause, patterns) ? undefined : "permitted";
}

/** What a point of a list says by the sentence before the list, where it rules nothing itself. */
function usesOfPoint(sentence: string, ruling: Ruling, patterns: Patterns): Ruled[] {
  if (isQuestion(sentence) || patterns.asides.test(sentence)) return [];
  const point = withoutBrackets(sentence.replace(POINT, "").replace(ADDRESSES, " "), patterns);
  return clausesOf(point, patterns).flatMap((clause) => {
    const own = ruling === "permitted" ? rulingInPoint(clause, patterns) : ruling;
    if (own === undefined) return [];
    return usesIn(clause, patterns)
      .filter((use) => use !== "any" && (own !== "permitted" || !OWN_WORD.has(use)))
      .map((use) => ({ use, ruling: own, sentence }));
  });
}

/** Whether a sentence only explains the point of a list before it: it rules nothing else, and the next point follows. */
const isRemark = (sentence: string, next = "", ofList: Ruling, patterns: Patterns): boolean =>
  !/:$/.test(sentence) &&
  POINT.test(next) &&
  (rulingOf(sentence, patterns) ?? ofList) === ofList &&
  !isDenied(sentence, patterns);

/** What the sentences of terms say about uses, in their order. */
export function usesStated(sentences: readonly string[], patterns: Patterns): Ruled[] {
  let ofList: Ruling | undefined;
  const stated = sentences.flatMap((sentence, index) => {
    const goesOn = ofList !== undefined && isRemark(sentence, sentences[index + 1], ofList, patterns);
    if (!POINT.test(sentence)) ofList = goesOn ? ofList : rulingBeforeList(sentence, patterns);
    else if (ofList !== undefined && rulingOf(sentence, patterns) === undefined)
      return usesOfPoint(sentence, ofList, patterns);
    return statementsOf(sentence.replace(ADDRESSES, " "), patterns).flatMap((statement) =>
      usesOf(statement, sentence, sentences[index - 1] ?? "", patterns),
    );
  });
  return stated.filter((one) => isOfOwnPhotos(one, patterns));
}
