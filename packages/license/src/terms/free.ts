import { isDenied, usesIn } from "./clause.ts";
import { isOfAnyPhoto, isOfOtherParty, isUnderUnknown } from "./given.ts";
import type { Patterns } from "./patterns.ts";
import { clausesOf, isQuestion, isReported, type Ruled, rulingOf } from "./uses.ts";

/** Whether a text names photos, or who makes them. */
export const speaksOfPhotos = (text: string, { photos, photographers }: Patterns): boolean =>
  photos.test(text) || photographers.test(text);

const isNamedFree = (clause: string, { free, royaltyFree }: Patterns): boolean =>
  free.test(clause) || royaltyFree.test(clause);

/** "The use of the studio is free": the clause in which something is free names what it is, and that is no photo. */
function isOfOther(sentence: string, { free, photos, uses, ofSomething }: Patterns): boolean {
  const clause = sentence.split(/[,:]\s/).find((part) => free.test(part)) ?? sentence;
  const use = uses.find(([name]) => name === "any")?.[1].exec(clause);
  return !photos.test(clause) && use != null && ofSomething.test(clause.slice(use.index + use[0].length));
}

/** "The free use in calendars is not permitted", "unless it is free": the word stands there, and nothing is given. */
function isTakenBack(sentence: string, patterns: Patterns): boolean {
  const clauses = clausesOf(sentence, patterns).filter((clause) => isNamedFree(clause, patterns));
  const { conditional, withoutCredit, prohibited } = patterns;
  const isRefused = (clause: string): boolean =>
    (rulingOf(clause, patterns) !== "permitted" || isDenied(clause, patterns)) &&
    !(prohibited.test(clause) && withoutCredit.test(clause));
  return clauses.length > 0 && clauses.every((clause) => conditional.test(clause) || isRefused(clause));
}

/** A question, a denial, an aside, what is said of photos in general or of what others get. */
const givesNothing = (sentence: string, patterns: Patterns): boolean =>
  isQuestion(sentence) ||
  patterns.notFree.test(sentence) ||
  patterns.asides.test(sentence) ||
  isReported(sentence, patterns) ||
  isOfAnyPhoto(sentence, "permitted", patterns) ||
  isGivenOthers(sentence, patterns);

/** "The organizer may use them free of charge", "free if no person is shown". */
function isGivenOthers(sentence: string, patterns: Patterns): boolean {
  const clauses = clausesOf(sentence, patterns);
  const isOthers = (clause: string): boolean =>
    isNamedFree(clause, patterns) && isOfOtherParty(sentence, clause, patterns);
  return clauses.some(isOthers) || isUnderUnknown(clauses, patterns);
}

/** Behind this many characters nothing is the beginning of a line: "Our royalty-free press photos". */
const HEADING = 12;

/** "The portal collects royalty-free images of all the world": what is told of them gives none away; a heading does. */
function isOnlyNamed(sentence: string, { freeByName, modals, permitted }: Patterns): boolean {
  const at = freeByName.exec(sentence)?.index ?? 0;
  const rest = sentence.replace(freeByName, " ");
  return at > HEADING && ![modals, permitted].some((words) => words.test(rest));
}

/**
 * Whether a sentence lets the media use the photos free of charge: it names them, or it names nobody. Admission is free
 * too, so a word for any price needs one for a use beside it; "free of royalties" speaks of works alone.
 *
 * @param sentence - of the terms
 * @param before - the sentence before it
 * @param stated - what is said of uses in it
 */
export function isFree(sentence: string, before: string, stated: readonly Ruled[], patterns: Patterns): boolean {
  const { free, royaltyFree } = patterns;
  if (!isNamedFree(sentence, patterns) || givesNothing(sentence, patterns)) return false;
  const permitted = stated.filter(({ ruling, use }) => ruling === "permitted" && use !== "any").map(({ use }) => use);
  const uses = [...usesIn(sentence, patterns), ...permitted];
  const isOwn = speaksOfPhotos(sentence, patterns) || patterns.photos.test(before);
  const isOfUse = uses.includes("media") || uses.includes("any");
  const isSaid = free.test(sentence) && isOwn && isOfUse && !isOfOther(sentence, patterns);
  if ((!isSaid && !royaltyFree.test(sentence)) || isTakenBack(sentence, patterns)) return false;
  return uses.includes("media") || (permitted.length === 0 && (isSaid || !isOnlyNamed(sentence, patterns)));
}
