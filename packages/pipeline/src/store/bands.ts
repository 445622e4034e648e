import type { Release } from "@civic-media/schema";
import { distance } from "./fingerprint.ts";
import type { ArchiveRow } from "./rows.ts";
import type { SimilarPage } from "./store.ts";

/** So many bits may differ in two texts that say nearly the same. */
const MOST_DISTANCE = 3;
/** Two fingerprints that differ in at most three bits agree in at least one of four bands. */
const BANDS = [0, 1, 2, 3] as const;

/** A band of a fingerprint, as it is looked up. */
export interface Band {
  readonly band: number;
  readonly bits: string;
}

/** The four bands of a fingerprint. */
export const bandsOf = (print: string): Band[] =>
  BANDS.map((band) => ({ band, bits: print.slice(band * 4, band * 4 + 4) }));

/** From where to where the dates of a release's day are, as texts: the day itself, and its times. */
export function dayRange({ datePublished }: Pick<Release, "datePublished">): readonly [from: string, before: string] {
  const day = datePublished.slice(0, 10);
  return [day, `${day}~`];
}

/** A page that may say nearly the same. */
export interface Candidate {
  readonly url: string;
  readonly headline: string;
  readonly fingerprint: string;
}

/** What is compared, of a row of `pages` with its `bands`. */
export const toCandidate = (row: ArchiveRow): Candidate => ({
  url: String(row["url"]),
  headline: String(row["headline"]),
  fingerprint: String(row["fingerprint"]),
});

/** Of pages, each of which may be there several times, those that say nearly the same, nearest first. */
export function nearest(print: string, candidates: Iterable<Candidate>): SimilarPage[] {
  const found = new Map<string, SimilarPage>();
  for (const { url, headline, fingerprint } of candidates) {
    const bits = distance(print, fingerprint);
    if (bits <= MOST_DISTANCE) found.set(url, { url, headline, distance: bits });
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance);
}
