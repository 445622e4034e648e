import { Parser } from "htmlparser2";
import { cleanLine } from "../body/clean-text.ts";
import { webAddress } from "../dom/addresses.ts";
import { parseHtml } from "../dom/parse-html.ts";
import { rawText } from "../structured-data/meta-tags.ts";
import { parseFeedDate } from "./feed-date.ts";
import type { ListingItem } from "./listing-item.ts";

/** A feed as far as it is read. */
export interface Feed {
  readonly items: ListingItem[];
  readonly next?: string;
}

const MOST_ITEMS = 5000;
const XML_START =
  /^\s{0,200}(?:<\?xml\b[^>]{0,300}>\s{0,200})?(?:<!--[\s\S]{0,2000}?-->\s{0,200}){0,3}(?:<\?xml-stylesheet[^>]{0,500}>\s{0,200}){0,3}<(?:rss|feed|rdf:RDF|atom:feed)\b/i;
const JSON_START = /^\s{0,200}\{[\s\S]{0,400}?"version"\s{0,5}:\s{0,5}"https:\/\/jsonfeed\.org\/version\//;

/** Whether a text is a feed and no page: RSS, Atom, RDF or JSON Feed. */
export const isFeed = (source: string): boolean =>
  XML_START.test(source.slice(0, 4000)) || JSON_START.test(source.slice(0, 1000));

/** What is kept of an entry while it is read. */
type Entry = Record<string, string | undefined>;

const ENTRIES: ReadonlySet<string> = new Set(["item", "entry", "atom:entry"]);
/** The elements of the formats under one name. */
const FIELDS: Readonly<Record<string, string>> = {
  title: "title",
  link: "link",
  guid: "guid",
  pubdate: "date",
  "dc:date": "date",
  published: "date",
  updated: "updated",
  issued: "date",
  description: "summary",
  summary: "summary",
  "content:encoded": "content",
  content: "content",
  category: "category",
  "dc:subject": "category",
};

const plain = (name: string): string => name.toLowerCase().replace(/^atom:/, "");

/** Collects the entries of an XML feed as its tags pass. */
class FeedReader {
  readonly entries: Entry[] = [];
  next: string | undefined;
  #entry: Entry | undefined;
  #field: string | undefined;
  #text = "";

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = plain(name);
    if (ENTRIES.has(tag)) this.#entry = {};
    const field = Object.hasOwn(FIELDS, tag) ? FIELDS[tag] : undefined;
    if (tag === "link" && attributes["href"]) this.#link(attributes);
    else if (field === "category" && attributes["term"]) this.#set("category", attributes["term"]);
    else if (field !== undefined && this.#entry) {
      const hidden = field === "guid" && attributes["isPermaLink"] === "false";
      this.#field = hidden ? undefined : field;
      this.#text = "";
    }
  }

  #link(attributes: Readonly<Record<string, string>>): void {
    const rel = attributes["rel"] ?? "alternate";
    if (this.#entry && rel === "alternate") this.#set("link", attributes["href"] ?? "");
    if (!this.#entry && rel === "next") this.next = attributes["href"];
  }

  #set(field: string, value: string): void {
    if (this.#entry && this.#entry[field] === undefined) this.#entry[field] = value;
  }

  text(text: string): void {
    if (this.#field !== undefined && this.#text.length < 100_000) this.#text += text;
  }

  close(name: string): void {
    const tag = plain(name);
    if (this.#field !== undefined && Object.hasOwn(FIELDS, tag) && FIELDS[tag] === this.#field) {
      this.#set(this.#field, this.#text.trim());
      this.#field = undefined;
    }
    if (ENTRIES.has(tag) && this.#entry) {
      if (this.entries.length < MOST_ITEMS) this.entries.push(this.#entry);
      this.#entry = undefined;
    }
  }
}

/** The words of a text that may hold markup. */
const wordsOf = (text: string): string =>
  cleanLine(/[<&]/.test(text) ? rawText(parseHtml(text.slice(0, 100_000)).root) : text);

function toItem(entry: Entry, base: URL | undefined): ListingItem | undefined {
  const href = entry["link"] || entry["guid"];
  const title = wordsOf(entry["title"] ?? "");
  if (!href || title === "") return undefined;
  const date = parseFeedDate(entry["date"] ?? entry["updated"]);
  const description = wordsOf(entry["summary"] ?? entry["content"] ?? "");
  const category = cleanLine(entry["category"] ?? "");
  return {
    href: webAddress(href, base) ?? href.trim(),
    title,
    ...(date ? { datePublished: date } : {}),
    ...(category ? { category } : {}),
    ...(description ? { description } : {}),
    ...(description && entry["content"] === undefined ? { isExcerpt: true } : {}),
  };
}

function readXml(source: string, base: URL | undefined): Feed {
  const reader = new FeedReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  );
  parser.end(source);
  const items = reader.entries.flatMap((entry) => toItem(entry, base) ?? []);
  const next = reader.next && (webAddress(reader.next, base) ?? reader.next);
  return { items, ...(next ? { next } : {}) };
}

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function readJson(source: string, base: URL | undefined): Feed {
  let feed: unknown;
  try {
    feed = JSON.parse(source);
  } catch {
    return { items: [] };
  }
  const { items = [], next_url } = feed as { items?: unknown; next_url?: unknown };
  const entries = (Array.isArray(items) ? items : []).slice(0, MOST_ITEMS).map((item: unknown): Entry => {
    const { url, id, title, date_published, summary, content_text, content_html, tags } = (item ?? {}) as Record<
      string,
      unknown
    >;
    return {
      link: textOf(url) ?? textOf(id),
      title: textOf(title),
      date: textOf(date_published),
      summary: textOf(summary),
      content: textOf(content_text) ?? textOf(content_html),
      category: Array.isArray(tags) ? textOf(tags[0]) : undefined,
    };
  });
  const next = textOf(next_url);
  return { items: entries.flatMap((entry) => toItem(entry, base) ?? []), ...(next ? { next } : {}) };
}

/**
 * Reads the entries of a feed.
 *
 * @param source - the text of an RSS, Atom, RDF or JSON feed
 * @param base - what relative links refer to
 * @returns the entries that have a title and an address, in the order of the feed
 */
export const readFeed = (source: string, base: URL | undefined): Feed =>
  /^\s*\{/.test(source) ? readJson(source, base) : readXml(source, base);
