import { plainBlocks, publisherOf, type Release } from "@civic-media/schema";

/** Everything a reader reads below the headline, for the index and the snippet. */
export const bodyText = (release: Release): string =>
  [release.kicker, release.subheadline, ...plainBlocks(release.body)].filter(Boolean).join("\n");

/** The name of who publishes, for lists. */
export const publisherName = (release: Release): string => publisherOf(release)?.name ?? "";
