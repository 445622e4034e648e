import type { Candidate } from "../candidates/candidate.ts";
import { candidatesOf } from "../candidates/candidates-of.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import type { Page } from "../page.ts";
import { datePublished } from "./date-published.ts";

/** Rules that look at what no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(["date-published/json-ld", "date-published/meta"]);

const day = (value: string): string => value.slice(0, 10);

const DAY = 86_400_000;
const dayNumber = (value: string): number => Date.parse(`${day(value)}T00:00:00Z`) / DAY;

const UTC_TIME = /T(\d{2}):\d{2}(?::\d{2})?(?:Z|[+-]00:00)$/;
// Zones reach from twelve hours behind to fourteen hours before UTC.
const LATEST_OF_DAY_BEFORE = 12;
const EARLIEST_OF_DAY_AFTER = 10;

/** Whether a time in UTC may be of another day where the page was written. */
function mayBeLocal(utc: string, local: string): boolean {
  const hour = Number(UTC_TIME.exec(utc)?.[1] ?? Number.NaN);
  const apart = dayNumber(local) - dayNumber(utc);
  return (apart === -1 && hour < LATEST_OF_DAY_BEFORE) || (apart === 1 && hour >= EARLIEST_OF_DAY_AFTER);
}

// From here on a date that readers see is bound to the text, and not to a teaser.
const BOUND = 0.64;

/** A time in UTC, and beside the headline the day before or after: both are right, and the day is that of the place. */
function asLocalDay(candidate: Candidate<string>, seen: readonly Candidate<string>[]): Candidate<string> {
  if (!UTC_TIME.test(candidate.value) || seen.some(({ value }) => day(value) === day(candidate.value)))
    return candidate;
  const local = seen.find(({ value }) => mayBeLocal(candidate.value, value));
  return local ? { ...candidate, value: local.value } : candidate;
}

// What the head says and no reader sees, while they see another day: the head may mean the day on which the page was made.
const CONTRADICTED = 0.75;

function* contradicted(
  candidates: readonly Candidate<string>[],
  seen: readonly Candidate<string>[],
): Iterable<Candidate<string>> {
  const days = new Set<string>();
  for (const candidate of candidates) {
    const isContradicted = seen.length > 0 && !seen.some(({ value }) => day(value) === day(candidate.value));
    if (!isContradicted || !UNSEEN.has(candidate.rule)) yield candidate;
    else if (!days.has(day(candidate.value))) {
      // Several places of the head that say the same are one source: the system that wrote the page.
      days.add(day(candidate.value));
      yield { ...candidate, confidence: candidate.confidence * CONTRADICTED };
    }
  }
}

/**
 * Chooses the day or time of publication: candidates of the same day support each other, and what readers see beside the
 * headline decides where the head of the page says something else.
 *
 * @param page - the page
 * @returns the choice, or `undefined` where the page says nothing
 */
export function chooseDatePublished(page: Page): Choice<string> | undefined {
  const all = candidatesOf(datePublished, page);
  const seen = all.filter(({ rule, confidence }) => !UNSEEN.has(rule) && confidence >= BOUND);
  const places = [...seen, ...all.filter(({ rule }) => rule === "date-published/address")];
  const local = all.map((candidate) => (UNSEEN.has(candidate.rule) ? asLocalDay(candidate, places) : candidate));
  return chooseCandidate(contradicted(local, seen), day);
}
