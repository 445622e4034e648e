import type { Block } from "../blocks.ts";
import type { Media } from "../media.ts";
import type { Organization } from "../parties.ts";
import type { Release } from "../release.ts";
import type { RightsStatement } from "../rights.ts";
import type { Status } from "../status.ts";
import { type Found, finish, fromHtml, toBody, toPeople } from "./finish.ts";
import { type Imported, type ImportOptions, Source } from "./source.ts";

type Json = NonNullable<Release["extensions"]>[string];

const ofRole = (entries: readonly Source[], role: string): string | undefined =>
  entries.find((entry) => entry.text("role")?.toLowerCase() === role)?.text("value");

/** The body for people: plain text keeps the author's paragraphs only with empty lines, so HTML is preferred. */
function toBlocks(item: Source, options: ImportOptions): Block[] {
  const bodies = item.list("bodies").map((body) => ({
    type: body.text("contentType")?.toLowerCase() ?? "text/plain",
    value: body.lines("value") ?? "",
  }));
  for (const { type, value } of bodies.filter(({ type }) => /html/.test(type))) {
    const blocks = fromHtml(value, options);
    if (blocks.length > 0) return blocks;
    item.report("bodies", `expected text in the body of type ${type}, found none`);
  }
  return bodies.filter(({ type }) => type === "text/plain").flatMap(({ value }) => toBody(value));
}

function toStatus(item: Source, at: string | undefined): Status | undefined {
  const until = item.form("embargoedUntil", "instant");
  const status = item.text("pubStatus") ?? "usable";
  if (status === "canceled") return { type: "withdrawn", at: at ?? "1970-01-01T00:00:00Z", reason: "canceled" };
  if (status === "withheld") return { type: "draft" };
  if (status !== "usable") item.report("pubStatus", `expected usable, withheld or canceled, found "${status}"`);
  return until === undefined ? { type: "published" } : { type: "embargoed", until };
}

function toRights(item: Source, media?: string): RightsStatement[] {
  const [info] = item.list("rightsInfo");
  const url = info?.form("linkedRights", "httpUrl");
  const terms = {
    copyrightHolder: item.text("copyrightHolder"),
    copyrightNotice: item.text("copyrightNotice"),
    usageTerms: item.text("usageTerms"),
    license: url === undefined ? undefined : { url },
  };
  const stated = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
  const value = url ?? terms.usageTerms ?? terms.copyrightNotice ?? terms.copyrightHolder;
  if (value === undefined) return [];
  // Only an address of Creative Commons says by itself that the license is an open one.
  const open = url !== undefined && /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//.test(url);
  return [
    {
      ...(media === undefined ? { scope: "page" } : { scope: "image", media }),
      kind: open ? "open-license" : terms.usageTerms === undefined ? "reserved" : "custom-terms",
      ...stated,
      evidence: [{ source: "meta", value, confidence: 1 }],
    },
  ];
}

/** The types of associated items that the model knows, as ninjs names them. */
const MEDIA: Readonly<Record<string, Media["type"]>> = {
  picture: "image",
  graphic: "image",
  video: "video",
  audio: "audio",
};

function toRendition(rendition: Source): NonNullable<Media["renditions"]>[number] | undefined {
  const contentUrl = rendition.form("href", "httpUrl");
  const encodingFormat = rendition.form("contentType", "mediaType");
  if (contentUrl === undefined || encodingFormat === undefined) return undefined;
  const width = rendition.number("width", 1, 1e6);
  const height = rendition.number("height", 1, 1e6);
  const sizeInBytes = rendition.number("sizeInBytes", 0, 1e15);
  const name = rendition.text("name")?.toLowerCase() ?? "";
  return {
    contentUrl,
    role: /thumb/.test(name)
      ? "thumbnail"
      : /print/.test(name)
        ? "print"
        : /preview|web/.test(name)
          ? "web"
          : "original",
    encodingFormat,
    ...(width === undefined ? {} : { width: Math.round(width) }),
    ...(height === undefined ? {} : { height: Math.round(height) }),
    ...(sizeInBytes === undefined ? {} : { sizeInBytes: Math.round(sizeInBytes) }),
  };
}

function toMedia(association: Source, index: number): { media: Media; rights: RightsStatement[] } | undefined {
  const type = MEDIA[association.text("type") ?? ""];
  const renditions = association
    .list("renditions")
    .map(toRendition)
    .filter((file) => file !== undefined);
  const uri = association.form("uri", "uri");
  const url = uri !== undefined && /^https?:/.test(uri) ? uri : undefined;
  if (type === undefined || (url === undefined && renditions.length === 0)) {
    association.report("", "expected a picture, video or sound with an address or renditions");
    return undefined;
  }
  const id = `media-${index + 1}`;
  const descriptions = association.list("descriptions");
  const caption = ofRole(descriptions, "caption") ?? descriptions[0]?.text("value");
  const by = association.text("by");
  const title = ofRole(association.list("headlines"), "main") ?? association.text("title");
  const media: Media = {
    id,
    type,
    ...(title === undefined ? {} : { title }),
    ...(caption === undefined ? {} : { caption: [{ type: "text", value: caption }] }),
    ...(by === undefined ? {} : { credit: { creditLine: by, basis: "stated" } }),
    ...(url === undefined ? {} : { url }),
    ...(renditions.length === 0 ? {} : { renditions }),
  };
  return { media, rights: type === "image" ? toRights(association, id) : [] };
}

/** Dates and times of the item; with one time alone, that is the time of publication. */
function toDates(item: Source): Pick<Found, "datePublished" | "dateModified" | "expires"> {
  const first = item.form("firstCreated", "instant");
  const version = item.form("versionCreated", "instant");
  return {
    datePublished: first ?? version,
    dateModified: first === undefined ? undefined : version,
    expires: item.form("expires", "instant"),
  };
}

function toOrganizations(item: Source): Organization[] {
  return item.list("organisations").flatMap((organization, index): Organization[] => {
    const name = organization.text("name");
    const uri = organization.form("uri", "uri");
    if (name === undefined) return [];
    const id = `organization-${index + 1}`;
    return [{ id, name, kind: "other", ...(uri === undefined ? {} : { sameAs: [uri] }) }];
  });
}

function toDisclosure(item: Source): Release["disclosure"] {
  const digitalSourceType = item.list("digitalSourceType")[0]?.form("uri", "uri");
  return digitalSourceType === undefined ? undefined : { digitalSourceType };
}

/** What names, describes and sorts the item. */
function toMetadata(item: Source): Found {
  const version = item.text("version");
  const number = Number(version ?? 1);
  const counts = Number.isSafeInteger(number) && number > 0;
  const topics = item.list("subjects").flatMap((subject) => {
    const code = subject.form("uri", "uri");
    const label = subject.text("name");
    const confidence = subject.number("confidence", 0, 100);
    if (code === undefined && label === undefined) return [];
    const [scheme, rest] = code === undefined ? ["name", label as string] : ["uri", code];
    return [
      {
        scheme,
        code: rest,
        ...(label === undefined || code === undefined ? {} : { label }),
        ...(confidence === undefined ? {} : { confidence: confidence / 100 }),
      },
    ];
  });
  const note = item.text("edNote");
  return {
    version: counts ? number : 1,
    identifiers: [
      ...(counts || version === undefined ? [] : [{ scheme: "version", value: version }]),
      ...item.list("altIds").flatMap((altId) => {
        const value = altId.text("value");
        return value === undefined ? [] : [{ scheme: altId.text("role") ?? "altId", value }];
      }),
    ],
    topics,
    genre: item
      .list("genres")
      .map((genre) => genre.text("name"))
      .find((name) => name !== undefined),
    urgency: item.number("urgency", 1, 9),
    disclosure: toDisclosure(item),
    editorialNotes:
      note === undefined ? [] : [{ role: "edNote", text: [{ type: "text", value: note }], publishable: false }],
  };
}

/**
 * Reads an IPTC ninjs 3.x item of type `text`. Properties that the model has no field for are kept in `extensions`
 * under `ninjs:…`, so that they can be written back.
 *
 * @param item - a news item as plain JSON data; nothing in it is believed
 * @param options - language and publisher where the item names none, a reader for HTML bodies
 * @returns the release, and what could not be taken over; no release when id, headline, date, text or publisher is missing
 * @see {@link https://iptc.org/standards/ninjs/ | IPTC ninjs}
 * @example
 * ```ts
 * import { fromNinjs } from "@civic-media/schema/import";
 *
 * const { release } = fromNinjs({
 *   uri: "https://city.example/news/7",
 *   type: "text",
 *   language: "en",
 *   versionCreated: "2026-05-04T12:00:00Z",
 *   headlines: [{ role: "main", value: "The bridge is open" }],
 *   bodies: [{ contentType: "text/plain", value: "It opened at noon." }],
 *   infoSources: [{ role: "publisher", name: "City of Example" }],
 * });
 * console.log(release?.headline); // "The bridge is open"
 * ```
 */
export function fromNinjs(item: unknown, options: ImportOptions = {}): Imported {
  const source = new Source(item, "", []);
  const type = source.text("type") ?? "text";
  if (type !== "text") {
    source.report("type", `expected text, found "${type.slice(0, 60)}"; other types are media or collections`);
    return { issues: source.issues };
  }
  const headlines = source.list("headlines");
  const descriptions = source.list("descriptions");
  const abstract = ofRole(descriptions, "summary") ?? descriptions[0]?.text("value");
  const associations = source
    .list("associations")
    .map(toMedia)
    .filter((found) => found !== undefined);
  const infoSources = source.list("infoSources");
  const publisher = infoSources.find((info) => info.text("role") === "publisher") ?? infoSources[0];
  const dates = toDates(source);
  const located = source.text("located");
  const id = source.form("uri", "uri");
  const found: Found = {
    id,
    url: id !== undefined && /^https?:/.test(id) ? id : undefined,
    inLanguage: source.form("language", "language"),
    headline: ofRole(headlines, "main") ?? headlines[0]?.text("value"),
    kicker: ofRole(headlines, "kicker"),
    subheadline: ofRole(headlines, "subheadline"),
    abstract: abstract === undefined ? undefined : [{ type: "text", value: abstract }],
    body: toBlocks(source, options),
    ...dates,
    status: toStatus(source, dates.dateModified ?? dates.datePublished),
    dateline: located === undefined ? undefined : { text: located },
    ...toMetadata(source),
    people: toPeople(
      source.list("people").flatMap((person) => {
        const name = person.text("name");
        const uri = person.form("uri", "uri");
        return name === undefined ? [] : [{ name, ...(uri === undefined ? {} : { sameAs: [uri] }) }];
      }),
    ),
    organizations: toOrganizations(source),
    places: source.list("places").flatMap((place, index) => {
      const name = place.text("name");
      const uri = place.form("uri", "uri");
      return name === undefined ? [] : [{ id: `place-${index + 1}`, name, ...(uri ? { sameAs: [uri] } : {}) }];
    }),
    media: associations.map(({ media }) => media),
    rights: [...toRights(source), ...associations.flatMap(({ rights }) => rights)],
    publisherName: publisher?.text("name") ?? options.publisher ?? source.text("copyrightHolder"),
    extensions: toExtensions(source),
  };
  return finish(found, source, options);
}

function toExtensions(source: Source): Record<string, Json> | undefined {
  const kept = source.rest().filter(([key]) => /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) && key !== "standard");
  return kept.length === 0
    ? undefined
    : Object.fromEntries(kept.map(([key, value]) => [`ninjs:${key}`, value as Json]));
}
