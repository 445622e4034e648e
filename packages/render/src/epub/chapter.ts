import { type Block, type Media, plainInline, type Release } from "@civic-media/schema";
import type { WithLabels } from "../format.ts";
import { language } from "../formats/html/blocks.ts";
import { CLOSING_SECTIONS } from "../formats/html/closing-sections.ts";
import { toHtmlContext } from "../formats/html/context.ts";
import { feedMarkup } from "../formats/html/feed-markup.ts";
import { linkTo, renderCaption, textAlternative } from "../formats/html/figure.ts";
import type { BlockHandlers, HtmlContext } from "../formats/html/handlers.ts";
import { renderHeader } from "../formats/html/header.ts";
import { sectionHeading } from "../formats/html/headings.ts";
import { hasWords } from "../formats/html/outline.ts";
import { definitions } from "../formats/html/page-blocks.ts";
import type { PageContext } from "../formats/html/page-context.ts";
import { directionOf } from "../locales/direction.ts";
import { element, joinHtml, type SafeHtml, trustHtml } from "../markup/html.ts";
import { allBlocks } from "../release/all-blocks.ts";
import { bestFile } from "../release/best-file.ts";
import { referencedMedia } from "../release/referenced-media.ts";
import { formatTitle } from "../release/title.ts";
import type { Chapter, Pictures, Place } from "./book.ts";
import type { EpubOptions } from "./options.ts";
import { bookPage, innerImage } from "./page.ts";

/** A picture that is in the book, else a link to its best file: a book loads nothing from elsewhere. */
function figure(media: Media, pictures: Pictures, context: HtmlContext): SafeHtml {
  const file = pictures.take(media);
  const content =
    file === undefined
      ? element("p", {}, linkTo(media, bestFile(media) ?? "", context))
      : innerImage(file.path, textAlternative(media, context));
  return element(
    "figure",
    { class: media.type, "data-ref": media.id },
    joinHtml([content, renderCaption(media, context)]),
  );
}

const figures = (list: readonly Media[], pictures: Pictures, context: HtmlContext): SafeHtml =>
  joinHtml(list.map((media) => figure(media, pictures, context)));

/** The pictures that no block of the body shows. */
function gallery(release: Release, pictures: Pictures, context: HtmlContext): SafeHtml | undefined {
  const shown = referencedMedia(release);
  const rest = (release.media ?? []).filter(({ id }) => !shown.has(id));
  if (rest.length === 0) return undefined;
  const heading = sectionHeading(context.labels.media, context);
  return element("section", { class: "gallery" }, joinHtml([heading, figures(rest, pictures, context)]));
}

/** The headings of the body, with the ids by which the contents lead to them. */
function placesOf(release: Release): ReadonlyMap<Block, string> {
  const headings = allBlocks(release.body).filter((block) => block.type === "heading" && hasWords(block));
  return new Map(headings.map((block, index) => [block, `heading-${index + 1}`]));
}

function handlersOf(places: ReadonlyMap<Block, string>, pictures: Pictures): BlockHandlers {
  return {
    ...feedMarkup.blocks,
    definitions,
    heading: (block, context) => {
      const id = places.get(block);
      if (id === undefined) return feedMarkup.blocks.heading(block, context);
      return element(`h${context.headingLevel(block)}`, { id, ...language(block) }, context.inlines(block.content));
    },
    media: (block, context) => {
      const list = block.refs.flatMap((id) => context.directory.media.get(id) ?? []);
      return element("div", { class: "media", ...language(block) }, figures(list, pictures, context));
    },
  };
}

/** Checkers of EPUB know `hgroup` as it was before 2022, when headings alone stood in it. */
function header(release: Release, context: PageContext): SafeHtml {
  const [before = "", titles = "", after = ""] = renderHeader(release, context).split(/<\/?hgroup>/);
  return trustHtml(`${before}<div class="titles">${titles}</div>${after}`);
}

function article(release: Release, pictures: Pictures, context: PageContext): SafeHtml {
  const parts = [
    header(release, context),
    element("div", { class: "e-content" }, context.blocks(release.body)),
    gallery(release, pictures, context),
    ...CLOSING_SECTIONS.map((write) => write(release, context)),
  ];
  const attributes = { class: "h-entry", lang: release.inLanguage, dir: directionOf(release.inLanguage) };
  return element("article", attributes, joinHtml(parts, "\n"));
}

const isDescribed = ({ alt, decorative }: Media): boolean => decorative === true || (alt ?? "").trim() !== "";

function describe(release: Release, pictures: Pictures): Chapter["pictures"] {
  const shown = (release.media ?? []).filter((media) => pictures.take(media) !== undefined);
  if (shown.length === 0) return "none";
  return shown.every(isDescribed) ? "described" : "undescribed";
}

/** Writes a release as chapter: a page of its own, which any reading system can show and read aloud. */
export function renderChapter(
  release: Release,
  number: number,
  pictures: Pictures,
  options: WithLabels<EpubOptions>,
): Chapter {
  const ids = placesOf(release);
  const markup = { ...feedMarkup, blocks: handlersOf(ids, pictures) };
  const context = toHtmlContext(release, options, { markup });
  const headings = [...ids].flatMap(([block, id]): Place[] =>
    block.type === "heading" ? [{ id, level: context.headingLevel(block), title: plainInline(block.content) }] : [],
  );
  const content = element("main", {}, article(release, pictures, context));
  const title = release.shortTitle ?? formatTitle(release);
  return {
    release,
    path: `release-${number}.xhtml`,
    page: bookPage({ title, inLanguage: release.inLanguage, type: "bodymatter", content }),
    headings,
    pictures: describe(release, pictures),
  };
}
