import { distance } from "./fingerprint.ts";

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

/** Of the pages that share a band, those that say nearly the same, nearest first. */
export function nearest(
  print: string,
  rows: Iterable<{ readonly url: string; readonly fingerprint: string }>,
): { readonly url: string; readonly distance: number }[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    const bits = distance(print, row.fingerprint);
    if (bits <= MOST_DISTANCE) found.set(row.url, bits);
  }
  return [...found].map(([url, bits]) => ({ url, distance: bits })).sort((a, b) => a.distance - b.distance);
}
