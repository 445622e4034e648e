import type { Block } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { linksOf, type Page, perPage } from "../page.ts";
import { isHostOfInitials, isNamedByHost } from "./host-names.ts";

/** A link to a start page under which the page lies, with the name of the body that it shows. */
export interface HomeLink {
  readonly name: string;
  readonly block: Block;
  /** Whether it is the start page of the whole site. */
  readonly isStartPage: boolean;
}

const MAX_NAME = 100;
const MOST = 3;

/** Whether a link as it is written may lead to a folder above the page; most links of a page do not. */
function mayLeadUp(stated: string, { hostname, pathname }: Pick<URL, "hostname" | "pathname">): boolean {
  const path = /^\s*([^?#]*)/.exec(stated)?.[1]?.trimEnd() ?? "";
  if (/%|\.\.|[\\\s]/.test(path)) return true;
  if (/^(?:https?:)?\/\//i.test(path)) return path.toLowerCase().includes(hostname);
  return path.startsWith("/") ? pathname.startsWith(path) : true;
}

/**
 * The links before the headline that lead up to a start page of the page's own site, or of the part to which it belongs.
 *
 * @param page - the page
 * @returns those whose text is the name of a public body
 */
export const homeLinks: (page: Page) => readonly HomeLink[] = perPage(findHomeLinks);

/** The path of an address that leads up from a page. */
function pathAbove(href: string | undefined, own: { hostname: string; pathname: string }): string | undefined {
  if (href === undefined) return undefined;
  const { hostname, pathname } = new URL(href);
  const isAbove = pathname.endsWith("/") && own.pathname.startsWith(pathname) && own.pathname !== pathname;
  return isAbove && hostname === own.hostname ? pathname : undefined;
}

const LEVELS_IN_LINK = 3;

/** Whether an element stands in a link to the start page of the site. */
export function leadsToStartPage(element: PageElement, { url, base }: Page): boolean {
  let at = element.parent;
  for (let level = 0; at !== undefined && at.tag !== "a" && level < LEVELS_IN_LINK; level++) at = at.parent;
  const stated = at?.tag === "a" ? attribute(at, "href") : undefined;
  if (stated === undefined || url === undefined || !mayLeadUp(stated, url)) return false;
  return pathAbove(webAddress(stated, base), url) === "/";
}

/** "European Central Bank" at ecb.europa.eu, if the title says so too; several links in a line are a menu. */
function isNameOfHost(name: string, { hostname }: URL, { head }: Page): boolean {
  if (/[|·•»]/.test(name) || !isNamedByHost(name, hostname)) return false;
  if (!isHostOfInitials(hostname)) return true;
  const said = comparable(name);
  const titles = [head.title?.text, ...head.metas.map((meta) => (meta.name === "og:site_name" ? meta.content : ""))];
  return titles.some((title) => title !== undefined && ` ${comparable(title)} `.includes(` ${said} `));
}

function findHomeLinks(page: Page): HomeLink[] {
  const { url } = page;
  if (url === undefined) return [];
  const end = page.classified.parts?.headline.block.index ?? page.segments.blocks.length;
  // An address cuts its parts out of its text each time that one asks for them.
  const own = { hostname: url.hostname, pathname: url.pathname };
  const found: HomeLink[] = [];
  for (const block of page.segments.blocks.slice(0, end)) {
    if (block.linkLength === 0 || block.text.length > MAX_NAME || found.length === MOST) continue;
    const [link] = linksOf(block);
    const stated = link && attribute(link.element, "href");
    if (stated === undefined || !mayLeadUp(stated, own)) continue;
    const name = cleanLine(block.text.replace(/\n/g, " "));
    const isBody = isBodyName(name, page.language.tag);
    if (!isBody && !isNameOfHost(name, url, page)) continue;
    const path = pathAbove(webAddress(stated, page.base), own);
    if (path !== undefined && (isBody || path === "/")) found.push({ name, block, isStartPage: path === "/" });
  }
  return found;
}
