import type { Block } from "../blocks.ts";
import type { Organization } from "../parties.ts";
import type { Release } from "../release.ts";
import type { Status } from "../status.ts";
import { type Found, finish, fromHtml, toBody, toPeople } from "./finish.ts";
import { ofRole, toMedia, toRights } from "./ninjs-media.ts";
import { type Imported, type ImportOptions, Source } from "./source.ts";

type Json = NonNullable<Release["extensions"]>[string];

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

/** What is named, with its address where it has one. */
const named = (entries: readonly Source[]): { name: string; sameAs?: string[] }[] =>
  entries.flatMap((entry) => {
    const name = entry.text("name");
    const uri = entry.form("uri", "uri");
    return name === undefined ? [] : [{ name, ...(uri === undefined ? {} : { sameAs: [uri] }) }];
  });

const toOrganizations = (item: Source): Organization[] =>
  named(item.list("organisations")).map(({ name, ...rest }, index) => ({
    id: `organization-${index + 1}`,
    name,
    kind: "other",
    ...rest,
  }));

function toHeadlines(item: Source): Pick<Found, "headline" | "kicker" | "subheadline" | "abstract"> {
  const headlines = item.list("headlines");
  const descriptions = item.list("descriptions");
  const abstract = ofRole(descriptions, "summary") ?? descriptions[0]?.text("value");
  return {
    headline: ofRole(headlines, "main") ?? headlines[0]?.text("value"),
    kicker: ofRole(headlines, "kicker"),
    subheadline: ofRole(headlines, "subheadline"),
    abstract: abstract === undefined ? undefined : [{ type: "text", value: abstract }],
  };
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
  const headlines = toHeadlines(source);
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
    ...headlines,
    body: toBlocks(source, options),
    ...dates,
    status: toStatus(source, dates.dateModified ?? dates.datePublished),
    dateline: located === undefined ? undefined : { text: located },
    ...toMetadata(source),
    people: toPeople(named(source.list("people"))),
    organizations: toOrganizations(source),
    places: named(source.list("places")).map((place, index) => ({ id: `place-${index + 1}`, ...place })),
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
