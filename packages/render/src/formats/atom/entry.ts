import { type Media, type Organization, publisherOf, type Release, rightsFor } from "@civic-media/schema";
import type { WithFeedLabels } from "../../format.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { htmlCdata, joinXml, type SafeXml, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { toInstant } from "../../release/dates.ts";
import { lastChange } from "../../release/feed-facts.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";
import { sourceLink } from "../../source/source-link.ts";
import { renderContent } from "../html/content.ts";

type LinkAttributes = Readonly<Record<"rel" | "type" | "hreflang" | "title", string | undefined>>;

function link(
  href: string | undefined,
  attributes: Partial<LinkAttributes> & { length?: number },
): SafeXml | undefined {
  return href === undefined || safeUrl(href) === undefined ? undefined : xmlElement("link", { ...attributes, href });
}

function person(name: string, organization: Organization | undefined): SafeXml | undefined {
  if (organization === undefined) return undefined;
  return xmlElement(name, {}, joinXml([xmlLeaf("name", organization.name), xmlLeaf("uri", organization.url)]));
}

function parties(release: Release): (SafeXml | undefined)[] {
  const find = (id: string): Organization | undefined => release.organizations.find((entry) => entry.id === id);
  return [
    person("author", publisherOf(release)),
    ...(release.onBehalfOf ?? []).map((id) => person("contributor", find(id))),
  ];
}

function enclosures({ renditions = [], title }: Media): (SafeXml | undefined)[] {
  return renditions
    .filter(({ role }) => role !== "thumbnail")
    .map(({ contentUrl, encodingFormat, sizeInBytes }) =>
      link(contentUrl, {
        rel: "enclosure",
        type: encodingFormat,
        title,
        ...(sizeInBytes === undefined ? {} : { length: sizeInBytes }),
      }),
    );
}

function links(release: Release): (SafeXml | undefined)[] {
  const source = release.provenance?.source.href;
  return [
    link(release.url, { rel: "alternate", type: "text/html", hreflang: release.inLanguage }),
    ...(release.translations ?? []).map(({ href, inLanguage }) =>
      link(href, { rel: "alternate", type: "text/html", hreflang: inLanguage }),
    ),
    link(rightsFor(release)[0]?.license?.url, { rel: "license" }),
    ...(release.related ?? []).map(({ href, title }) => link(href, { rel: "related", title })),
    link(source === release.url ? undefined : source, { rel: "via" }),
    ...(release.media ?? []).flatMap(enclosures),
  ];
}

/** A scheme must be an address (RFC 4287, § 4.2.2.2); names such as `medtop` are left out. */
const isAddress = (scheme: string): boolean => /^(?:https?|urn|tag):\S+$/.test(scheme);

function categories(release: Release): SafeXml[] {
  return [
    ...(release.topics ?? []).map(({ scheme, code, label }) =>
      xmlElement("category", { term: code, scheme: isAddress(scheme) ? scheme : undefined, label }),
    ),
    ...(release.keywords ?? []).map((term) => xmlElement("category", { term })),
  ];
}

/** Writes one release as entry. */
export function renderEntry(release: Release, options: WithFeedLabels): SafeXml {
  const statement = rightsFor(release)[0];
  const entry = joinXml([
    xmlLeaf("id", release.id),
    xmlLeaf("title", formatTitle(release)),
    xmlLeaf("published", toInstant(release.datePublished)),
    xmlLeaf("updated", toInstant(lastChange(release))),
    ...parties(release),
    ...links(release),
    ...categories(release),
    xmlLeaf("rights", statement?.copyrightNotice ?? statement?.usageTerms ?? statement?.license?.name),
    xmlLeaf("summary", summarize(release)),
    options.embedSource === false ? undefined : sourceLink("link", release),
    xmlElement("content", { type: "html" }, htmlCdata(renderContent(release, options))),
  ]);
  return xmlElement("entry", { "xml:lang": release.inLanguage }, `${entry}\n` as SafeXml);
}
