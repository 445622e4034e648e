import type { WithLabels } from "../format.ts";
import type { Labels, NewsroomLabels } from "../locales/labels.ts";
import { escapeAttribute } from "../markup/escape.ts";
import { type SafeHtml, trustHtml } from "../markup/html.ts";
import type { NewsroomOptions } from "./options.ts";
import { relativePath } from "./paths.ts";
import type { Edition } from "./plan.ts";

/** What all pages of one edition share. */
export interface EditionContext {
  readonly edition: Edition;
  /** All editions, for links to the other languages. */
  readonly editions: readonly Edition[];
  readonly labels: Labels & NewsroomLabels;
  readonly title: string;
  readonly options: WithLabels<NewsroomOptions>;
}

/** The pages that every edition has. */
export const PAGES = { index: "index.html", archive: "archive/index.html" } as const;

/** The files that all editions share. */
export const ASSETS = { style: "assets/style.css", script: "assets/search.js" } as const;

/** The feeds of every edition, by format. */
export const FEEDS = { rss: "feed.rss", atom: "feed.atom", "json-feed": "feed.json" } as const;

/** Where the data for the search of an edition stand. */
export const searchData = ({ inLanguage }: Edition): string =>
  `assets/search-${inLanguage.toLowerCase().split("-", 1)[0]}.js`;

/**
 * Writes a link inside of the newsroom. Paths consist of letters, digits, hyphens and slashes, and are made in this
 * folder; other addresses go through `element`, which refuses what it does not know.
 */
export function localLink(from: string, to: string, content: SafeHtml, attributes = ""): SafeHtml {
  return trustHtml(`<a href="${escapeAttribute(relativePath(from, to))}"${attributes}>${content}</a>`);
}
