import type { Media } from "../media.ts";
import type { RightsStatement } from "../rights.ts";
import { type Found, finish, toBody, toPeople } from "./finish.ts";
import { type Imported, type ImportOptions, Source } from "./source.ts";

/** The types of schema.org that are one text, and that cities use for releases. */
const TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:NewsArticle|Article|ReportageNewsArticle|Report|PressRelease|SpecialAnnouncement|GovernmentAnnouncement|BlogPosting|WebPage)$/;

const typesOf = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null && "@type" in value ? [value["@type"]].flat() : [];

/** The first article in a document, a list or a graph; the parts of a graph are not searched deeper. */
function findArticle(data: unknown): unknown {
  const list: unknown[] = Array.isArray(data) ? data : [data];
  const nodes = list.flatMap((node): unknown[] =>
    typeof node === "object" && node !== null && "@graph" in node && Array.isArray(node["@graph"])
      ? node["@graph"]
      : [node],
  );
  const isArticle = (node: unknown) => typesOf(node).some((type) => typeof type === "string" && TYPES.test(type));
  return nodes.find(isArticle);
}

const addressOf = (source: Source, key: string): string | undefined => {
  const [found] = source.list(key, "@id");
  return found && (found.form("@id", "httpUrl") ?? found.form("url", "httpUrl"));
};

const nameOf = (source: Source, key: string): string | undefined =>
  source
    .list(key, "name")
    .map((party) => party.text("name"))
    .find((name) => name !== undefined);

function toMedia(image: Source, index: number): { media: Media; rights: RightsStatement[] }[] {
  const contentUrl = image.form("contentUrl", "httpUrl") ?? image.form("url", "httpUrl");
  if (contentUrl === undefined) return [];
  const id = `media-${index + 1}`;
  const caption = image.text("caption");
  const creditLine = image.text("creditText");
  const encodingFormat = image.form("encodingFormat", "mediaType");
  const media: Media = {
    id,
    type: "image",
    ...(caption === undefined ? {} : { caption: [{ type: "text", value: caption }] }),
    ...(creditLine === undefined ? {} : { credit: { creditLine, basis: "stated" } }),
    ...(encodingFormat === undefined
      ? { url: contentUrl }
      : { renditions: [{ contentUrl, role: "original" as const, encodingFormat }] }),
  };
  return [{ media, rights: toRights(image, id) }];
}

function toRights(source: Source, media?: string): RightsStatement[] {
  const url = addressOf(source, "license");
  const copyrightHolder = nameOf(source, "copyrightHolder");
  const copyrightNotice = source.text("copyrightNotice");
  const acquireLicensePage = addressOf(source, "acquireLicensePage");
  const value = url ?? copyrightNotice ?? copyrightHolder ?? acquireLicensePage;
  if (value === undefined) return [];
  const open = url !== undefined && /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\//.test(url);
  return [
    {
      ...(media === undefined ? { scope: "page" } : { scope: "image", media }),
      kind: open ? "open-license" : url === undefined ? "reserved" : "custom-terms",
      ...(url === undefined ? {} : { license: { url } }),
      ...(copyrightHolder === undefined ? {} : { copyrightHolder }),
      ...(copyrightNotice === undefined ? {} : { copyrightNotice }),
      ...(acquireLicensePage === undefined ? {} : { acquireLicensePage }),
      evidence: [{ source: "meta", value, confidence: 1 }],
    },
  ];
}

const toKeywords = (source: Source): string[] => {
  const value = source.any("keywords");
  const entries: unknown[] = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return entries
    .filter((entry) => typeof entry === "string")
    .map((entry) => entry.trim())
    .filter(Boolean);
};

function toFound(source: Source, options: ImportOptions): Found {
  const url = source.form("url", "httpUrl") ?? addressOf(source, "mainEntityOfPage");
  const abstract = source.text("abstract") ?? source.text("description");
  const articleBody = source.lines("articleBody") ?? source.lines("text");
  const images = source.list("image", "url").flatMap(toMedia);
  const version = source.number("version", 1, 1e9);
  const [subheadline, name] = [source.text("alternativeHeadline"), source.text("name")];
  return {
    id: source.form("@id", "uri") ?? url,
    url,
    inLanguage: source.form("inLanguage", "language"),
    headline: source.text("headline") ?? name,
    subheadline,
    abstract: abstract === undefined ? undefined : [{ type: "text", value: abstract }],
    body: articleBody === undefined ? toBody(abstract ?? "") : toBody(articleBody),
    datePublished: source.form("datePublished", "when"),
    dateModified: source.form("dateModified", "when"),
    expires: source.form("expires", "when"),
    version: version === undefined ? 1 : Math.round(version),
    keywords: toKeywords(source),
    genre: source.text("genre"),
    people: toPeople(
      source
        .list("mentions")
        .filter((mention) => mention.any("@type") === "Person")
        .flatMap((person) => {
          const personName = person.text("name");
          const jobTitle = person.text("jobTitle");
          return personName === undefined
            ? []
            : [{ name: personName, ...(jobTitle ? { offices: [{ jobTitle }] } : {}) }];
        }),
    ),
    media: images.map(({ media }) => media),
    rights: [...toRights(source), ...images.flatMap(({ rights }) => rights)],
    publisherName: nameOf(source, "publisher") ?? options.publisher ?? nameOf(source, "author"),
    publisherUrl: addressOf(source, "publisher"),
  };
}

/**
 * Reads a schema.org `NewsArticle` (or `Article`, `Report` …) from JSON-LD. A graph or list is searched for the first
 * one. `articleBody` is plain text, so links and quotations are not in it.
 *
 * @param data - JSON-LD as plain JSON data; nothing in it is believed, nothing is fetched
 * @param options - language and publisher where the article names none
 * @returns the release, and what could not be taken over
 * @see {@link https://schema.org/NewsArticle | schema.org NewsArticle}
 * @example
 * ```ts
 * import { fromNewsArticle } from "@civic-media/schema/import";
 *
 * const { release, issues } = fromNewsArticle({
 *   "@context": "https://schema.org",
 *   "@type": "NewsArticle",
 *   url: "https://city.example/news/7",
 *   headline: "The bridge is open",
 *   datePublished: "2026-05-04",
 *   inLanguage: "en",
 *   publisher: { "@type": "GovernmentOrganization", name: "City of Example" },
 *   articleBody: "It opened at noon.",
 * });
 * console.log(release?.datePublished, issues.length); // "2026-05-04" 0
 * ```
 */
export function fromNewsArticle(data: unknown, options: ImportOptions = {}): Imported {
  const article = findArticle(data);
  const source = new Source(article ?? {}, "", []);
  if (article === undefined) {
    source.report("", "expected a NewsArticle, Article or Report of schema.org, found none");
    return { issues: source.issues };
  }
  return finish(toFound(source, options), source, options);
}
