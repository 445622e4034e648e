import { AROUND } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { isBodyName, isNoName } from "../organizations/body-names.ts";
import { holderIn } from "../organizations/copyright-holder.ts";
import { isMunicipality, municipalitiesIn } from "../organizations/municipality-names.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";
import type { PublisherKind } from "../profiles/profile.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";
import { homeLinks } from "./home-links.ts";
import { hostLabel, isNamedByHost } from "./host-names.ts";

/** Who publishes, as far as the page says. */
export interface Publisher {
  readonly name: string;
  readonly kind: PublisherKind;
  readonly url?: string;
}

const METAS: Readonly<Record<string, number>> = {
  "dcterms.publisher": 0.8,
  "dc.publisher": 0.8,
  publisher: 0.75,
  "og:site_name": 0.6,
  "application-name": 0.4,
};

function kindOf(name: string, page: Page): PublisherKind {
  if (isMunicipality(name, page.language.locales)) return "municipality";
  return isBodyName(name, page.language.tag) ? "authority" : "other";
}

const publisher = (name: string, page: Page): Publisher => ({ name: cleanLine(name), kind: kindOf(name, page) });

function* profile({ profile: known }: Page): Iterable<Candidate<Publisher>> {
  if (!known?.publisher) return;
  const { name, kind = "other", url } = known.publisher;
  const value = { name, kind, ...(url ? { url } : {}) };
  yield { value, rule: "publisher/profile", evidence: { text: known.id }, confidence: 0.98 };
}

function* jsonLd(page: Page): Iterable<Candidate<Publisher>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    const name = textOf(data["publisher"] ?? data["sourceOrganization"]);
    if (!name || isNoName(name)) continue;
    yield {
      value: publisher(name, page),
      rule: "publisher/json-ld",
      evidence: { text: name, start, end },
      confidence: 0.95,
    };
  }
  for (const { types, data, start, end } of page.jsonLd) {
    const name = types.some((type) => /GovernmentOrganization|^City$|^Organization$/.test(type))
      ? textOf(data["name"])
      : undefined;
    if (!name) continue;
    yield {
      value: publisher(name, page),
      rule: "publisher/json-ld-organization",
      evidence: { text: name, start, end },
      confidence: 0.7,
    };
  }
}

function* meta(page: Page): Iterable<Candidate<Publisher>> {
  for (const { name, content, element } of page.head.metas) {
    const confidence = Object.hasOwn(METAS, name) ? METAS[name] : undefined;
    if (content === "" || content.length > 120 || isNoName(content)) continue;
    // Whoever stands in the head as the author is a person, unless the name is that of a body.
    if (name === "author" && isBodyName(cleanLine(content), page.language.tag))
      yield {
        value: publisher(content, page),
        rule: "publisher/author",
        evidence: spanOfTag(element, content),
        confidence: 0.66,
      };
    if (!confidence) continue;
    const value = publisher(content, page);
    // A host name is a poor name for a body, and a claim is none.
    const trust = /^[\w-]+\.[a-z]{2,6}$/i.test(content) ? confidence / 2 : confidence;
    yield { value, rule: "publisher/meta", evidence: spanOfTag(element, content), confidence: trust };
  }
}

const TITLE_PARTS = /\s+(?:[|–—]|-{1,2}|::|[•·»])\s+/u;

/** Without a name of a body, the last part of a title names the site where the first is the headline. */
const siteIn = (parts: readonly string[], headline: string): string | undefined =>
  parts.length > 1 && headline !== "" && comparable(parts[0] ?? "") === headline ? parts.at(-1) : undefined;

/** The parts of the title beside the headline: "New library opens - Exampleshire Council". */
function* title(page: Page): Iterable<Candidate<Publisher>> {
  const { title: stated } = page.head;
  if (stated === undefined || stated.text.length > LONGEST_TITLE) return;
  const headline = comparable(page.classified.parts?.headline.text ?? "");
  const parts = stated.text.split(TITLE_PARTS).map(cleanLine);
  const site = siteIn(parts, headline);
  const { start, end } = stated.element;
  // "News - Sep 16, 2019": what has a year is no name.
  for (const part of parts.filter((part) => part !== "" && comparable(part) !== headline && !/\d{4}/.test(part))) {
    const isBody = isBodyName(part, page.language.tag) || isMunicipality(part, page.language.locales);
    if (!isBody && part !== site) continue;
    const isOfHost = part === site && page.url !== undefined && isNamedByHost(part, page.url.hostname);
    const confidence = isBody || isOfHost ? 0.5 : 0.3;
    yield { value: publisher(part, page), rule: "publisher/title", evidence: { text: part, start, end }, confidence };
  }
}

const LONGEST_TITLE = 400;

// The name under which a body asks to be credited is the name that it gives itself.
function* credit(page: Page): Iterable<Candidate<Publisher>> {
  const label = comparable(hostLabel(page.url?.hostname ?? ""));
  for (const block of page.segments.blocks) {
    if (page.classified.roles[block.index] !== "rights" || /^(?:©|\(c\)|copyright)/i.test(block.text)) continue;
    for (const { name, index } of municipalitiesIn(block.text.slice(0, 1500), page.language.locales)) {
      const own = label !== "" && comparable(name).includes(label);
      const evidence = spanOf(block, index, index + name.length);
      yield { value: publisher(name, page), rule: "publisher/credit", evidence, confidence: own ? 0.95 : 0.7 };
    }
  }
}

function* copyright(page: Page): Iterable<Candidate<Publisher>> {
  for (const block of page.segments.blocks) {
    const isOfPhoto = page.classified.roles[block.index] === "caption" || block.around.flags & AROUND.figure;
    if (block.text.length >= 400 || isOfPhoto) continue;
    const holder = holderIn(block.text, (block.around.flags & AROUND.footer) !== 0);
    if (holder === undefined) continue;
    const { name, index } = holder;
    const evidence = spanOf(block, index, index + name.length);
    yield { value: publisher(name, page), rule: "publisher/copyright", evidence, confidence: 0.5 };
  }
}

function* header(page: Page): Iterable<Candidate<Publisher>> {
  for (const block of page.segments.blocks) {
    if (!(block.around.flags & (AROUND.header | AROUND.footer)) || block.text.length > 200) continue;
    for (const { name, index } of municipalitiesIn(block.text, page.language.locales)) {
      const evidence = spanOf(block, index, index + name.length);
      yield { value: publisher(name, page), rule: "publisher/header", evidence, confidence: 0.45 };
    }
  }
}

/** The header's link to the start page, where its text is the name of a body. */
function* home(page: Page): Iterable<Candidate<Publisher>> {
  for (const { name, block, isStartPage } of homeLinks(page)) {
    if (isStartPage)
      yield { value: publisher(name, page), rule: "publisher/home-link", evidence: spanOf(block), confidence: 0.55 };
  }
}

function* host(page: Page): Iterable<Candidate<Publisher>> {
  const name = page.url?.hostname.replace(/^www\./, "");
  if (name) yield { value: { name, kind: "other" }, rule: "publisher/host", evidence: { text: name }, confidence: 0.2 };
}

/** The body that publishes the release. */
export const publisherRules: readonly Rule<Publisher>[] = [
  profile,
  jsonLd,
  credit,
  meta,
  copyright,
  title,
  header,
  home,
  host,
];
