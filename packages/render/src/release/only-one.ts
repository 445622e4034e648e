import { CivicMediaError, type Release } from "@civic-media/schema";

/** Returns the only release of a format that describes one. */
export function onlyOne(releases: readonly Release[], format: string): Release {
  const [release] = releases;
  if (release !== undefined && releases.length === 1) return release;
  throw new CivicMediaError(
    "argument-invalid",
    `The format ${format} describes one release; got ${releases.length}. Write each into a file of its own.`,
  );
}
