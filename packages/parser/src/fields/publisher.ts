import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { isBodyName, isNoName } from "../organizations/body-names.ts";
import { isMunicipality } from "../organizations/municipality-names.ts";
import { type Page, spanOfTag } from "../page.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";
import { isLabelOf, isNamedByHost, NAME_PARTS, ownPart } from "./host-names.ts";
import { type Publisher, publisherNamed } from "./publisher-named.ts";
import { copyright, credit, header, home, logo } from "./publisher-shown.ts";

const METAS: Readonly<Record<string, number>> = {
  "dcterms.publisher": 0.8,
  "dc.publisher": 0.8,
  publisher: 0.75,
  "og:site_name": 0.6,
  "application-name": 0.4,
};

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
      value: publisherNamed(name, page),
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
      value: publisherNamed(name, page),
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
        value: publisherNamed(content, page),
        rule: "publisher/author",
        evidence: spanOfTag(element, content),
        confidence: 0.66,
      };
    if (!confidence) continue;
    const stated = ownPart(content, page.url?.hostname);
    const value = publisherNamed(stated, page);
    // A host name is a poor name for a body, and a claim is none.
    const trust = /^[\w-]+\.[a-z]{2,6}$/i.test(stated) ? confidence / 2 : confidence;
    yield { value, rule: "publisher/meta", evidence: spanOfTag(element, content), confidence: trust };
  }
}

/** The parts behind the headline, which may have such marks itself; `undefined` where the title does not begin with it. */
function behindHeadline(parts: readonly string[], headline: string): readonly string[] | undefined {
  let read = "";
  for (const [index, part] of parts.entries()) {
    read = comparable(`${read} ${part}`);
    if (read !== "" && read === headline) return parts.slice(index + 1);
  }
  return undefined;
}

/** How sure a part of the title names who publishes; without a name of a body, only the last one may. */
function trustInPart(part: string, isSite: boolean, page: Page): number {
  if (isBodyName(part, page.language.tag) || isMunicipality(part, page.language.locales)) return 0.5;
  const host = page.url?.hostname ?? "";
  if (isSite) return isNamedByHost(part, host) || isLabelOf(part, host) ? 0.5 : 0.3;
  return isLabelOf(part, host) ? 0.5 : 0;
}

/** The parts of the title beside the headline: "New library opens - Exampleshire Council". */
function* title(page: Page): Iterable<Candidate<Publisher>> {
  const { title: stated } = page.head;
  if (stated === undefined || stated.text.length > LONGEST_TITLE) return;
  const parts = stated.text.split(NAME_PARTS).map(cleanLine);
  const behind = behindHeadline(parts, comparable(page.classified.parts?.headline.text ?? ""));
  const { start, end } = stated.element;
  // "News - Sep 16, 2019": what has a year is no name.
  for (const part of (behind ?? parts).filter((part) => part !== "" && !/\d{4}/.test(part))) {
    const confidence = trustInPart(part, part === behind?.at(-1), page);
    if (confidence === 0) continue;
    const evidence = { text: part, start, end };
    yield { value: publisherNamed(part, page), rule: "publisher/title", evidence, confidence };
  }
}

const LONGEST_TITLE = 400;

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
  logo,
  home,
  host,
];
