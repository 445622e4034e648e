import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf } from "../markup/xml.ts";
import { compareWhen } from "../release/dates.ts";
import { lastChange } from "../release/feed-facts.ts";
import { formatTitle } from "../release/title.ts";
import type { Pages } from "./lists.ts";
import type { Entry, Plan } from "./plan.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

/** The most addresses of one sitemap (sitemaps.org). */
const MOST = 50_000;
/** The most addresses of a news sitemap. */
const MOST_NEWS = 1000;
const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

const urlset = (attributes: Record<string, string>, urls: readonly SafeXml[]): string =>
  xmlDocument(xmlElement("urlset", { xmlns: SITEMAP, ...attributes }, `${joinXml(urls)}\n` as SafeXml));

const url = (address: string, ...more: (SafeXml | undefined)[]): SafeXml =>
  xmlElement("url", {}, joinXml([xmlLeaf("loc", address), ...more]));

/** A day, or a time with its zone: W3C Date and Time Formats has no time without a zone. */
const dateOf = (when: string): string => (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(when) ? when : when.slice(0, 10));

function newsUrl(address: string, { release }: Entry, title: string): SafeXml {
  const publication = xmlElement(
    "news:publication",
    {},
    joinXml([xmlLeaf("news:name", title), xmlLeaf("news:language", release.inLanguage.toLowerCase().split("-", 1)[0])]),
  );
  const news = xmlElement(
    "news:news",
    {},
    joinXml([
      publication,
      xmlLeaf("news:publication_date", dateOf(release.datePublished)),
      xmlLeaf("news:title", formatTitle(release)),
    ]),
  );
  return url(address, news);
}

/**
 * Writes the sitemap of all pages and the news sitemap: the releases of the two days up to the latest one, because no
 * clock is asked.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function renderSitemaps(pages: Pages, plan: Plan, title: string, siteUrl: string): void {
  const entries = plan.editions.flatMap((edition) => edition.entries);
  const changes = new Map(entries.map(({ path, release }) => [path, dateOf(lastChange(release))]));
  const addresses = [...pages.keys()].filter((path) => path.endsWith(".html") && path !== "404.html");
  const urls = addresses.map((path) => url(siteUrl + path, xmlLeaf("lastmod", changes.get(path))));
  const parts = Array.from({ length: Math.ceil(urls.length / MOST) }, (_, index) =>
    urls.slice(index * MOST, (index + 1) * MOST),
  );
  const [only = []] = parts;
  if (parts.length <= 1) pages.set("sitemap.xml", urlset({}, only));
  else {
    const names = parts.map((part, index) => {
      pages.set(`sitemap-${index + 1}.xml`, urlset({}, part));
      return xmlElement("sitemap", {}, xmlLeaf("loc", `${siteUrl}sitemap-${index + 1}.xml`));
    });
    pages.set("sitemap.xml", xmlDocument(xmlElement("sitemapindex", { xmlns: SITEMAP }, joinXml(names))));
  }
  const latest = entries
    .map(({ release }) => release.datePublished)
    .sort(compareWhen)
    .at(-1);
  const news = entries
    .filter(({ release }) => latest !== undefined && compareWhen(latest, release.datePublished) <= TWO_DAYS)
    .filter(({ release }) => release.status.type === "published")
    .slice(0, MOST_NEWS);
  pages.set(
    "sitemap-news.xml",
    urlset(
      { "xmlns:news": NEWS },
      news.map((entry) => newsUrl(siteUrl + entry.path, entry, title)),
    ),
  );
}
