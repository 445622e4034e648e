import type { Block } from "../blocks/block.ts";
import { releaseNameOf } from "../blocks/labels.ts";
import { endsSentence } from "../blocks/score.ts";
import type { Page } from "../page.ts";
import { articles } from "../structured-data/json-ld.ts";

/** The blocks that are the text of the release, in the order of the page. */
export function bodyBlocks({ segments, classified }: Page): Block[] {
  return segments.blocks.filter(({ index }) => classified.roles[index] === "body");
}

/** The same for a page that is no release, whose subheadline is no field of its own: a line of the text stays one. */
export function articleBlocks({ segments, classified }: Page): Block[] {
  const { roles, parts } = classified;
  const lead = parts?.subheadline?.isText === true ? parts.subheadline.block : undefined;
  return segments.blocks.filter((block) => roles[block.index] === "body" || block === lead);
}

const SHORTEST_SENTENCE = 20;
const LONG = 150;
/** A sentence inside a text: its last word is no abbreviation, and another one begins. */
const SENTENCE = /\p{L}{4}\p{Ll}[.!?]["“”»)]?\s\p{Lu}/u;

const isRunning = ({ text }: Block): boolean =>
  text.length >= LONG ||
  (text.length >= SHORTEST_SENTENCE && (endsSentence(text.replace(/\s»$/u, "")) || SENTENCE.test(text)));

/** "Press release, May 4", "Media advisory: …": a page that says what it is may hold names, places and hours alone. */
function isCalledRelease({ segments, classified, language }: Page): boolean {
  const headline = classified.parts?.headline.text ?? "";
  if (releaseNameOf(headline, language.locales) !== undefined) return true;
  return segments.blocks.some(
    ({ index, text }) => classified.roles[index] === "label" && releaseNameOf(text, language.locales) !== undefined,
  );
}

/** Whether the head says that the page is an article: Open Graph has words for those alone. */
const isStatedArticle = ({ head, jsonLd }: Page): boolean =>
  articles(jsonLd).length > 0 ||
  head.metas.some(
    ({ name, content }) => name === "article:published_time" || (name === "og:type" && content === "article"),
  );

/**
 * Whether what stands as text on a page is one: some of it is running text, where items of an agenda, names and numbers are
 * none, or the page calls itself a release or an article.
 *
 * @param body - the blocks of the text
 * @param page - on which they stand
 */
export const isText = (body: readonly Block[], page: Page): boolean =>
  body.length > 0 && (body.some(isRunning) || isStatedArticle(page) || isCalledRelease(page));
