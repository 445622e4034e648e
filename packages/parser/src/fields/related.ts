import type { Block } from "../blocks/block.ts";
import { AROUND } from "../blocks/block.ts";
import { IMAGE_FILE, isDocument } from "../blocks/file-lines.ts";
import { galleryPattern } from "../blocks/photo-headings.ts";
import { endsSentence } from "../blocks/score.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { linksOf, type Page, spanOf } from "../page.ts";
import type { PageSection } from "../sections/find-sections.ts";
import { hostLabel } from "./host-names.ts";

/** A link that belongs to the release. */
export interface PageLink {
  readonly link: { rel: string; href: string; title?: string };
  readonly evidence: Evidence;
}

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.hidden | AROUND.aside;
// How far from the headline and the text a link still belongs to them, in blocks.
const REACH = 4;
const MOST = 100;

function isNear(block: Block, page: Page): boolean {
  const { roles, region } = page.classified;
  const role = roles[block.index];
  if (role === "label" || role === "body" || role === "rights" || role === "caption") return true;
  if (region === undefined || block.around.flags & OUTSIDE) return false;
  return block.index >= region.first - REACH && block.index <= region.last + REACH;
}

/** Words that pages put behind a link for those who do not see it: "(neues Fenster)", "[PDF, 1 MB]". */
const suffix = lazily(() => {
  const notes = alternatives(({ linkNotes }) => linkNotes);
  const file = String.raw`(?:pdf|docx?|xlsx?|zip|jpe?g)?[,\s]{0,3}[\d.,]{0,8}\s?(?:[km]i?b)?(?:,? (?:${notes}))?`;
  return new RegExp(String.raw`\s?[([](?:${notes}|${file})[)\]]\s?$`, "iu");
});

const titleOf = (text: string): string => cleanLine(text).replace(suffix(), "").trim();

/** Characters of a text around a link that make it a sentence. */
const LEAST_AROUND = 40;

/** A file of another site to which a sentence refers is a source, and none that the release brings along. */
function isCited(href: string, block: Block, { classified, url }: Page): boolean {
  if (url === undefined || classified.roles[block.index] !== "body") return false;
  if (block.text.length - block.linkLength < LEAST_AROUND || !endsSentence(block.text)) return false;
  const label = hostLabel(url.hostname);
  return hostLabel(new URL(href).hostname) !== label;
}

/** Collects links, each address once. */
class Links {
  readonly found: PageLink[] = [];
  readonly #page: Page;
  readonly #known = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  add(block: Block, relOf: (text: string, path: string) => string | undefined, rule: string): void {
    if (block.linkLength === 0) return;
    for (const { element, text, from, to } of linksOf(block)) {
      if (this.found.length === MOST) return;
      const stated = attribute(element, "href");
      const rel = stated === undefined ? undefined : relOf(text, stated.split("#")[0] ?? stated);
      // Few links are of interest, and addresses are dear to resolve.
      const href = rel === undefined ? undefined : webAddress(stated, this.#page.base);
      if (rel === undefined || href === undefined || this.#known.has(href)) continue;
      if (rel === "attachment" && isCited(href, block, this.#page)) continue;
      this.#known.add(href);
      const title = titleOf(text);
      const evidence = { ...spanOf(block, from, to), rule, confidence: rel === "gallery" ? 0.9 : 0.85 };
      this.found.push({ link: { rel, href, ...(title ? { title } : {}) }, evidence });
    }
  }
}

/**
 * The links that belong to the release: galleries of photos, files, and what a labelled list names.
 *
 * @param page - the page
 * @param sections - its labelled parts
 * @returns the links, galleries first, then files, then the others
 */
export function related(page: Page, sections: readonly PageSection[]): PageLink[] {
  const pattern = galleryPattern(page.language.locales);
  const links = new Links(page);
  const near = page.segments.blocks.filter((block) => block.linkLength > 0 && isNear(block, page));
  for (const block of near)
    links.add(
      block,
      // A single photo is one of the release's own.
      (text, path) => (pattern.test(text) && !IMAGE_FILE.test(path) ? "gallery" : undefined),
      "related/gallery-link",
    );
  for (const block of near)
    links.add(block, (text, path) => (isDocument(path, text) ? "attachment" : undefined), "related/file");
  for (const { kind, label, blocks } of sections) {
    if (kind !== "related" && kind !== "attachments") continue;
    const rel = kind === "related" ? "related" : "attachment";
    for (const block of [label, ...blocks])
      links.add(block, (text, path) => (isDocument(path, text) ? "attachment" : rel), `related/${kind}`);
  }
  return links.found;
}
