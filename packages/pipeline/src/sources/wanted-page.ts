import { CivicMediaError } from "@civic-media/schema";
import { toMatcher } from "./matcher.ts";
import type { SitemapEntry } from "./read-sitemap.ts";
import { parseWrittenTime } from "./written-time.ts";

/** Which addresses of a sitemap, or of a feed, are wanted. */
export interface WantedOptions {
  /** Only addresses that contain this text, or match this pattern. */
  readonly match?: string | RegExp;
  /** Only pages that changed at or after this day or time, as far as the sitemap says it. */
  readonly since?: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** How long what a date names lasts: the page may have changed at the end of it. */
const LASTING: readonly (readonly [form: RegExp, milliseconds: number])[] = [
  [/^\d{4}$/, 366 * DAY],
  [/^\d{4}-\d\d$/, 31 * DAY],
  [/^\d{4}-\d\d-\d\d$/, DAY],
];

/** The last moment that a date may mean; nothing for what is no date. */
function endOf(date: string): number | undefined {
  const time = parseWrittenTime(date)?.time;
  if (time === undefined) return undefined;
  return time + (LASTING.find(([form]) => form.test(date))?.[1] ?? 1) - 1;
}

/**
 * Makes the test for the pages of a sitemap.
 *
 * @throws CivicMediaError `argument-invalid` for a `since` that is no date
 */
export function wantedPage({ match, since }: WantedOptions): (page: SitemapEntry) => boolean {
  const from = since === undefined ? Number.NEGATIVE_INFINITY : parseWrittenTime(since)?.time;
  if (from === undefined)
    throw new CivicMediaError(
      "argument-invalid",
      `The option since is ${JSON.stringify(since?.slice(0, 60))}; expected a day or a time such as 2026-01-31.`,
    );
  const matches = toMatcher(match);
  // Where the sitemap says nothing that is a date, the page may be new.
  return ({ url, lastmod }) => matches(url) && (lastmod === undefined || (endOf(lastmod) ?? from) >= from);
}
