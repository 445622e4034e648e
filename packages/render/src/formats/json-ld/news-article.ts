import { plainBlocks, plainInline, quotations, type Release, rightsFor } from "@civic-media/schema";
import { type Directory, displayName, toDirectory } from "../../release/directory.ts";
import { formatTitle } from "../../release/title.ts";
import { toEvent, toOrganization, toPerson, toPlace } from "./entities.ts";
import { type JsonObject, nodeId, omitAbsent, referTo } from "./json.ts";
import { toMediaObject } from "./media-object.ts";

/** schema.org has no press release (30.0); this type of the FaBiO ontology says what kind of article it is. */
const PRESS_RELEASE = "http://purl.org/spar/fabio/PressRelease";

/** schema.org knows no other status than words (`Draft`); only what is not plainly published is said. */
const statusOf = ({ status: { type } }: Release): string | undefined =>
  type === "published" ? undefined : type.replace(/^./, (letter) => letter.toUpperCase());

function toQuotations(release: Release): JsonObject[] | undefined {
  return (
    release.quotations &&
    quotations(release).map(({ id, text, speakers }) =>
      omitAbsent({
        "@type": "Quotation",
        "@id": nodeId(release, id),
        text,
        spokenByCharacter: speakers.map((speaker) => referTo(release, speaker.id)),
      }),
    )
  );
}

const mentions = (release: Release): JsonObject[] => [
  ...(release.people ?? []).map((person) => toPerson(person, release)),
  ...release.organizations
    .filter(({ id }) => id !== release.publisher)
    .map((organization) => toOrganization(organization, release)),
  ...(release.places ?? []).map((place) => toPlace(place, release)),
  ...(release.events ?? []).map((event) => toEvent(event, release)),
];

function translations(release: Release, original: boolean): JsonObject[] | undefined {
  return release.translations
    ?.filter(({ relation }) => (relation === "original") === original)
    .map(({ href, inLanguage }) => ({ "@type": "NewsArticle", url: href, inLanguage }));
}

function contactPoints(release: Release, directory: Directory): JsonObject[] | undefined {
  return release.contacts?.map((contact) =>
    omitAbsent({
      "@type": "ContactPoint",
      contactType: contact.audience,
      name: contact.name ?? (contact.organization && displayName(directory, contact.organization)),
      telephone: contact.telephones?.map(({ text, e164 }) => e164 ?? text),
      email: contact.emails,
      url: contact.url,
      availableLanguage: contact.availableLanguages,
      description: contact.lines?.join("\n"),
    }),
  );
}

const titles = (release: Release): JsonObject => ({
  name: formatTitle(release),
  headline: release.headline,
  alternativeHeadline: release.subheadline ?? release.kicker,
  alternateName: release.shortTitle,
  abstract: plainInline(release.abstract),
  articleBody: plainBlocks(release.body).join("\n\n"),
});

const dates = (release: Release): JsonObject => ({
  datePublished: release.datePublished,
  dateModified: release.dateModified,
  expires: release.expires,
  dateline: release.dateline?.text,
  locationCreated: release.dateline?.place && referTo(release, release.dateline.place),
});

function subjects(release: Release): JsonObject {
  return {
    about: release.topics?.map(({ scheme, code, label }) =>
      omitAbsent({ "@type": "DefinedTerm", inDefinedTermSet: scheme, termCode: code, name: label }),
    ),
    keywords: release.keywords,
    genre: release.genre,
  };
}

function rights(release: Release): JsonObject {
  const statement = rightsFor(release)[0];
  return {
    license: statement?.license?.url,
    copyrightNotice: statement?.copyrightNotice,
    copyrightHolder: statement?.copyrightHolder && { "@type": "Organization", name: statement.copyrightHolder },
    usageInfo: statement?.acquireLicensePage,
    conditionsOfAccess: statement?.license?.url === undefined ? statement?.usageTerms : undefined,
  };
}

function parties(release: Release, directory: Directory): JsonObject {
  const publisher = directory.organizations.get(release.publisher);
  return {
    publisher:
      publisher && omitAbsent(toOrganization(publisher, release), { contactPoint: contactPoints(release, directory) }),
    author: referTo(release, release.publisher),
    sourceOrganization: release.onBehalfOf?.map((of) => referTo(release, of)),
    mentions: mentions(release),
  };
}

/** What belongs to the article: its parts, versions, corrections and origin. */
function relations(release: Release): JsonObject {
  return {
    identifier: release.identifiers?.map(({ scheme, value }) => ({
      "@type": "PropertyValue",
      propertyID: scheme,
      value,
    })),
    version: release.version,
    creativeWorkStatus: statusOf(release),
    translationOfWork: translations(release, true),
    workTranslation: translations(release, false),
    isPartOf: release.series && { "@type": "CreativeWorkSeries", name: release.series },
    hasPart: toQuotations(release),
    correction: release.corrections?.map(({ at, text }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: at,
    })),
    relatedLink: release.related?.map(({ href }) => href),
    isBasedOn:
      release.provenance && release.provenance.source.href !== release.url ? release.provenance.source.href : undefined,
  };
}

/**
 * Makes the schema.org description of a release: a `NewsArticle` that says of itself to be a press release.
 *
 * @param release - a release
 * @param context - what is to stand first: `@context` where the article stands alone
 * @returns plain JSON data
 * @see https://schema.org/NewsArticle
 */
export function toNewsArticle(release: Release, context: JsonObject = {}): JsonObject {
  const directory = toDirectory(release);
  const media = release.media ?? [];
  const ofType = (type: string): JsonObject[] =>
    media.filter((item) => item.type === type).map((item) => toMediaObject(item, release));
  return omitAbsent(
    context,
    {
      "@type": "NewsArticle",
      "@id": release.id,
      additionalType: PRESS_RELEASE,
      url: release.url,
      mainEntityOfPage: release.url,
      inLanguage: release.inLanguage,
    },
    titles(release),
    dates(release),
    parties(release, directory),
    relations(release),
    { image: ofType("image"), video: ofType("video"), audio: ofType("audio"), associatedMedia: ofType("document") },
    subjects(release),
    rights(release),
    { digitalSourceType: release.disclosure?.digitalSourceType },
  );
}

/** What makes schema.org's names those of the document. */
export const SCHEMA_ORG: JsonObject = { "@context": "https://schema.org" };

/** Describes several releases, each as {@link toNewsArticle} does. */
export const toGraph = (releases: readonly Release[]): JsonObject => ({
  ...SCHEMA_ORG,
  "@graph": releases.map((release) => toNewsArticle(release)),
});
