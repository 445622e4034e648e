import { creditFor, type Media, plainInline, type Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { bestFile } from "../../release/best-file.ts";
import { formatTitle } from "../../release/title.ts";
import { renderContacts } from "../html/contacts.ts";
import { toHtmlContext } from "../html/context.ts";
import { feedMarkup } from "../html/feed-markup.ts";
import type { HtmlContext, Markup } from "../html/handlers.ts";
import { renderHeader } from "../html/header.ts";
import { sectionHeading } from "../html/headings.ts";
import { definitions } from "../html/page-blocks.ts";
import { renderRights } from "../html/rights.ts";
import { renderBoilerplate, renderEvents, renderNotes, renderOrigin, renderRelated } from "../html/sections.ts";
import type { EmailOptions } from "./options.ts";
import { STYLE_LINES } from "./style.ts";

/** A photo in words: what it shows as link to its best file, and what to print under it. */
function photoWords(media: Media, context: HtmlContext): SafeHtml {
  const { labels, release } = context;
  const kind = labels[media.type === "image" ? "photo" : media.type];
  const title = media.title ?? media.alt ?? kind;
  const href = bestFile(media);
  const name = href === undefined ? textHtml(title) : element("a", { href }, textHtml(title));
  const words = [plainInline(media.caption), creditFor(release, media)?.creditLine ?? ""].filter((part) => part !== "");
  return joinHtml([
    textHtml(`${kind}${labels.colon} `),
    name,
    ...words.map((text) => joinHtml([element("br", {}), textHtml(text)])),
  ]);
}

function photos(release: Release, context: HtmlContext): SafeHtml | undefined {
  const items = (release.media ?? []).map((media) => element("li", {}, photoWords(media, context)));
  if (items.length === 0) return undefined;
  return element(
    "section",
    {},
    joinHtml([sectionHeading(context.labels.media, context), element("ul", {}, joinHtml(items))]),
  );
}

/** Pictures stand in a list below the text, as links: mail programs hide them, and journalists want the files. */
const markup: Markup = { ...feedMarkup, blocks: { ...feedMarkup.blocks, definitions, media: () => joinHtml([]) } };

const inRow = fixedElement("tr");
const inCell = fixedElement("td");
const inTable = fixedElement("table", {
  role: "presentation",
  width: "100%",
  cellpadding: 0,
  cellspacing: 0,
  border: 0,
});

/** Mail programs that know no style show a column all the same. */
const layout = (card: SafeHtml): SafeHtml => inTable(inRow(inCell(card)));

const HEAD: SafeHtml = joinHtml(
  [
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
  ],
  "\n",
);

const HTML_END = "</html>";

/** The page that is in the e-mail, up to its style and from there: whole lines. */
export interface HtmlLines {
  readonly before: string;
  readonly after: string;
}

/** Writes the lines of {@link htmlPart} around {@link STYLE_LINES}. */
export function htmlLines(release: Release, options: WithLabels<EmailOptions>): HtmlLines {
  const { inLanguage } = release;
  const context = toHtmlContext(release, options, { markup });
  const parts = [
    renderHeader(release, context),
    context.blocks(release.body),
    photos(release, context),
    ...[renderEvents, renderBoilerplate, renderNotes, renderRelated, renderRights, renderOrigin, renderContacts].map(
      (write) => write(release, context),
    ),
  ];
  const direction = { lang: inLanguage, dir: directionOf(inLanguage) };
  const card = element("div", { class: "card", ...direction }, joinHtml(parts, "\n"));
  const start = element("html", direction).slice(0, -HTML_END.length);
  const title = element("title", {}, textHtml(formatTitle(release)));
  return {
    before: `<!doctype html>\n${start}<head>${HEAD}\n${title}\n`,
    after: `${element("body", {}, element("main", {}, layout(card)))}${HTML_END}\n`,
  };
}

/** The page that is in the e-mail: one column, readable in every mail program, the contact at the end. */
export function htmlPart(release: Release, options: WithLabels<EmailOptions>): string {
  const { before, after } = htmlLines(release, options);
  return `${before}${STYLE_LINES[directionOf(release.inLanguage)]}${after}`;
}
