import type { Work } from "@civic-media/license";
import { creditFor, type Media, plainInline, type Release, type RightsStatement, rightsFor } from "@civic-media/schema";

/** What all statements agree on; where they contradict each other, it is not for a program to choose. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.every((value) => JSON.stringify(value) === JSON.stringify(stated[0])) ? stated[0] : undefined;
}

const known = (work: { [Name in keyof Work]: Work[Name] | undefined }): Work =>
  Object.fromEntries(Object.entries(work).filter(([, value]) => value !== undefined));

const holderOf = (release: Release): string | undefined =>
  release.organizations.find(({ id }) => id === release.publisher)?.name;

/** What all statements say of the credit, the license, the terms. */
function stated(statements: readonly RightsStatement[]): Work {
  const from = <Name extends keyof RightsStatement>(name: Name) =>
    agreed(statements.map((statement) => statement[name]));
  const holder = from("copyrightHolder");
  return known({
    license: from("license"),
    copyrightHolder: holder === undefined ? undefined : { name: holder },
    copyrightNotice: from("copyrightNotice"),
    usageTerms: from("usageTerms"),
    acquireLicensePage: from("acquireLicensePage"),
    creditLine: from("creditLine"),
  });
}

/** The record of the rights in the text of a release. */
export const workOfText = (release: Release): Work => ({
  ...stated(rightsFor(release)),
  ...known({
    type: "text",
    title: release.headline,
    agency: holderOf(release),
    url: release.url,
    inLanguage: release.inLanguage,
  }),
});

/** The record of the rights in a photo: one of the release, or those that its page only links to. */
export function workOfPhoto(release: Release, media: Media | undefined): Work {
  const photo = media ?? { id: "", type: "image" as const };
  const credit = media && creditFor(release, media);
  const creators = credit?.creators ?? (credit?.photographer === undefined ? undefined : [credit.photographer]);
  return {
    ...stated(rightsFor(release, photo)),
    ...known({
      type: "image",
      title: media?.title,
      description: media?.caption === undefined ? undefined : plainInline(media.caption).trim() || undefined,
      creators: creators?.map((name) => ({ name })),
      agency: credit?.agency,
      creditLine: credit?.creditLine ?? stated(rightsFor(release, photo)).creditLine,
      url: media?.url,
    }),
  };
}
