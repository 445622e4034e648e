import type { Media } from "../media.ts";
import type { Release } from "../release.ts";
import type { RightsStatement } from "../rights.ts";
import { plainInline } from "./plain-text.ts";
import { publisherOf } from "./publisher-of.ts";
import { creditFor, rightsFor } from "./rights-for.ts";

/** What a release says of who made a work and who may use it, in one record; what is not known is absent. */
export interface WorkRecord {
  /** What kind of thing it is. */
  type: "text" | "image" | "video" | "audio";
  title?: string;
  /** The caption of a medium. */
  description?: string;
  /** Who made it, in order; the photographers of a photo. */
  creators?: { name: string }[];
  /** Who provides it; for the text, the publisher. */
  agency?: string;
  /** The credit as its publisher wants it printed. */
  creditLine?: string;
  copyrightHolder?: { name: string };
  /** As printed. */
  copyrightNotice?: string;
  /** The address of the page of the text, or of the file of a medium. */
  url?: string;
  license?: NonNullable<RightsStatement["license"]>;
  /** In the words of the publisher. */
  usageTerms?: string;
  /** Where more can be asked for. */
  acquireLicensePage?: string;
  /** IPTC digital source type, as an address. */
  digitalSourceType?: string;
  /** BCP 47 tag. */
  inLanguage?: string;
}

type Unsure<Value> = { [Name in keyof Value]: Value[Name] | undefined };

/** The value that all statements agree on; where two contradict each other, it is not for a program to choose. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const stated = values.filter((value) => value !== undefined);
  return stated.every((value) => JSON.stringify(value) === JSON.stringify(stated[0])) ? stated[0] : undefined;
}

const partyOf = (name: string | undefined): { name: string } | undefined => (name === undefined ? undefined : { name });

/** What all statements say of the license, the terms, the holder. */
function statedIn(statements: readonly RightsStatement[]) {
  const from = <Name extends keyof RightsStatement>(name: Name): RightsStatement[Name] | undefined =>
    agreed(statements.map((statement) => statement[name]));
  return {
    license: from("license"),
    copyrightHolder: partyOf(from("copyrightHolder")),
    copyrightNotice: from("copyrightNotice"),
    usageTerms: from("usageTerms"),
    acquireLicensePage: from("acquireLicensePage"),
    creditLine: from("creditLine"),
  };
}

const ofText = (release: Release): Partial<Unsure<WorkRecord>> => ({
  title: release.headline,
  agency: publisherOf(release)?.name,
  url: release.url,
  inLanguage: release.inLanguage,
});

function ofMedia(release: Release, media: Media): Partial<Unsure<WorkRecord>> {
  const credit = creditFor(release, media);
  const creators = credit?.creators ?? (credit?.photographer === undefined ? undefined : [credit.photographer]);
  return {
    title: media.title,
    description: media.caption === undefined ? undefined : plainInline(media.caption).trim() || undefined,
    creators: creators?.map((name) => ({ name })),
    agency: credit?.agency,
    url: media.url,
    digitalSourceType: media.digitalSourceType,
    // A credit of its own without a line is not overruled by the line for all photos.
    creditLine: credit?.creditLine,
  };
}

/**
 * One record of what a release says of the rights in its text, or in one of its media: what `@civic-media/license` writes
 * attributions and the metadata of pictures from.
 *
 * @param release - a valid release
 * @param media - the photo, film or sound; nothing for the text
 * @returns the record; where statements contradict each other, it leaves out what they do not agree on
 * @example
 * ```ts
 * import { readRelease, workFor } from "@civic-media/schema";
 * import linz from "@civic-media/schema/examples/linz-2022-11-29.json" with { type: "json" };
 *
 * const photo = { id: "photo-1", type: "image", url: "https://www.linz.at/" } as const;
 * console.log(workFor(readRelease(linz), photo).creditLine); // "Foto: Stadt Linz"
 * ```
 */
export function workFor(release: Release, media?: Media): WorkRecord {
  const record: Unsure<WorkRecord> = {
    type: media === undefined || media.type === "document" ? "text" : media.type,
    ...statedIn(rightsFor(release, media)),
    ...(media === undefined ? ofText(release) : ofMedia(release, media)),
  };
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as WorkRecord;
}
