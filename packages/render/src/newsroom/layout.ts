import { directionOf } from "../locales/direction.ts";
import { endonymOf } from "../locales/endonyms.ts";
import { escapeAttribute } from "../markup/escape.ts";
import { element, joinHtml, type SafeHtml, textHtml, trustHtml } from "../markup/html.ts";
import { ASSETS, type EditionContext, FEEDS, localLink, PAGES, searchData } from "./context.ts";
import { relativePath } from "./paths.ts";

const FEED_TYPES = { rss: "application/rss+xml", atom: "application/atom+xml", "json-feed": "application/feed+json" };
const FEED_NAMES = { rss: "RSS", atom: "Atom", "json-feed": "JSON Feed" };

const feedIds = Object.keys(FEEDS) as (keyof typeof FEEDS)[];

/** The way from a page to a file of the newsroom, as value of an attribute. */
const to = (from: string, path: string): string => escapeAttribute(relativePath(from, path));

/** What stands in every head: style, feeds, search. */
export function renderHead(path: string, { edition, title, options }: EditionContext): SafeHtml {
  const feeds =
    edition.entries.length === 0
      ? []
      : feedIds.map((id) =>
          trustHtml(
            `<link rel="alternate" type="${FEED_TYPES[id]}" title="${escapeAttribute(`${title} (${FEED_NAMES[id]})`)}" href="${to(path, edition.prefix + FEEDS[id])}">`,
          ),
        );
  const script = `<script src="${to(path, ASSETS.script)}" defer></script>`;
  return joinHtml(
    [trustHtml(`<link rel="stylesheet" href="${to(path, ASSETS.style)}">`), ...feeds, trustHtml(script), options.head],
    "\n",
  );
}

function languages(path: string, { edition, editions }: EditionContext): SafeHtml | undefined {
  const others = editions.filter((other) => other !== edition && other.entries.length > 0);
  if (others.length === 0) return undefined;
  const links = others.map(({ inLanguage, prefix }) => {
    const attributes = ` lang="${escapeAttribute(inLanguage)}" hreflang="${escapeAttribute(inLanguage)}"`;
    return element("li", {}, localLink(path, prefix + PAGES.index, textHtml(endonymOf(inLanguage)), attributes));
  });
  return element(
    "nav",
    { class: "languages", "aria-label": others.map(({ inLanguage }) => endonymOf(inLanguage)).join(", ") },
    element("ul", {}, joinHtml(links)),
  );
}

/** The form appears when the script runs; without it nothing is promised that does not work. */
function searchForm(path: string, { edition, labels }: EditionContext): SafeHtml {
  const root = "../".repeat(path.split("/").length - 1);
  const field = joinHtml([
    element("label", { class: "for-listeners", for: "search" }, textHtml(labels.search)),
    element("input", { id: "search", type: "search", name: "q", autocomplete: "off", spellcheck: "false" }),
    element("button", { type: "submit" }, textHtml(labels.search)),
  ]);
  const form = element(
    "form",
    {
      class: "search",
      role: "search",
      hidden: true,
      "data-root": root,
      "data-source": searchData(edition),
      "data-found": labels.releases + labels.colon,
      "data-nothing": labels.noResults,
      "data-more": labels.showMore,
    },
    field,
  );
  const results = element(
    "div",
    { class: "results", hidden: true },
    joinHtml([
      element("p", { role: "status" }),
      element("ul", { class: "releases" }),
      element("button", { type: "button", hidden: true }, textHtml(labels.showMore)),
    ]),
  );
  return joinHtml([form, results]);
}

/** What stands above the text of every page: name, ways, languages, search. */
export function renderMasthead(path: string, context: EditionContext): SafeHtml {
  const { edition, labels, title } = context;
  const current = (page: string): string => (path === edition.prefix + page ? ' aria-current="page"' : "");
  const way = (page: string, name: string): SafeHtml =>
    element("li", {}, localLink(path, edition.prefix + page, textHtml(name), current(page)));
  const ways = element(
    "nav",
    { class: "ways", "aria-label": title },
    element("ul", {}, joinHtml([way(PAGES.index, labels.releases), way(PAGES.archive, labels.archive)])),
  );
  const name = element("p", { class: "name" }, localLink(path, edition.prefix + PAGES.index, textHtml(title)));
  const inner = joinHtml([name, ways, languages(path, context), searchForm(path, context)]);
  return element("header", { class: "masthead" }, inner);
}

/** What stands below the text of every page: the feeds, and what the city adds. */
export function renderFooter(path: string, { edition, labels, options }: EditionContext): SafeHtml {
  const feeds = feedIds.map((id) =>
    element("li", {}, localLink(path, edition.prefix + FEEDS[id], textHtml(FEED_NAMES[id]))),
  );
  const subscribe =
    edition.entries.length === 0
      ? undefined
      : element(
          "nav",
          { class: "feeds", "aria-label": labels.subscribe },
          joinHtml([element("span", {}, textHtml(labels.subscribe)), element("ul", {}, joinHtml(feeds))]),
        );
  return element("footer", { class: "colophon" }, joinHtml([subscribe, options.footer]));
}

/** Writes a page of the newsroom that is no release. */
export function renderListPage(
  path: string,
  page: { readonly title: string; readonly content: SafeHtml; readonly head?: SafeHtml },
  context: EditionContext,
): string {
  const { edition, labels, title } = context;
  const { inLanguage } = edition;
  const name = page.title === title ? title : `${page.title} · ${title}`;
  const head = joinHtml(
    [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      page.head,
      element("title", {}, textHtml(name)),
      renderHead(path, context),
    ],
    "\n",
  );
  const body = joinHtml(
    [
      element("a", { class: "skip", href: "#content" }, textHtml(labels.skipToContent)),
      renderMasthead(path, context),
      element(
        "main",
        { id: "content", class: "list" },
        joinHtml([element("h1", {}, textHtml(page.title)), page.content], "\n"),
      ),
      renderFooter(path, context),
    ],
    "\n",
  );
  const document = joinHtml([element("head", {}, head), element("body", {}, body)], "\n");
  return `<!doctype html>\n${element("html", { lang: inLanguage, dir: directionOf(inLanguage) }, document)}\n`;
}
