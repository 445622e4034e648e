import { CivicMediaError, publisherOf, type Release } from "@civic-media/schema";
import type { RenderOptions } from "../format.ts";
import { toTime } from "./dates.ts";
import { publisherName } from "./directory.ts";

/** The title of several releases: what the caller says, else publisher and series of the first. */
export function feedTitle(releases: readonly Release[], { feed }: Pick<RenderOptions, "feed">): string {
  const [first] = releases;
  if (feed?.title !== undefined) return feed.title;
  if (first === undefined) throw missing("title");
  const series = first.series === undefined ? [] : [first.series];
  return [publisherName(first), ...series].join(" · ");
}

/** The page of which the feed is a version: what the caller says, else the publisher's site, else the first release. */
export function feedHomePage(releases: readonly Release[], { feed }: Pick<RenderOptions, "feed">): string | undefined {
  const [first] = releases;
  return feed?.homePageUrl ?? (first && publisherOf(first)?.url) ?? first?.url;
}

/** When a release changed last: when it was withdrawn, modified or published. */
export function lastChange({ status, dateModified, datePublished }: Release): string {
  return status.type === "withdrawn" ? status.at : (dateModified ?? datePublished);
}

/** The latest change among the releases, or what the caller says; the clock is never asked. */
export function feedUpdated(releases: readonly Release[], { feed }: Pick<RenderOptions, "feed">): string | undefined {
  if (feed?.updated !== undefined) return feed.updated;
  let latest: string | undefined;
  let latestTime = Number.NaN;
  for (const release of releases) {
    const value = lastChange(release);
    const time = toTime(value);
    if (latest !== undefined && !(time > latestTime)) continue;
    latest = value;
    latestTime = time;
  }
  return latest;
}

/** The mistake of a caller who gives neither releases nor what a feed must say of itself. */
export function missing(name: string): CivicMediaError {
  return new CivicMediaError(
    "argument-invalid",
    `The document has no ${name}: expected it in options.feed.${name}, or releases from which it follows.`,
  );
}
