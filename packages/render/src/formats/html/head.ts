import { type Release, rightsFor } from "@civic-media/schema";
import { escapeJson } from "../../markup/escape.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml, trustHtml } from "../../markup/html.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { publisherName } from "../../release/directory.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";
import { SCHEMA_ORG, toNewsArticle } from "../json-ld/news-article.ts";

const inTitle = fixedElement("title");

const named = (name: string, content: string | undefined): SafeHtml | undefined =>
  content === undefined ? undefined : element("meta", { name, content });

const property = (name: string, content: string | undefined): SafeHtml | undefined =>
  content === undefined ? undefined : element("meta", { property: name, content });

const link = (rel: string, href: string | undefined, hreflang?: string): SafeHtml | undefined =>
  href === undefined || safeUrl(href) === undefined ? undefined : element("link", { rel, href, hreflang });

/** Data in a script element; no browser runs one of these types. */
export const dataScript = (type: string, data: unknown): SafeHtml =>
  element("script", { type }, trustHtml(escapeJson(data)));

/** Where a preview finds its picture: the first that has a file for the Web. */
function preview(release: Release): (SafeHtml | undefined)[] {
  const photo = release.media?.find(({ type, renditions }) => type === "image" && (renditions?.length ?? 0) > 0);
  const file = photo?.renditions?.find(({ role }) => role === "web") ?? photo?.renditions?.[0];
  return [
    property("og:image", file?.contentUrl),
    property("og:image:width", file?.width?.toString()),
    property("og:image:height", file?.height?.toString()),
    property("og:image:alt", file && photo?.alt),
    named("twitter:card", file === undefined ? "summary" : "summary_large_image"),
  ];
}

/** What previews in networks and messengers show: The Open Graph protocol. */
function openGraph(release: Release, summary: string): (SafeHtml | undefined)[] {
  return [
    property("og:type", "article"),
    property("og:title", formatTitle(release)),
    property("og:description", summary),
    property("og:url", release.url),
    property("og:site_name", publisherName(release)),
    property("og:locale", release.inLanguage.replace("-", "_")),
    property("article:published_time", release.datePublished),
    property("article:modified_time", release.dateModified),
    ...preview(release),
  ];
}

/** What machines read of one release: title, description, addresses, preview, license, linked data. */
export function renderReleaseHead(release: Release): SafeHtml {
  const summary = summarize(release);
  return joinHtml(
    [
      inTitle(textHtml(release.shortTitle ?? formatTitle(release))),
      named("description", summary),
      named("author", publisherName(release)),
      named("robots", release.status.type === "published" ? undefined : "noindex"),
      link("canonical", release.url),
      ...(release.translations ?? []).map(({ href, inLanguage }) => link("alternate", href, inLanguage)),
      link("license", rightsFor(release)[0]?.license?.url),
      ...openGraph(release, summary),
      dataScript("application/ld+json", toNewsArticle(release, SCHEMA_ORG)),
    ],
    "\n",
  );
}
