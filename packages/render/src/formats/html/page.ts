import type { Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { element, fixedElement, joinHtml, NO_HTML, type SafeHtml, textHtml, trustHtml } from "../../markup/html.ts";
import { feedTitle } from "../../release/feed-facts.ts";
import { SOURCE_TYPE } from "../../source/media-type.ts";
import { toGraph } from "../json-ld/news-article.ts";
import { CLOSING_SECTIONS } from "./closing-sections.ts";
import { toHtmlContext } from "./context.ts";
import type { HtmlContext, Markup } from "./handlers.ts";
import { dataScript, renderReleaseHead } from "./head.ts";
import { renderHeader } from "./header.ts";
import type { HtmlOptions } from "./options.ts";
import { blockHandlers, numberTables } from "./page-blocks.ts";
import type { PageContext } from "./page-context.ts";
import { renderFigure } from "./page-figure.ts";
import { markHandlers } from "./page-inlines.ts";
import { renderMedia } from "./sections.ts";
import { stylesheet } from "./stylesheet.ts";

const inArticle = fixedElement("article", { class: "h-entry" });
const inContent = fixedElement("div", { class: "e-content" });
const inTitle = fixedElement("title");
const inH1 = fixedElement("h1");
const inStyle = fixedElement("style");
const inHead = fixedElement("head");
const inBody = fixedElement("body");

/** How pages are written: with RDFa, and with what was said and is not shown, so that they can be read back. */
const pageMarkup: Markup = { blocks: blockHandlers, marks: markHandlers, figure: renderFigure };

/** Prepares a page, or a part of one, on which ids are free to be given. */
export function toPageContext(
  release: Release,
  options: WithLabels<HtmlOptions>,
  { headingOffset, idPrefix }: Pick<HtmlContext, "headingOffset" | "idPrefix">,
): PageContext {
  const tableId = numberTables(release, idPrefix);
  return toHtmlContext(release, options, { headingOffset, idPrefix, tableId, markup: pageMarkup });
}

const renderBody = ({ body }: Release, context: HtmlContext): SafeHtml => inContent(context.blocks(body));

const ARTICLE = [renderHeader, renderBody, renderMedia, ...CLOSING_SECTIONS];

/** Writes one release as `article`, from its header to its rights. */
export function renderArticle(release: Release, context: PageContext): SafeHtml {
  const parts = ARTICLE.map((write) => write(release, context));
  return inArticle(joinHtml(parts, "\n"), { lang: release.inLanguage, dir: directionOf(release.inLanguage) });
}

function renderListHead(releases: readonly Release[], options: HtmlOptions): SafeHtml {
  return joinHtml(
    [inTitle(textHtml(feedTitle(releases, options))), dataScript("application/ld+json", toGraph(releases))],
    "\n",
  );
}

function renderMain(releases: readonly Release[], options: WithLabels<HtmlOptions>): SafeHtml {
  const [first, ...more] = releases;
  if (first !== undefined && more.length === 0)
    return renderArticle(first, toPageContext(first, options, { headingOffset: 0, idPrefix: "" }));
  const title = inH1(textHtml(feedTitle(releases, options)));
  const articles = releases.map((release, index) =>
    renderArticle(release, toPageContext(release, options, { headingOffset: 1, idPrefix: `release-${index + 1}-` })),
  );
  return joinHtml([title, ...articles], "\n");
}

/** The link past what stands before the text (WCAG 2.4.1), where something does. */
function renderBefore({ before, inLanguage, labels }: WithLabels<HtmlOptions>, language: string): SafeHtml {
  if (before === undefined) return NO_HTML;
  const words = textHtml(labels(inLanguage ?? language).skipToContent);
  return joinHtml([element("a", { class: "skip", href: "#content" }, words), before], "\n");
}

/** Writes the whole page. Several releases stand one below the other, under the title of the collection. */
export function renderPage(releases: readonly Release[], options: WithLabels<HtmlOptions>): string {
  const [first] = releases;
  const language = first?.inLanguage ?? options.inLanguage ?? "en";
  const releaseHead = first !== undefined && releases.length === 1 ? renderReleaseHead(first) : undefined;
  const style = options.stylesheet ?? stylesheet;
  const head = joinHtml(
    [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      releaseHead ?? renderListHead(releases, options),
      ...(options.embedSource === false ? [] : releases.map((release) => dataScript(SOURCE_TYPE, release))),
      style === "" ? undefined : inStyle(trustHtml(style.replaceAll("</", "<\\/"))),
      options.head,
    ],
    "\n",
  );
  const body = joinHtml(
    [renderBefore(options, language), element("main", { id: "content" }, renderMain(releases, options)), options.after],
    "\n",
  );
  const page = joinHtml([inHead(head), inBody(body)], "\n");
  return `<!doctype html>\n${element("html", { lang: language, dir: directionOf(language) }, page)}\n`;
}
