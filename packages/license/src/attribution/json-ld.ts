import { checkWork } from "./addresses.ts";
import { creditText } from "./credit-text.ts";
import { english } from "./english.ts";
import { named } from "./parties.ts";
import type { AttributionPhrases, WorkType } from "./phrases.ts";
import { resolveLicense } from "./resolve-license.ts";
import { oneLine } from "./run.ts";
import type { Party, Work } from "./work.ts";

/** A schema.org object as plain data, ready for `JSON.stringify`. */
export interface JsonLd {
  readonly "@context"?: "https://schema.org";
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const TYPES: Readonly<Record<WorkType, string>> = {
  image: "ImageObject",
  text: "CreativeWork",
  video: "VideoObject",
  audio: "AudioObject",
  dataset: "Dataset",
};

const party = ({ name, url, type }: Party): Record<string, unknown> => ({
  ...(type === undefined ? {} : { "@type": type }),
  name: oneLine(name),
  ...(url === undefined ? {} : { url }),
});

/** One value alone, several as a list, none not at all. */
const one = (parties: readonly Party[]): unknown => {
  const list = named(parties).map(party);
  return list.length > 1 ? list : list[0];
};

/** The page that states the rights, and the terms in words. */
function usageInfo(work: Work): unknown {
  const text = [work.usageTerms, work.disclaimerNotice]
    .map((part) => oneLine(part ?? ""))
    .filter((part) => part !== "")
    .join(" ");
  if (text === "") return work.webStatement;
  return { "@type": "CreativeWork", text, ...(work.webStatement === undefined ? {} : { url: work.webStatement }) };
}

const works = (list: readonly Work[] | undefined, phrases: AttributionPhrases): unknown =>
  list?.map((work) => toObject(work, phrases));

/** Leaves out what is not known. */
const known = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== ""));

const toObject = (work: Work, phrases: AttributionPhrases): JsonLd => ({
  "@type": TYPES[work.type ?? "image"],
  ...known({
    name: oneLine(work.title ?? ""),
    caption: work.type === undefined || work.type === "image" ? oneLine(work.description ?? "") : undefined,
    description: work.type === undefined || work.type === "image" ? undefined : oneLine(work.description ?? ""),
    url: work.url,
    contentUrl: work.contentUrl,
    inLanguage: work.inLanguage,
    dateCreated: work.dateCreated,
    creator: one(work.creators ?? []),
    provider: work.agency === undefined ? undefined : one([{ name: work.agency }]),
    contributor: one(work.attributionParties ?? []),
    creditText: creditText(work, phrases),
    copyrightHolder: work.copyrightHolder && one([work.copyrightHolder]),
    copyrightNotice: oneLine(work.copyrightNotice ?? ""),
    license: resolveLicense(work.license)?.url,
    acquireLicensePage: work.acquireLicensePage,
    usageInfo: usageInfo(work),
    digitalSourceType: work.digitalSourceType,
    isBasedOn: works(work.isBasedOn, phrases),
    hasPart: works(work.hasPart, phrases),
  }),
});

/**
 * The rights in a work as schema.org data, with everything that Google's image search reads: license, page to get a license,
 * credit, creator, copyright notice.
 *
 * @param work - the record of the rights
 * @param options - the words in which a change is told in the credit; English where absent
 * @returns the object for a `<script type="application/ld+json">`; when it is put there, `<` has to be written as `\u003C`, as
 *   `formatAttribution` with `format: "jsonld"` does
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { toJsonLd } from "@civic-media/license/attribution";
 *
 * const photo = toJsonLd({ creators: [{ name: "Eva Müller" }], agency: "Stadt Linz", license: { id: "CC-BY-4.0" } });
 * console.log(photo["@type"]); // "ImageObject"
 * console.log(photo["creditText"]); // "Eva Müller / Stadt Linz"
 * console.log(photo["license"]); // "https://creativecommons.org/licenses/by/4.0/"
 * ```
 */
export function toJsonLd(work: Work, options: { phrases?: AttributionPhrases } = {}): JsonLd {
  checkWork(work);
  return { "@context": "https://schema.org", ...toObject(work, options.phrases ?? english) };
}
