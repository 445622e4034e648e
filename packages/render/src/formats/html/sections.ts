import type { Block, Release } from "@civic-media/schema";
import { formatRange, formatWhen } from "../../locales/format-when.ts";
import type { Labels } from "../../locales/labels.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { referencedMedia } from "../../release/referenced-media.ts";
import { renderFigure } from "./figure.ts";
import type { HtmlContext } from "./handlers.ts";
import { sectionHeading } from "./headings.ts";

const inPName = fixedElement("strong", { class: "p-name" });
const inPLocation = fixedElement("span", { class: "p-location" });
const inHEvent = fixedElement("li", { class: "h-event" });
const inPCategory = fixedElement("li", { class: "p-category" });
const inDisclosure = fixedElement("p", { class: "disclosure" });
const inSource = fixedElement("p", { class: "source" });
const inOrigin = fixedElement("div", { class: "origin" });
const inUl = fixedElement("ul");
const inP = fixedElement("p");

function section(name: string, title: keyof Labels, content: SafeHtml, context: HtmlContext): SafeHtml {
  const heading = sectionHeading(context.labels[title] as string, context);
  return element("section", { class: name }, joinHtml([heading, content]));
}

/** Writes a date in words, with its exact form for machines. */
export function time(value: string, { labels }: HtmlContext, className?: string): SafeHtml {
  return element("time", { class: className, datetime: value }, textHtml(formatWhen(value, labels)));
}

/** The photos, films and documents that no block of the body shows. */
export function renderMedia(release: Release, context: HtmlContext): SafeHtml | undefined {
  const shown = referencedMedia(release);
  const rest = (release.media ?? []).filter(({ id }) => !shown.has(id));
  if (rest.length === 0) return undefined;
  return section("gallery", "media", joinHtml(rest.map((media) => renderFigure(media, context))), context);
}

/** A span of time; its words are one phrase, so that the exact dates stand in `data` elements of their own. */
function range(start: string, end: string | undefined, context: HtmlContext): SafeHtml {
  if (end === undefined) return time(start, context, "dt-start");
  const words = element(
    "time",
    { class: "dt-start", datetime: start },
    textHtml(formatRange(start, end, context.labels)),
  );
  return joinHtml([words, element("data", { class: "dt-end", value: end })]);
}

/** The events that the release announces. */
export function renderEvents(release: Release, context: HtmlContext): SafeHtml | undefined {
  const { labels, directory } = context;
  const items = (release.events ?? []).map(({ name, startDate, endDate, location, url, accreditation }) => {
    const place = location === undefined ? undefined : directory.places.get(location);
    const title = inPName(textHtml(name));
    const where = place && listWords([place.name, place.address], labels);
    const parts = [
      url === undefined ? title : element("a", { class: "u-url", href: url }, title),
      range(startDate, endDate, context),
      where === undefined ? undefined : inPLocation(textHtml(where)),
      accreditation === undefined ? undefined : textHtml(`${labels.accreditation}${labels.colon} ${accreditation}`),
    ];
    return inHEvent(
      joinHtml(
        parts.filter((part) => part !== undefined),
        labels.comma ?? ", ",
      ),
    );
  });
  return items.length === 0 ? undefined : section("events", "events", inUl(joinHtml(items)), context);
}

/** What the sender says of itself. */
export function renderBoilerplate(release: Release, context: HtmlContext): SafeHtml | undefined {
  const blocks: readonly Block[] = release.boilerplate ?? [];
  return blocks.length === 0 ? undefined : section("boilerplate", "about", context.blocks(blocks), context);
}

/** Notes to editors; those that are not publishable were removed before. */
export function renderNotes(release: Release, context: HtmlContext): SafeHtml | undefined {
  const notes = (release.editorialNotes ?? []).map(({ text }) => inP(context.inlines(text)));
  return notes.length === 0 ? undefined : section("notes", "editorialNote", joinHtml(notes), context);
}

/** Links that belong to the release. */
export function renderRelated(release: Release, context: HtmlContext): SafeHtml | undefined {
  const items = (release.related ?? []).map(({ rel, href, title }) =>
    element("li", { "data-rel": rel }, element("a", { href }, textHtml(title ?? href))),
  );
  return items.length === 0 ? undefined : section("related", "related", inUl(joinHtml(items)), context);
}

/** Topics and keywords; the same word stands once. */
export function renderTopics(release: Release, context: HtmlContext): SafeHtml | undefined {
  const words = [...(release.topics ?? []).map(({ label, code }) => label ?? code), ...(release.keywords ?? [])];
  const items = [...new Set(words)].map((word) => inPCategory(textHtml(word)));
  return items.length === 0 ? undefined : section("topics", "topics", inUl(joinHtml(items)), context);
}

/** How the text was made, and where it was found. */
export function renderOrigin(release: Release, { labels }: HtmlContext): SafeHtml | undefined {
  const source = release.provenance?.source.href;
  const parts = [
    release.disclosure?.note && inDisclosure(textHtml(release.disclosure.note)),
    source &&
      inSource(
        joinHtml([
          textHtml(`${labels.source}${labels.colon} `),
          element("a", { class: "u-url", href: source }, textHtml(source)),
        ]),
      ),
  ].filter((part): part is SafeHtml => part !== undefined && part !== "");
  return parts.length === 0 ? undefined : inOrigin(joinHtml(parts));
}
