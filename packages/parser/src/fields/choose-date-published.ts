import type { Candidate } from "../candidates/candidate.ts";
import { candidatesOf } from "../candidates/candidates-of.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import type { Page } from "../page.ts";
import { dateModified } from "./date-modified.ts";
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

const MIDNIGHT = /T00:00(?::00)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Systems that store times write days as midnights: where readers see the day alone, it is a day. */
function asDay(candidate: Candidate<string>, seen: readonly Candidate<string>[]): Candidate<string> {
  const own = day(candidate.value);
  const isDay = MIDNIGHT.test(candidate.value) && seen.some(({ value }) => value === own);
  return isDay ? { ...candidate, value: own } : candidate;
}

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

// From here on the head is sure of a day.
const SURE = 0.75;
// A date that readers see says in so many words that it is the day of publication: a label, or microdata.
const IN_WORDS: Readonly<Record<string, number>> = {
  "date-published/labelled-text": 0.8,
  "date-published/marked": 0.9,
};
const CHANGED = 0.6;

const NO_DAYS: ReadonlySet<string> = new Set();

/** The days of changes after the day that the head names: a bare date of such a day is that of the change. */
function changeDays(page: Page, all: readonly Candidate<string>[]): ReadonlySet<string> {
  const published = all
    .filter(({ rule, confidence }) => UNSEEN.has(rule) && confidence >= SURE)
    .map(({ value }) => day(value));
  const last = published.sort().at(-1);
  if (last === undefined || !all.some(({ value }) => day(value) > last)) return NO_DAYS;
  return new Set(
    candidatesOf(dateModified, page)
      .map(({ value }) => day(value))
      .filter((changed) => changed > last),
  );
}

function withoutChanges(page: Page, all: readonly Candidate<string>[]): Candidate<string>[] {
  const changes = changeDays(page, all);
  return all.map((candidate) => {
    const { rule, value, confidence } = candidate;
    const isChange = changes.has(day(value)) && confidence < (IN_WORDS[rule] ?? 1);
    return isChange ? { ...candidate, confidence: confidence * CHANGED } : candidate;
  });
}

/**
 * Chooses the day or time of publication: candidates of the same day support each other, and what readers see beside the
 * headline decides where the head of the page says something else.
 *
 * @param page - the page
 * @returns the choice, or `undefined` where the page says nothing
 */
export function chooseDatePublished(page: Page): Choice<string> | undefined {
  const all = withoutChanges(page, candidatesOf(datePublished, page));
  const seen = all.filter(({ rule, confidence }) => !UNSEEN.has(rule) && confidence >= BOUND);
  const places = [...seen, ...all.filter(({ rule }) => rule === "date-published/address")];
  const local = all.map((candidate) => (UNSEEN.has(candidate.rule) ? asLocalDay(candidate, places) : candidate));
  const days = local.map((candidate) => asDay(candidate, seen));
  return chooseCandidate(contradicted(days, seen), day);
}
