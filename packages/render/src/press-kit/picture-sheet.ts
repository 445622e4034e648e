import { creditFor, type Media, type Release, rightsFor } from "@civic-media/schema";
import { type RenderOptions, settleLabels } from "../format.ts";
import { formatBytes } from "../formats/html/bytes.ts";
import { toHtmlContext } from "../formats/html/context.ts";
import { inLi, inP, inUl, link } from "../formats/html/elements.ts";
import { feedMarkup } from "../formats/html/feed-markup.ts";
import type { HtmlContext } from "../formats/html/handlers.ts";
import { describeStatement } from "../formats/text/release-text.ts";
import { labelsFor } from "../labels/index.ts";
import { directionOf } from "../locales/direction.ts";
import { listWords } from "../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml, trustHtml } from "../markup/html.ts";
import { type Rendition, sortFiles } from "../release/best-file.ts";
import { formatTitle } from "../release/title.ts";

const inH3 = fixedElement("h3");
const inH1 = fixedElement("h1");
const inH2 = fixedElement("h2");

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;max-width:46rem;padding:2rem 1rem;font:1rem/1.55 system-ui,sans-serif;background:#fffdfa;color:#1c1b1a;overflow-wrap:break-word}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin:2.2rem 0 .6rem;padding-top:1.2rem;border-top:1px solid #d9d2c7}
h3{font-size:.9rem;margin:1rem 0 .2rem}p{margin:.3rem 0}ul{margin:0;padding-inline-start:1.1rem}li{overflow-wrap:anywhere}
a{display:inline-block;padding:.15rem 0;color:#0b4f8a}.credit{font-size:.9rem}
@media(prefers-color-scheme:dark){body{background:#191817;color:#ece7df}a{color:#8ec3f5}h2{border-color:#46413b}}`;

/** A file: its address in full, to be read and copied, and what it is. */
function fileLine(
  { contentUrl, encodingFormat, width, height, sizeInBytes }: Rendition,
  context: HtmlContext,
): SafeHtml {
  const facts = [
    encodingFormat.replace(/^[^/]*\//, "").toUpperCase(),
    width === undefined || height === undefined ? undefined : `${width}\u00a0×\u00a0${height}`,
    sizeInBytes === undefined ? undefined : formatBytes(sizeInBytes, context.labels),
  ];
  const address = link(contentUrl, { href: contentUrl });
  return joinHtml([address, textHtml(` (${listWords(facts, context.labels)})`)]);
}

/** What may be done with it, in one line per statement. */
function terms(media: Media, { release, labels }: HtmlContext): SafeHtml | undefined {
  const lines = rightsFor(release, media).map((statement) => inP(textHtml(describeStatement(statement, labels))));
  return lines.length === 0 ? undefined : joinHtml([inH3(textHtml(labels.rights)), ...lines]);
}

function files(media: Media, context: HtmlContext): SafeHtml | undefined {
  const page = media.url === undefined ? [] : [link(media.url, { href: media.url })];
  const lines = [...sortFiles(media).map((one) => fileLine(one, context)), ...page];
  if (lines.length === 0) return undefined;
  return joinHtml([inH3(textHtml(context.labels.download)), inUl(joinHtml(lines.map((one) => inLi(one))))]);
}

/** A picture: what it shows, who made it, where its files are, what may be done with it. */
function picture(media: Media, number: number, context: HtmlContext): SafeHtml {
  const { labels, release } = context;
  const credit = creditFor(release, media)?.creditLine;
  const kind = labels[media.type === "image" ? "photo" : media.type];
  const title = media.title ?? media.alt;
  const name = title === undefined ? `${kind} ${number}` : `${kind} ${number}${labels.colon} ${title}`;
  const parts = [
    inH2(textHtml(name)),
    media.caption && inP(context.inlines(media.caption)),
    credit === undefined ? undefined : inP(textHtml(credit), { class: "credit" }),
    files(media, context),
    terms(media, context),
  ];
  return element("section", {}, joinHtml(parts, "\n"));
}

/** Writes the pictures, films and documents of a release as page: best files first, each address in full. */
export function pictureSheet(release: Release, options: RenderOptions): string {
  const context = toHtmlContext(release, settleLabels(options, labelsFor), {
    headingOffset: 1,
    markup: feedMarkup,
  });
  const { labels } = context;
  const title = `${labels.media}${labels.colon} ${formatTitle(release)}`;
  const head = joinHtml(
    [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, textHtml(title)),
      element("style", {}, trustHtml(STYLE)),
    ],
    "\n",
  );
  const pictures = (release.media ?? []).map((media, index) => picture(media, index + 1, context));
  const main = element("main", {}, joinHtml([inH1(textHtml(title)), ...pictures], "\n"));
  const language = { lang: release.inLanguage, dir: directionOf(release.inLanguage) };
  const page = element("html", language, joinHtml([element("head", {}, head), element("body", {}, main)], "\n"));
  return `<!doctype html>\n${page}\n`;
}
