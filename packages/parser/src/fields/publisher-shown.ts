import { AROUND, type Block } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { attribute } from "../dom/document.ts";
import { SMALL_IN_CREDIT } from "../locales/name-particles.ts";
import { isBodyName, withoutArticle } from "../organizations/body-names.ts";
import { type Holder, holderIn } from "../organizations/copyright-holder.ts";
import { isMunicipality, municipalitiesIn } from "../organizations/municipality-names.ts";
import { isOrganization } from "../organizations/organization-words.ts";
import { linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { homeLinks, leadsToStartPage } from "./home-links.ts";
import { hostLabel, isLabelOf, isOfHost, ownPart } from "./host-names.ts";
import { type Publisher, publisherNamed } from "./publisher-named.ts";

const SHORTEST = 3;

// The name under which a body asks to be credited is the name that it gives itself.
export function* credit(page: Page): Iterable<Candidate<Publisher>> {
  const label = comparable(hostLabel(page.url?.hostname ?? ""));
  for (const block of page.segments.blocks) {
    if (page.classified.roles[block.index] !== "rights" || /^(?:©|\(c\)|copyright)/i.test(block.text)) continue;
    for (const { name, index } of municipalitiesIn(block.text.slice(0, 1500), page.language.locales)) {
      const own = label !== "" && comparable(name).includes(label);
      const evidence = spanOf(block, index, index + name.length);
      yield { value: publisherNamed(name, page), rule: "publisher/credit", evidence, confidence: own ? 0.95 : 0.7 };
    }
  }
}

/** A name does not go on from a link into the text around it, nor from there into a link. */
function withinLink(name: string, index: number, block: Block): string {
  const end = index + name.length;
  const edges = linksOf(block).flatMap(({ from, to }) => [from, to]);
  const edge = Math.min(end, ...edges.filter((at) => at > index));
  return name.slice(0, edge - index).trim();
}

const isInLink = (index: number, block: Block): boolean =>
  linksOf(block).some(({ from, to }) => from < index && index < to);

/** A notice that is not the page's own may be that of a photo; whose it is, only a name that is no person's tells. */
function trustInHolder({ name, isDated }: Holder, isInFooter: boolean, page: Page): number {
  if (isBodyName(name, page.language.tag)) return 0.66;
  if (page.url !== undefined && isOfHost(name, page.url.hostname)) return 0.55;
  // "des jeweiligen Verlages", "and its licensors".
  if (/^\p{Ll}/u.test(name)) return 0;
  if (isInFooter) return 0.5;
  return isDated || isOrganization(name, page.language.locales) ? 0.4 : 0;
}

export function* copyright(page: Page): Iterable<Candidate<Publisher>> {
  for (const block of page.segments.blocks) {
    const isOfPhoto = page.classified.roles[block.index] === "caption" || block.around.flags & AROUND.figure;
    if (block.text.length >= 400 || isOfPhoto) continue;
    const isInFooter = (block.around.flags & AROUND.footer) !== 0;
    const holder = holderIn(block.text, isInFooter);
    if (holder === undefined || (holder.isBare && isInLink(holder.index, block))) continue;
    const name = withinLink(holder.name, holder.index, block);
    const confidence = name.length < SHORTEST ? 0 : trustInHolder({ ...holder, name }, isInFooter, page);
    if (confidence === 0) continue;
    const evidence = spanOf(block, holder.index, holder.index + name.length);
    yield { value: publisherNamed(name, page), rule: "publisher/copyright", evidence, confidence };
  }
}

export function* header(page: Page): Iterable<Candidate<Publisher>> {
  for (const block of page.segments.blocks) {
    if (!(block.around.flags & (AROUND.header | AROUND.footer)) || block.text.length > 200) continue;
    for (const { name, index } of municipalitiesIn(block.text, page.language.locales)) {
      const evidence = spanOf(block, index, index + name.length);
      yield { value: publisherNamed(name, page), rule: "publisher/header", evidence, confidence: 0.45 };
    }
  }
}

/** The header's link to the start page, where its text is the name of a body. */
export function* home(page: Page): Iterable<Candidate<Publisher>> {
  for (const { name, block, isStartPage } of homeLinks(page)) {
    if (isStartPage)
      yield {
        value: publisherNamed(name, page),
        rule: "publisher/home-link",
        evidence: spanOf(block),
        confidence: 0.55,
      };
  }
}

/** What pages say of a picture that stands for its owner: "Logo der Stadt Beispiel", "Example Council logo". */
const LOGO_WORDS = /(?<!\p{L})(?:logo(?:t[iy]po?)?|logotype)(?!\p{L})[\s:–-]{0,3}/iu;

/** The description of a logo without that, and without the small word that led from it to the name. */
function ownerIn(alt: string, host: string): string {
  const [first = "", ...rest] = cleanLine(alt.replace(LOGO_WORDS, " ")).split(" ");
  return withoutArticle(ownPart((SMALL_IN_CREDIT.test(first) ? rest : [first, ...rest]).join(" "), host));
}

const LONGEST_ALT = 80;
const MOST_LOGOS = 5;

/** How sure the description of a logo names who publishes; a short form less than a name in full. */
function trustInLogo(name: string, host: string, page: Page): number {
  if (name.includes(":")) return 0;
  if (isLabelOf(name, host)) return 0.45;
  const isBody = isBodyName(name, page.language.tag) || isMunicipality(name, page.language.locales);
  return isBody || isOfHost(name, host) ? 0.55 : 0;
}

/** The logo that leads to the start page, where its description is the name of a body or that of the host. */
export function* logo(page: Page): Iterable<Candidate<Publisher>> {
  const { url, segments } = page;
  if (url === undefined) return;
  let seen = 0;
  for (const { element } of segments.pictures) {
    const alt = attribute(element, "alt");
    if (alt === undefined || alt.length < SHORTEST || alt.length > LONGEST_ALT) continue;
    if (!leadsToStartPage(element, page)) continue;
    const name = ownerIn(alt, url.hostname);
    const confidence = trustInLogo(name, url.hostname, page);
    const evidence = spanOfTag(element, alt);
    if (confidence > 0) yield { value: publisherNamed(name, page), rule: "publisher/logo", evidence, confidence };
    seen += 1;
    if (seen === MOST_LOGOS) return;
  }
}
