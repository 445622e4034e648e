import { type Person, plainInline, publisherOf, type Release } from "@civic-media/schema";
import type { Topic } from "@civic-media/schema/types";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, type SafeXml, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { displayName, toDirectory } from "../../release/directory.ts";
import { toXmlDate } from "./dates.ts";
import { partyAttributes } from "./item-meta.ts";
import type { QCode } from "./vocabularies.ts";

type Parts = readonly (SafeXml | undefined)[];

function administrative(release: Release): Parts {
  const { urgency, datePublished, dateModified, disclosure, dateline, identifiers = [], onBehalfOf = [] } = release;
  const find = (id: string) => release.organizations.find((one) => one.id === id);
  const publisher = publisherOf(release);
  const sources = onBehalfOf.flatMap((id) => find(id) ?? []);
  const place = dateline?.text;
  return [
    xmlLeaf("urgency", urgency?.toString()),
    xmlLeaf("contentCreated", toXmlDate(datePublished)),
    xmlLeaf("contentModified", dateModified && toXmlDate(dateModified)),
    disclosure?.digitalSourceType === undefined
      ? undefined
      : xmlElement("digitalSourceType", { uri: disclosure.digitalSourceType }),
    place === undefined ? undefined : xmlElement("located", { literal: place }, xmlLeaf("name", place)),
    ...sources.map((one) =>
      xmlElement("infoSource", { role: "civic:on-behalf-of", ...partyAttributes(one) }, xmlLeaf("name", one.name)),
    ),
    publisher && xmlElement("creator", partyAttributes(publisher), xmlLeaf("name", publisher.name)),
    ...identifiers.map(({ scheme, value }) => xmlLeaf("altId", value, { type: `civic:${code(scheme)}` })),
  ];
}

/** A code may hold no space (NewsML-G2, QCodeType). */
const code = (text: string): string => encodeURIComponent(text);

const subject = (type: QCode, attributes: Readonly<Record<string, string | undefined>>, name: string | undefined) =>
  xmlElement("subject", { type, ...attributes }, xmlLeaf("name", name));

function topicSubject({ scheme, code: value, label, confidence }: Topic): SafeXml {
  const share = confidence === undefined ? undefined : String(Math.round(confidence * 100));
  const name = scheme === "name" ? value : label;
  const isAddress = scheme === "uri" && safeUrl(value) !== undefined;
  const named = isAddress ? { uri: value } : { literal: scheme === "name" ? value : `${scheme}:${value}` };
  return subject("cpnat:abstract", { ...named, confidence: share }, name);
}

function personSubject(release: Release, { id, name, sameAs = [] }: Person): SafeXml {
  return subject("cpnat:person", partyAttributes({ name, sameAs }), displayName(toDirectory(release), id));
}

function subjects(release: Release): Parts {
  const { people = [], organizations, places = [], events = [], topics = [] } = release;
  return [
    ...topics.map(topicSubject),
    ...people.map((person) => personSubject(release, person)),
    ...organizations.map((one) => subject("cpnat:organisation", partyAttributes(one), one.name)),
    ...places.map((one) => subject("cpnat:geoArea", partyAttributes(one), one.name)),
    ...events.map(({ name, url }) => subject("cpnat:event", partyAttributes({ name, ...(url ? { url } : {}) }), name)),
  ];
}

function descriptive(release: Release): Parts {
  const { inLanguage, kind, genre, keywords = [], shortTitle, headline, kicker, subheadline, abstract } = release;
  const summary = plainInline(abstract);
  return [
    xmlElement("language", { tag: inLanguage }),
    xmlElement("genre", { qcode: `civic:${kind}` }),
    genre === undefined ? undefined : xmlElement("genre", { literal: genre }, xmlLeaf("name", genre)),
    ...keywords.map((keyword) => xmlLeaf("keyword", keyword)),
    ...subjects(release),
    xmlLeaf("slugline", shortTitle),
    xmlLeaf("headline", headline, { role: "civic:main", "xml:lang": inLanguage }),
    xmlLeaf("headline", kicker, { role: "civic:kicker", "xml:lang": inLanguage }),
    xmlLeaf("headline", subheadline, { role: "civic:subheadline", "xml:lang": inLanguage }),
    xmlLeaf("dateline", release.dateline?.text),
    xmlLeaf("description", summary === "" ? undefined : summary, { role: "drol:summary", "xml:lang": inLanguage }),
  ];
}

/** What the text is about, in the order that the schema asks for. */
export const contentMeta = (release: Release): SafeXml =>
  xmlElement("contentMeta", {}, joinXml([...administrative(release), ...descriptive(release)]));
