import {
  type Contact,
  creditFor,
  type Media,
  plainInline,
  plainText,
  type Release,
  rightsFor,
} from "@civic-media/schema";
import type { RightsStatement, Topic } from "@civic-media/schema/types";
import type { WithFeedLabels } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { toInstant } from "../../release/dates.ts";
import { displayName, publisherName, toDirectory } from "../../release/directory.ts";
import { SOURCE_TYPE } from "../../source/media-type.ts";
import { renderContent } from "../html/content.ts";

/** JSON data of which only the shape is known. */
export type Json = Record<string, unknown>;

/** Drops properties without a value, and empty lists. */
export function compact(object: Json): Json {
  const kept: Json = {};
  for (const name in object) {
    const value = object[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[name] = value;
  }
  return kept;
}

const PUB_STATUS: Readonly<Record<Release["status"]["type"], string>> = {
  draft: "withheld",
  scheduled: "withheld",
  embargoed: "usable",
  published: "usable",
  withdrawn: "canceled",
};

function headlines({ headline, kicker, subheadline }: Release): Json[] {
  const roles = [
    { role: "main", value: headline },
    { role: "kicker", value: kicker },
    { role: "subheadline", value: subheadline },
  ];
  return roles.filter(({ value }) => value !== undefined);
}

function bodies(release: Release, options: WithFeedLabels): Json[] {
  return [
    { role: "text", contentType: "text/plain", value: plainText({ body: release.body }) },
    { role: "html", contentType: "text/html", value: renderContent(release, options) },
    ...(options.embedSource === false
      ? []
      : [{ role: "source", contentType: SOURCE_TYPE, value: JSON.stringify(release) }]),
  ];
}

function rights(statement: RightsStatement | undefined): Json {
  const { copyrightHolder, copyrightNotice, usageTerms, license } = statement ?? {};
  const linkedRights = license?.url;
  return { copyrightHolder, copyrightNotice, usageTerms, rightsInfo: linkedRights && { linkedRights } };
}

const TYPES: Readonly<Record<Media["type"], string | undefined>> = {
  image: "picture",
  video: "video",
  audio: "audio",
  document: undefined,
};

function toAssociation(release: Release, media: Media): Json[] {
  const type = TYPES[media.type];
  const files = (media.renditions ?? []).filter(({ contentUrl }) => safeUrl(contentUrl) !== undefined);
  const uri = media.url ?? files[0]?.contentUrl;
  if (type === undefined || uri === undefined) return [];
  const caption = plainInline(media.caption);
  return [
    compact({
      name: media.id,
      uri,
      type,
      headlines: media.title === undefined ? [] : [{ role: "main", value: media.title }],
      descriptions: caption === "" ? [] : [{ role: "caption", contentType: "text/plain", value: caption }],
      by: creditFor(release, media)?.creditLine,
      ...rights(rightsFor(release, media)[0]),
      renditions: files.map(({ contentUrl, role, encodingFormat, width, height, sizeInBytes, duration }) =>
        compact({ name: role, href: contentUrl, contentType: encodingFormat, width, height, sizeInBytes, duration }),
      ),
    }),
  ];
}

const toContactInfo = ({ audience, name, telephones = [], emails = [], url }: Contact): Json[] => {
  const entries = [
    ...telephones.map(({ text }) => ["phone", text]),
    ...emails.map((email) => ["email", email]),
    ...(url === undefined ? [] : [["web", url]]),
  ];
  return entries.map(([type, value]) => compact({ type, role: audience, name, value }));
};

function infoSources(release: Release): Json[] {
  const directory = toDirectory(release);
  const others = (release.onBehalfOf ?? []).map((id) => ({
    role: "onBehalfOf",
    name: displayName(directory, id) ?? id,
  }));
  const contactInfo = (release.contacts ?? []).flatMap(toContactInfo);
  return [compact({ role: "publisher", name: publisherName(release), contactInfo }), ...others];
}

/** A name and the first address that identifies it. */
const named = ({ name, sameAs }: { name: string; sameAs?: string[] }): Json => compact({ name, uri: sameAs?.[0] });

const toSubject = ({ scheme, code, label, confidence }: Topic): Json =>
  compact({
    name: scheme === "name" ? code : label,
    uri: scheme === "uri" ? code : undefined,
    literal: scheme === "uri" || scheme === "name" ? undefined : `${scheme}:${code}`,
    confidence: confidence === undefined ? undefined : Math.round(confidence * 100),
  });

/** With one date alone, the time of this version is the time of publication. */
const times = ({ datePublished, dateModified, expires, status }: Release): Json => ({
  firstCreated: dateModified === undefined ? undefined : toInstant(datePublished),
  versionCreated: toInstant(dateModified ?? datePublished),
  expires: expires && toInstant(expires),
  embargoedUntil: status.type === "embargoed" ? toInstant(status.until) : undefined,
});

/** Properties that came with an imported item and have no field of their own. */
export const keptProperties = ({ extensions = {} }: Release): Json =>
  Object.fromEntries(
    Object.entries(extensions).flatMap(([key, value]) => (key.startsWith("ninjs:") ? [[key.slice(6), value]] : [])),
  );

function subjects({ topics = [], keywords = [] }: Release): Json[] {
  return [...topics.map(toSubject), ...keywords.map((name) => ({ name }))];
}

/** Makes the news item as plain JSON data, in the names of ninjs 3.1. */
export function toNinjs(release: Release, options: WithFeedLabels): Json {
  const { id, url, identifiers = [], inLanguage, abstract, dateline, genre, urgency, disclosure } = release;
  const address = url === undefined || url === id ? [] : [{ role: "url", value: url }];
  const summary = plainInline(abstract);
  const notes = (release.editorialNotes ?? []).map(({ text }) => plainInline(text));
  const corrections = (release.corrections ?? []).map(({ text }) => text);
  return compact({
    uri: id,
    type: "text",
    representationType: "full",
    version: String(release.version),
    ...times(release),
    pubStatus: PUB_STATUS[release.status.type],
    urgency,
    ...rights(rightsFor(release)[0]),
    edNote: [...notes, ...corrections].join("\n") || undefined,
    language: inLanguage,
    headlines: headlines(release),
    descriptions: summary === "" ? [] : [{ role: "summary", contentType: "text/plain", value: summary }],
    bodies: bodies(release, options),
    people: (release.people ?? []).map(named),
    organisations: release.organizations.filter((one) => one.id !== release.publisher).map(named),
    places: (release.places ?? []).map(({ geo, ...place }) => ({ ...named(place), ...geoJson(geo) })),
    events: (release.events ?? []).map(({ name, url: uri }) => compact({ name, uri })),
    subjects: subjects(release),
    genres: genre === undefined ? [] : [{ name: genre }],
    infoSources: infoSources(release),
    located: dateline?.text,
    altIds: [...identifiers.map(({ scheme, value }) => ({ role: scheme, value })), ...address],
    associations: (release.media ?? []).flatMap((media) => toAssociation(release, media)),
    digitalSourceType: disclosure?.digitalSourceType && { uri: disclosure.digitalSourceType },
  });
}

function geoJson(geo: { latitude: number; longitude: number } | undefined): Json {
  return geo === undefined ? {} : { geoJSON: { type: "Point", coordinates: [geo.longitude, geo.latitude] } };
}

/** What an item says of the version of the standard that it follows. */
export const standard = (version: "3.1" | "2.2" | "1.6"): Json => ({
  name: "ninjs",
  version,
  schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${version}.json`,
});
