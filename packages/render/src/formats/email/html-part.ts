import { creditFor, type Media, plainInline, type Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml, trustHtml } from "../../markup/html.ts";
import { bestFile } from "../../release/best-file.ts";
import { formatTitle } from "../../release/title.ts";
import { feedBlockHandlers } from "../html/blocks.ts";
import { renderContacts } from "../html/contacts.ts";
import { toHtmlContext } from "../html/context.ts";
import type { BlockHandlers, HtmlContext } from "../html/handlers.ts";
import { renderHeader } from "../html/header.ts";
import { sectionHeading } from "../html/headings.ts";
import { renderRights } from "../html/rights.ts";
import { renderBoilerplate, renderEvents, renderNotes, renderOrigin, renderRelated } from "../html/sections.ts";
import type { EmailOptions } from "./options.ts";

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
const blocks: BlockHandlers = { ...feedBlockHandlers, media: () => joinHtml([]) };

const STYLE = `body{margin:0;background:#f4f4f2;color:#1a1a1a}
.card{background:#fff;max-width:40em;margin:0 auto;padding:24px;font:16px/1.55 Georgia,"Times New Roman",serif}
h1{font-size:26px;line-height:1.25;margin:4px 0 8px}h2,h3,h4{font-size:19px;line-height:1.3;margin:28px 0 8px}
.kicker,.sender,.dates,.credit{font:14px/1.5 Arial,Helvetica,sans-serif;margin:0;color:#444}
.sender{margin-bottom:16px}dd{margin:0 0 8px 20px}dd p{margin:0}.quotation figcaption{margin:-8px 0 0 19px}
.subheadline,.p-summary{font-weight:bold}blockquote{margin:16px 0;padding-left:16px;border-left:3px solid #767676}
a{color:#0b4f8a}address{font-style:normal}address span{display:block}hgroup,section,footer{display:block}
.banner{border:2px solid #9c1c1c;padding:8px 12px}td,th,caption{text-align:left;vertical-align:top}
.table td,.table th{padding:4px 16px 4px 0;border-bottom:1px solid #d8d8d4}.table caption{padding-bottom:4px}figure{margin:16px 0}
.speakers,dt,.title{font-weight:bold;margin-bottom:0}.speakers+p{margin-top:0}.box{background:#f4f4f2;padding:4px 16px;margin:16px 0}
@media(prefers-color-scheme:dark){body{background:#161616;color:#eee}.card{background:#222}.box{background:#2e2e2e}.table td,.table th{border-color:#555}a{color:#8ec2f2}.kicker,.sender,.dates,.credit{color:#ccc}}`;

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

/** The lines between title and body, the same in every e-mail. */
export const STYLE_LINES: string = `${element("style", {}, trustHtml(STYLE))}</head>\n`;

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
  const position = { headingOffset: 0, idPrefix: "", linkedData: false };
  const context = toHtmlContext(release, { ...options, blocks }, position);
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
  return `${before}${STYLE_LINES}${after}`;
}
