import { directionOf } from "../locales/direction.ts";
import { element, joinHtml, type SafeHtml, textHtml } from "../markup/html.ts";
import { formatTitle } from "../release/title.ts";
import type { Chapter, Place } from "./book.ts";
import { bookPage, innerLink } from "./page.ts";

/** Where the contents stand. */
export const CONTENTS_PATH = "contents.xhtml";

const inLi = (parts: readonly (SafeHtml | undefined)[]): SafeHtml => element("li", {}, joinHtml(parts));
const inOl = (items: readonly SafeHtml[]): SafeHtml => element("ol", {}, joinHtml(items, "\n"));

/** Headings below the headings that they belong to. */
function nested(places: readonly Place[], path: string): SafeHtml | undefined {
  const items: SafeHtml[] = [];
  for (let index = 0; index < places.length; ) {
    const { id, level, title } = places[index] as Place;
    let end = index + 1;
    while ((places[end]?.level ?? 0) > level) end += 1;
    const link = innerLink(`${path}#${id}`, textHtml(title));
    items.push(inLi([link, nested(places.slice(index + 1, end), path)]));
    index = end;
  }
  return items.length === 0 ? undefined : inOl(items);
}

function entry({ release, path, headings }: Chapter, inLanguage: string): SafeHtml {
  const own = release.inLanguage;
  const language = own === inLanguage ? {} : { lang: own, dir: directionOf(own) };
  return inLi([innerLink(path, textHtml(formatTitle(release)), language), nested(headings, path)]);
}

/** Writes the contents (EPUB 3.3, § 7.4): each release with the headings in it. */
export function contents(title: string, inLanguage: string, chapters: readonly Chapter[]): string {
  const heading = element("h1", { id: "title" }, textHtml(title));
  const list = inOl(chapters.map((chapter) => entry(chapter, inLanguage)));
  const nav = element(
    "nav",
    { "epub:type": "toc", role: "doc-toc", "aria-labelledby": "title" },
    joinHtml([heading, list], "\n"),
  );
  return bookPage({ title, inLanguage, type: "frontmatter", content: element("main", {}, nav) });
}
