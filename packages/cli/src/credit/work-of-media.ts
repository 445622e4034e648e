import type { Work } from "@civic-media/license";
import { creditFor, type Media, plainInline, type Release, type RightsStatement, rightsFor } from "@civic-media/schema";

/** The value that all statements agree on; where two contradict each other, it is not for a program to choose. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const stated = values.filter((value) => value !== undefined);
  const [first] = stated;
  return stated.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

/** Leaves out what is not known. */
const known = (work: { [Name in keyof Work]: Work[Name] | undefined }): Work =>
  Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined));

/**
 * The record of the rights in a photo, as its release states them.
 *
 * @param release - a valid release
 * @param media - one of its photos
 */
export function workOfMedia(release: Release, media: Media): Work {
  const statements = rightsFor(release, media);
  const from = <Name extends keyof RightsStatement>(name: Name): RightsStatement[Name] | undefined =>
    agreed(statements.map((statement) => statement[name]));
  const credit = creditFor(release, media);
  const creators = credit?.creators ?? (credit?.photographer === undefined ? undefined : [credit.photographer]);
  const holder = from("copyrightHolder");
  return known({
    type: "image",
    title: media.title,
    description: media.caption === undefined ? undefined : plainInline(media.caption).trim() || undefined,
    creators: creators?.map((name) => ({ name })),
    agency: credit?.agency,
    creditLine: credit?.creditLine,
    copyrightHolder: holder === undefined ? undefined : { name: holder },
    copyrightNotice: from("copyrightNotice"),
    url: media.url,
    license: from("license"),
    usageTerms: from("usageTerms"),
    acquireLicensePage: from("acquireLicensePage"),
    digitalSourceType: media.digitalSourceType,
  });
}
