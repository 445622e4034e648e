import type { Translation } from "@civic-media/schema/types";
import { AROUND, type Block } from "../blocks/block.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { easyLanguage, languageNames, signLanguage } from "../locales/civic/languages.ts";
import { linksOf, type Page, spanOf, spanOfTag } from "../page.ts";

/** Another address of the same text. */
export interface PageTranslation {
  readonly translation: Translation;
  readonly evidence: Evidence;
}

const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;
const MOST = 40;
const LONGEST_NAME = 40;

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/** BCP 47 as it is written: `pt-BR`, `zh-Hans`. */
const formatTag = (tag: string): string =>
  tag
    .split("-")
    .map((part, index) => {
      if (index === 0) return part.toLowerCase();
      return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase();
    })
    .join("-");

const withoutHash = (href: string): string => href.replace(/#.*$/, "");

// The start page of a site in another language is no translation of this page.
const isStartPage = (href: string): boolean => {
  const { pathname, search } = new URL(href);
  const path = pathname
    .split("/")
    .filter((part) => part !== "" && !/^(?:index|home|default)(?:\.[a-z]{2,5})?$/i.test(part));
  return path.length < 2 && search === "";
};

const segmentsOf = (url: URL): string[] => url.pathname.split("/").filter(Boolean);
/** A host without what tells of the language: `fr.city.example`, `www.city.example`. */
const siteOf = (url: URL): string => url.hostname.replace(/^(?:www|[a-z]{2})\.(?=.*\.)/, "");
const isPartOf = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);

/** Whether two addresses belong to one site: `leeds.gov.uk` and `cardiff.gov.uk` do not. */
function isSameSite(one: URL, other: URL): boolean {
  const [left, right] = [siteOf(one), siteOf(other)];
  return isPartOf(left, right) || isPartOf(right, left);
}

// Of addresses; their words have no language of their own.
const GENERAL = /^(?:home|start|startseite|service|accueil|inicio|welcome|navigation|portal|meta)/i;

/**
 * Whether a link can lead to this text in another language: as deep in the site as the page, and not to a service of it.
 * Switches of language lead to start pages on many sites, and links to easy language to a page about the site.
 */
function mayBeEdition(href: string, page: Page): boolean {
  const target = new URL(href);
  if (page.url === undefined) return true;
  if (!isSameSite(target, page.url)) return false;
  const path = segmentsOf(target);
  const known = page.url.search === "" ? segmentsOf(page.url).length - 1 : 1;
  return path.length >= known && !path.slice(0, -1).some((part) => GENERAL.test(part));
}

const OUTSIDE = AROUND.nav | AROUND.header | AROUND.footer | AROUND.form | AROUND.hidden | AROUND.dialog;

type Found = Pick<Translation, "inLanguage" | "relation">;

/** Links to an edition in the same language that is easier to understand. */
const SERVICES: ReadonlyMap<string, Translation["relation"]> = new Map([
  ...easyLanguage.map((name) => [name, "easy-language"] as const),
  ...signLanguage.map((name) => [name, "sign-language"] as const),
]);

/** Words around the name of a language: "English version", "Read this in English", "Diese Meldung auf Englisch". */
const aroundName = lazily(() => {
  const words = alternatives(({ versions }) => versions);
  return new RegExp(String.raw`^(?:(?:${words})\s){1,9}|(?:\s(?:${words})){1,3}$`, "gu");
});

const nameOfLanguage = (name: string): string | undefined => {
  const bare = Object.hasOwn(languageNames, name) ? name : name.replace(aroundName(), "").trim();
  return Object.hasOwn(languageNames, bare) ? languageNames[bare] : undefined;
};

/** What a link says of itself: its language, by attribute or by name. */
function languageOf(name: string, link: PageElement, own: string): Found | undefined {
  const relation = SERVICES.get(name);
  if (relation !== undefined) return { inLanguage: own, relation };
  const named = nameOfLanguage(name);
  const stated =
    name.length === 2 && /^[a-z]{2}$/.test(name) ? (attribute(link, "hreflang") ?? attribute(link, "lang")) : undefined;
  const short = stated !== undefined && primary(stated) === name ? stated : undefined;
  const tag = named ?? short;
  return tag !== undefined && primary(tag) !== primary(own)
    ? { inLanguage: formatTag(tag), relation: "translation" }
    : undefined;
}

function* fromHead({ head, base }: Page, own: string): Iterable<PageTranslation> {
  for (const { rel, href, element } of head.links) {
    const tag = attribute(element, "hreflang")?.trim().replace("_", "-") ?? "";
    const target = webAddress(href, base);
    if (!rel.includes("alternate") || target === undefined || !TAG.test(tag) || primary(tag) === primary(own)) continue;
    const evidence = { ...spanOfTag(element, href), rule: "translations/hreflang", confidence: 0.95 };
    yield { translation: { inLanguage: formatTag(tag), href: target, relation: "translation" }, evidence };
  }
}

function* inBlock(block: Block, page: Page, own: string): Iterable<PageTranslation> {
  for (const { element, text, from, to } of linksOf(block)) {
    const found = text.length > LONGEST_NAME ? undefined : languageOf(text.trim().toLowerCase(), element, own);
    const href = found && webAddress(attribute(element, "href"), page.base);
    const services = found?.relation !== "translation" && (block.around.flags & OUTSIDE) !== 0;
    if (!found || !href || services || isStartPage(href) || !mayBeEdition(href, page)) continue;
    yield {
      translation: { inLanguage: found.inLanguage, href, relation: found.relation },
      evidence: { ...spanOf(block, from, to), rule: "translations/link", confidence: 0.7 },
    };
  }
}

function* all(page: Page, own: string): Iterable<PageTranslation> {
  yield* fromHead(page, own);
  for (const block of page.segments.blocks)
    if (block.linkLength > 0 && block.linkLength <= 4 * LONGEST_NAME) yield* inBlock(block, page, own);
}

/** The same text in other languages, as the page links to it; not the page itself, and no start page. */
export function translations(page: Page, own: string): PageTranslation[] {
  const self = page.url && withoutHash(page.url.href);
  const found = new Map<string, PageTranslation>();
  for (const one of all(page, own)) {
    const { inLanguage, relation, href } = one.translation;
    const key = `${relation} ${inLanguage}`;
    if (withoutHash(href) !== self && !found.has(key) && found.size < MOST) found.set(key, one);
  }
  return [...found.values()];
}
