import { AROUND } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { candidatesOf } from "../candidates/candidates-of.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import type { Page } from "../page.ts";
import { isSiteName } from "./author-names.ts";
import { authors } from "./authors.ts";
import { nearBlocks } from "./near-blocks.ts";
import { placesOfOthers } from "./places-of-others.ts";

/** Rules that look at what no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  "authors/json-ld",
  "authors/preview",
  "authors/meta",
  "authors/microdata",
]);
const NOT_OF_THE_TEXT = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.comments;

// What only the head says is who stored the page, hardly ever who wrote it.
const NOT_SHOWN = 0.3;
// The head names the site where it has nobody else to name.
const ONLY_THE_SITE = 0.4;
// A person is a better author than the site.
const BESIDE_A_PERSON = 0.3;

/** A candidate with what else the page says about its names. */
interface Weighed {
  readonly candidate: Candidate<string[]>;
  readonly isShown: boolean;
  readonly isSite: boolean;
}

/** What readers see of the page, in lower case. */
function shownText(page: Page): string {
  const others = placesOfOthers(page, NOT_OF_THE_TEXT);
  return page.segments.blocks
    .filter((block) => !(block.around.flags & others) || nearBlocks(page).has(block))
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
}

function* weighed(page: Page): Iterable<Weighed> {
  let text: string | undefined;
  for (const candidate of candidatesOf(authors, page)) {
    const isUnseen = UNSEEN.has(candidate.rule);
    if (isUnseen) text ??= shownText(page);
    const isShown = !isUnseen || candidate.value.some((name) => text?.includes(name.toLowerCase()));
    yield { candidate, isShown, isSite: candidate.value.every((name) => isSiteName(name, page)) };
  }
}

/** Lowers the trust in names that nobody sees, and in those of the site; sources that nobody sees do not support each other. */
function* trusted(all: readonly Weighed[]): Iterable<Candidate<string[]>> {
  const hasPerson = all.some(({ candidate, isShown, isSite }) => isShown && !isSite && candidate.confidence >= 0.6);
  const unseen = new Set<string>();
  for (const { candidate, isShown, isSite } of all) {
    const key = keyOf(candidate.value);
    if (!isShown && unseen.has(key)) continue;
    if (!isShown) unseen.add(key);
    const ofSite = isSite ? (hasPerson ? BESIDE_A_PERSON : UNSEEN.has(candidate.rule) ? ONLY_THE_SITE : 1) : 1;
    yield { ...candidate, confidence: candidate.confidence * (isShown ? 1 : NOT_SHOWN) * ofSite };
  }
}

const keyOf = (names: readonly string[]): string => names.map(comparable).sort().join("|");

// More than these are hardly authors: offices, or places.
const MOST_MORE = 2;

/** Whether a list of names holds another list, and more. */
function extendsNames(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length <= shorter.length || longer.length > shorter.length + MOST_MORE) return false;
  const known = new Set(longer.map(comparable));
  return shorter.every((name) => known.has(comparable(name)));
}

// From here on a list that names more people than the best one is believed.
const LEAST_OF_LONGER = 0.6;

/** Where one source names the first author and another one all of them, both are right and the second says more. */
function withLonger(candidates: readonly Candidate<string[]>[]): Candidate<string[]>[] {
  return candidates.map((candidate) => {
    if (candidate.value.length < 2 || candidate.confidence < LEAST_OF_LONGER) return candidate;
    const shorter = candidates.filter(({ value }) => extendsNames(candidate.value, value));
    const confidence = Math.max(
      candidate.confidence,
      ...shorter.map((other) => Math.min(0.97, other.confidence + 0.02)),
    );
    return { ...candidate, confidence };
  });
}

/**
 * Chooses who wrote the text.
 *
 * @param page - the page
 * @returns the names, or `undefined` where the page names nobody
 */
export function chooseAuthors(page: Page): Choice<string[]> | undefined {
  return chooseCandidate(withLonger([...trusted([...weighed(page)])]), keyOf);
}
