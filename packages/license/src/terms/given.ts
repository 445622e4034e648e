import type { Patterns } from "./patterns.ts";
import type { PhotoUse } from "./phrases/phrases.ts";
import type { Ruled, Ruling } from "./uses.ts";

/** A point of a list: "a) publications by media", "- teaching". */
export const POINT: RegExp = /^(?:[-–•*·]|\p{L}\)|\p{Lu}\.|\d{1,2}[.)])\s/u;

/** A word for whom photos show, or for where anybody finds some, weighs half as much as the law, or as a photo that may be any. */
const HEAVY = 2;

/** The marks of a sentence that speaks of photos in general: "a photo may be used if the persons in it agree". */
function marksOf(sentence: string, { anyPhoto, law, general, readers }: Patterns): number {
  const words = new Set((sentence.match(general) ?? []).map((word) => word.toLowerCase()));
  return (
    words.size + (anyPhoto.test(sentence) ? (readers.test(sentence) ? 1 : HEAVY) : 0) + (law.test(sentence) ? HEAVY : 0)
  );
}

/**
 * Whether a sentence speaks of photos in general, as advice and news about the law do, and not of those which a publisher
 * gives away. One mark is enough to take nothing for permitted; it takes more to overhear a ban.
 */
export function isOfAnyPhoto(sentence: string, said: Ruling, patterns: Patterns): boolean {
  const marks = marksOf(sentence, patterns);
  const weight = marks === 0 || !patterns.thesePhotos.test(sentence) ? marks : marks - 1;
  return weight >= (said === "permitted" ? 1 : HEAVY);
}

/** Uses that nobody gives of just any photos: "photos can be used commercially" is what is said of some. */
const OF_OWN: ReadonlySet<PhotoUse> = new Set(["commercial", "advertising", "editing", "transfer", "resale"]);

/** Whether a permission names no photos as the publisher's and nobody to whom it is given; a list of points is of terms. */
const isOfNobody = (use: PhotoUse, sentence: string, { hasArticles, thesePhotos, readers }: Patterns): boolean =>
  OF_OWN.has(use) && hasArticles && !POINT.test(sentence) && !thesePhotos.test(sentence) && !readers.test(sentence);

/** Whether what a sentence says of a use is said of the photos which a publisher gives away. */
export const isOfOwnPhotos = ({ use, ruling, sentence }: Ruled, patterns: Patterns): boolean =>
  !isOfAnyPhoto(sentence, ruling, patterns) && (ruling !== "permitted" || !isOfNobody(use, sentence, patterns));

/** The use of the media, by which a sentence may name them as those who are given something. */
const mediaOf = ({ uses }: Patterns): RegExp | undefined => uses.find(([use]) => use === "media")?.[1];

/** How far behind "may" a subject ends that follows it: "hence may the press". */
const SUBJECT = 30;

/** Whether somebody else may do it: "the organizer may use", "may be used by the organizer", and not "you may use". */
export function isOfOtherParty(sentence: string, clause: string, patterns: Patterns): boolean {
  const { modals, passive, readers, doer } = patterns;
  const modal = modals.exec(clause);
  if (modal === null) return false;
  const media = mediaOf(patterns);
  if (!passive.test(clause)) {
    const subject = sentence.slice(0, (modals.exec(sentence)?.index ?? 0) + SUBJECT);
    return !passive.test(sentence) && !readers.test(sentence) && media?.test(subject) !== true;
  }
  const by = doer.exec(clause.slice(modal.index))?.[1];
  return by !== undefined && !isOfReaders(by, patterns);
}

/** "By the press", "by you", "by naming the photographer". */
const isOfReaders = (by: string, { readers, uses, naming, credited }: Patterns): boolean =>
  [readers, naming, credited, ...uses.map(([, words]) => words)].some((words) => words.test(by));

/** What a condition may be about, so that all of it is read: the credit, asking, the use itself. */
const isOfTerms = (clause: string, patterns: Patterns): boolean =>
  [
    ...[patterns.naming, patterns.named, patterns.credited, patterns.creditRequired],
    ...[patterns.ask, patterns.photographers, patterns.not],
    ...patterns.uses.map(([, words]) => words),
  ].some((words) => words.test(clause));

/** Whether something is given under a condition that is not understood: "as long as they were taken from the street". */
export const isUnderUnknown = (clauses: readonly string[], patterns: Patterns): boolean =>
  clauses.some((clause) => patterns.conditional.test(clause) && !isOfTerms(clause, patterns));
