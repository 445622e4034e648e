import { de } from "../words/site-de.ts";
import { en } from "../words/site-en.ts";
import type { SiteWords } from "../words/words.ts";
import { type Html, html, raw } from "./html.ts";
import type { Language } from "./pages.ts";

/** The words of the frame by language. */
export const siteWords: Readonly<Record<Language, SiteWords>> = { en, de };

/** A group of links in the menu; addresses are relative to the site's root. */
export interface MenuGroup {
  title: string;
  links: readonly { title: string; href: string }[];
}

/** What a page is put into. */
export interface Frame {
  /** Address relative to the site's root: `how-to/publish-a-feed.html`. */
  href: string;
  language: Language;
  title: string;
  description: string;
  menu: readonly MenuGroup[];
  /** The same page in the other language. */
  other?: { language: Language; href: string };
  content: Html;
  /** Headings for "On this page". */
  contents?: readonly { id: string; title: string }[];
  /** `wide` has no menu beside the content. */
  kind?: "page" | "wide";
  /** Stands without the site around it: nothing leads to other pages of the site. */
  isAlone?: boolean;
  scripts?: readonly string[];
  styles?: readonly string[];
  csp?: string;
}

/** The way from a page to another, both relative to the root. */
export function relative(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const target = to.split("/");
  let same = 0;
  while (same < folders.length && same < target.length - 1 && folders[same] === target[same]) same += 1;
  return [...folders.slice(same).map(() => ".."), ...target.slice(same)].join("/");
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%239d2218'/%3E%3Cpath d='M8 9h16M8 16h16M8 23h9' stroke='%23fff' stroke-width='3'/%3E%3C/svg%3E";

const menuLinks = ({ menu, href, language }: Frame, to: (target: string) => string): Html => html`
<ul class="menu-groups">${menu.map(
  ({ title, links }) => html`
<li><p class="menu-title">${title}</p>
<ul>${links.map(
    (link) =>
      html`<li><a href="${to(link.href)}"${link.href === href ? raw(' aria-current="page"') : ""}>${link.title}</a></li>`,
  )}</ul></li>`,
)}
<li><p class="menu-title">${siteWords[language].api}</p><ul><li><a href="${to("api/index.html")}">${siteWords[language].api}</a></li></ul></li></ul>`;

const contentsList = ({ contents = [], language }: Frame): Html | undefined =>
  contents.length < 2
    ? undefined
    : html`<nav class="contents" aria-labelledby="contents-title"><p id="contents-title">${siteWords[language].onThisPage}</p>
<ul>${contents.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;

function head(
  { title, description, scripts = [], styles = [], csp = CSP, other, isAlone = false }: Frame,
  to: (target: string) => string,
): Html {
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<title>${title === "civic-media" ? title : `${title} – civic-media`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="${raw(ICON)}">
${other ? html`<link rel="alternate" hreflang="${other.language}" href="${to(other.href)}">\n` : ""}${[
  "assets/site.css",
  ...styles,
].map(
  (style) => html`<link rel="stylesheet" href="${to(style)}">\n`,
)}${[...(isAlone ? [] : ["assets/site.js"]), ...scripts].map((script) => html`<script defer src="${to(script)}"></script>\n`)}`;
}

/** What stands above a page that has no site around it: its name, and the page in the other language. */
const headerAlone = (
  { language, other }: Frame,
  to: (target: string) => string,
): Html => html`<header class="site-header">
<span class="brand"><span class="brand-mark" aria-hidden="true"></span>civic-media</span>
<nav class="site-nav" aria-label="civic-media">
${other ? html`<a href="${to(other.href)}" hreflang="${other.language}" lang="${other.language}">${siteWords[language].other}</a>` : ""}
</nav>
</header>`;

const searchDialog = (
  words: SiteWords,
): Html => html`<dialog class="search" aria-label="${words.search}" data-none="${words.searchNone}" data-found="${words.searchFound}" data-copy="${words.copy}" data-copied="${words.copied}">
<form method="dialog"><label for="search-input">${words.searchHint}</label>
<div class="search-row"><input id="search-input" type="search" autocomplete="off" spellcheck="false"><button type="submit">${words.close}</button></div></form>
<p class="search-status" role="status"></p>
<ul class="search-results"></ul>
</dialog>`;

function header({ href, language, other }: Frame, to: (target: string) => string): Html {
  const words = siteWords[language];
  const prefix = language === "en" ? "" : `${language}/`;
  const link = (target: string, label: string) =>
    html`<a href="${to(target)}"${target === href ? raw(' aria-current="page"') : ""}>${label}</a>`;
  return html`<a class="skip" href="#content">${words.skip}</a>
<header class="site-header">
<a class="brand" href="${to(`${prefix}index.html`)}"><span class="brand-mark" aria-hidden="true"></span>civic-media</a>
<nav class="site-nav" aria-label="civic-media">
${link(`${prefix}tutorial/linz-in-ten-minutes.html`, words.folders["tutorial"] ?? "")}
${link(`${prefix}playground/index.html`, words.playground)}
${link("api/index.html", words.api)}
${other ? html`<a href="${to(other.href)}" hreflang="${other.language}" lang="${other.language}">${words.other}</a>` : ""}
</nav>
<button type="button" class="search-open" data-search="${to("assets/search.js")}" data-root="${to("index.html").slice(0, -"index.html".length)}" hidden>${words.search}<kbd aria-hidden="true">/</kbd></button>
</header>`;
}

/** A whole page. */
export function layout(frame: Frame): string {
  const to = (target: string): string => relative(frame.href, target);
  const words = siteWords[frame.language];
  const { kind = "page" } = frame;
  const side =
    kind === "wide"
      ? undefined
      : html`<details class="menu"><summary>${words.menu}</summary><nav aria-label="${words.menu}">${menuLinks(frame, to)}</nav></details>`;
  return html`<!doctype html>
<html lang="${frame.language}">
<head>
${head(frame, to)}</head>
<body class="${kind}">
${frame.isAlone ? headerAlone(frame, to) : header(frame, to)}
<div class="frame">
${side}
<main id="content" tabindex="-1">
${frame.content}
</main>
${contentsList(frame)}
</div>
<footer class="site-footer"><p>${words.footer}</p></footer>
${frame.isAlone ? "" : searchDialog(words)}
</body>
</html>
`.text;
}
