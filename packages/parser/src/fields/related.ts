import type { Block } from "../blocks/block.ts";
import { AROUND } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute } from "../dom/document.ts";
import { linksOf, type Page, spanOf } from "../page.ts";

/** A link that belongs to the release. */
export interface PageLink {
  readonly link: { rel: string; href: string; title?: string };
  readonly evidence: Evidence;
}

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.form | AROUND.dialog | AROUND.hidden | AROUND.aside;
// How far from the headline and the text a link still belongs to them, in blocks.
const REACH = 4;

function isNear(block: Block, page: Page): boolean {
  const { roles, region } = page.classified;
  const role = roles[block.index];
  if (role === "label" || role === "body" || role === "rights" || role === "caption") return true;
  if (region === undefined || block.around.flags & OUTSIDE) return false;
  return block.index >= region.first - REACH && block.index <= region.last + REACH;
}

function galleryPattern(page: Page): RegExp {
  const words = page.language.locales.flatMap(({ galleryWords }) => galleryWords);
  return new RegExp(`^(?:${words.join("|")})(?![\\p{L}])`, "iu");
}

/** The galleries of photos to which the page links. */
export function related(page: Page): PageLink[] {
  const pattern = galleryPattern(page);
  const links: PageLink[] = [];
  for (const block of page.segments.blocks) {
    if (block.linkLength === 0 || !isNear(block, page)) continue;
    for (const { element, text, from, to } of linksOf(block)) {
      const href = webAddress(attribute(element, "href"), page.base);
      if (href === undefined || !pattern.test(text) || links.some(({ link }) => link.href === href)) continue;
      const evidence = { ...spanOf(block, from, to), rule: "related/gallery-link", confidence: 0.9 };
      links.push({ link: { rel: "gallery", href, title: cleanLine(text) }, evidence });
    }
  }
  return links;
}
