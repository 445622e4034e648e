import type { Block, Release } from "@civic-media/schema";
import { formatRange, formatWhen } from "../../locales/format-when.ts";
import type { FeedLabels } from "../../locales/labels.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textElement, textHtml } from "../../markup/html.ts";
import { referencedMedia } from "../../release/referenced-media.ts";
import { inLi, inName, inP, inUl, link, linkUrl } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";
import { sectionHeading } from "./headings.ts";

const where = textElement("span", { class: "p-location" });
const inEvent = fixedElement("li", { class: "h-event" });
const category = textElement("li", { class: "p-category" });
const disclosure = textElement("p", { class: "disclosure" });
const inSource = fixedElement("p", { class: "source" });
const inOrigin = fixedElement("div", { class: "origin" });
const inTime = fixedElement("time");

type Heading = keyof Pick<
  FeedLabels,
  "media" | "events" | "about" | "editorialNote" | "contact" | "related" | "topics"
>;

/** Writes a section, or nothing where it would be empty. */
export function section(
  className: string,
  title: Heading,
  content: SafeHtml,
  context: HtmlContext,
): SafeHtml | undefined {
  if (content === "") return undefined;
  return element("section", { class: className }, [sectionHeading(context.labels[title], context), content]);
}

/** Writes a list, or nothing where it would be empty. */
const list = (items: readonly (SafeHtml | undefined)[]): SafeHtml => {
  const joined = joinHtml(items);
  return joined === "" ? joined : inUl(joined);
};

/** Writes a date in words, with its exact form for machines. */
export function time(value: string, { labels }: HtmlContext, className?: string): SafeHtml {
  return inTime(textHtml(formatWhen(value, labels)), { class: className, datetime: value });
}

/** The photos, films and documents that no block of the body shows. */
export function renderMedia(release: Release, context: HtmlContext): SafeHtml | undefined {
  if (release.media === undefined) return undefined;
  const shown = referencedMedia(release);
  const rest = release.media.filter(({ id }) => !shown.has(id));
  return section("gallery", "media", joinHtml(rest.map(context.figure)), context);
}

/** A span of time; its words are one phrase, so that the exact dates stand in `data` elements of their own. */
function range(start: string, end: string | undefined, context: HtmlContext): SafeHtml {
  if (end === undefined) return time(start, context, "dt-start");
  const words = textHtml(formatRange(start, end, context.labels));
  return joinHtml([
    inTime(words, { class: "dt-start", datetime: start }),
    element("data", { class: "dt-end", value: end }),
  ]);
}

/** The events that the release announces. */
export function renderEvents({ events = [] }: Release, context: HtmlContext): SafeHtml | undefined {
  const { labels, directory } = context;
  const items = events.map(({ name, startDate, endDate, location, url, accreditation }) => {
    const place = location === undefined ? undefined : directory.places.get(location);
    const parts = [
      linkUrl(inName(textHtml(name)), url),
      range(startDate, endDate, context),
      place && where(listWords([place.name, place.address], labels)),
      accreditation === undefined ? undefined : textHtml(`${labels.accreditation}${labels.colon} ${accreditation}`),
    ];
    return inEvent(joinHtml(parts, labels.comma ?? ", "));
  });
  return section("events", "events", list(items), context);
}

/** What the sender says of itself. */
export function renderBoilerplate({ boilerplate }: Release, context: HtmlContext): SafeHtml | undefined {
  const blocks: readonly Block[] | undefined = boilerplate;
  return blocks && section("boilerplate", "about", context.blocks(blocks), context);
}

/** Notes to editors; those that are not publishable were removed before. */
export function renderNotes({ editorialNotes = [] }: Release, context: HtmlContext): SafeHtml | undefined {
  const notes = editorialNotes.map(({ text }) => inP(context.inlines(text)));
  return section("notes", "editorialNote", joinHtml(notes), context);
}

/** Links that belong to the release. */
export function renderRelated({ related = [] }: Release, context: HtmlContext): SafeHtml | undefined {
  const items = related.map(({ rel, href, title }) => inLi(link(title ?? href, { href }), { "data-rel": rel }));
  return section("related", "related", list(items), context);
}

/** Topics and keywords; the same word stands once. */
export function renderTopics({ topics = [], keywords = [] }: Release, context: HtmlContext): SafeHtml | undefined {
  const words = new Set([...topics.map(({ label, code }) => label ?? code), ...keywords]);
  return section("topics", "topics", list([...words].map((word) => category(word))), context);
}

/** How the text was made, and where it was found. */
export function renderOrigin(release: Release, { labels }: HtmlContext): SafeHtml | undefined {
  const href = release.provenance?.source.href;
  const origin = joinHtml([
    disclosure(release.disclosure?.note),
    href === undefined
      ? undefined
      : inSource([textHtml(`${labels.source}${labels.colon} `), linkUrl(textHtml(href), href)]),
  ]);
  return origin === "" ? undefined : inOrigin(origin);
}
