import type { Candidate } from "../candidates/candidate.ts";
import type { PageElement } from "../dom/document.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isOrganization } from "../organizations/organization-words.ts";
import { type Page, spanOfTag } from "../page.ts";
import { namesIn } from "./author-names.ts";
import { ownArticles } from "./own-articles.ts";

const METAS: Readonly<Record<string, number>> = {
  author: 0.8,
  "article:author": 0.7,
  "dc.creator": 0.8,
  "dcterms.creator": 0.8,
  "sailthru.author": 0.8,
  "parsely-author": 0.85,
  byl: 0.85,
  citation_author: 0.9,
  "twitter:creator": 0.6,
};
/** Names of metas that no list knows: `cXenseParse:author`, `vr:author`. */
const OTHER_META = /[.:_-](?:author|byline)s?$/;
const trustInMeta = (name: string): number | undefined =>
  Object.hasOwn(METAS, name) ? METAS[name] : OTHER_META.test(name) ? 0.7 : undefined;

/** Types of schema.org that write nothing themselves. */
const NO_PERSON = /(?:Organization|Corporation|Business|WebSite|WebPage|Brand)$/;

type Node = Readonly<Record<string, unknown>>;
type Nodes = ReadonlyMap<unknown, Node>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

const isNoPerson = ({ "@type": type }: Node): boolean =>
  (Array.isArray(type) ? type : [type]).some((one) => NO_PERSON.test(String(one))) && !String(type).includes("Person");

/** A name of one word or in its parts. */
function nameOf({ name, givenName, familyName }: Node): unknown {
  const parts = [givenName, familyName].filter((part) => typeof part === "string");
  return name ?? (parts.length > 0 ? parts.join(" ") : undefined);
}

const MAX_DEPTH = 3;

function ldNames(value: unknown, nodes: Nodes, depth = 0): string[] {
  if (typeof value === "string") return [value];
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => ldNames(entry, nodes, depth + 1));
  if (!isNode(value)) return [];
  // In a graph the article only points to its author.
  const node = nameOf(value) === undefined ? (nodes.get(value["@id"]) ?? value) : value;
  return isNoPerson(node) ? [] : ldNames(nameOf(node) ?? node["@value"], nodes, depth + 1);
}

const nodesById = (all: Page["jsonLd"]): Nodes =>
  new Map(
    all.filter(({ data }) => typeof data["@id"] === "string" && nameOf(data)).map(({ data }) => [data["@id"], data]),
  );

const OTHER_WORKS = /^(?:Recipe|VideoObject|HowTo|CreativeWork|PodcastEpisode)$/;

/** Authors in JSON-LD. */
export function* jsonLd(page: Page): Iterable<Candidate<string[]>> {
  const nodes = nodesById(page.jsonLd);
  const others = page.jsonLd.filter(({ data }) => OTHER_WORKS.test(String(data["@type"])));
  for (const { data, start, end } of [...ownArticles(page), ...others]) {
    const stated = ldNames(data["author"] ?? data["creator"], nodes);
    const names = stated
      .filter((name) => !isOrganization(name, page.language.locales))
      .flatMap((name) => namesIn(name, page));
    if (names.length > 0) {
      yield {
        value: names,
        rule: "authors/json-ld",
        evidence: { text: stated[0] ?? "", start, end },
        confidence: 0.92,
      };
    }
  }
}

/** `Doe, Jane`, as catalogues write it; "Jane Doe, Tom Hill" are two, and "van den Berg, Anna Maria" is one. */
function firstNameFirst(entry: string): string {
  const [family = "", given = "", ...more] = entry.split(",").map((part) => part.trim());
  if (given === "" || more.length > 0) return entry;
  const areTwo = family.includes(" ") && given.includes(" ") && /^\p{Lu}/u.test(family);
  return areTwo ? entry : `${given} ${family}`;
}

/** The authors of a catalogue, with semicolons between them. */
const inOrder = (name: string, content: string): string =>
  /^citation_authors?$/.test(name)
    ? content
        .split(";")
        .map(firstNameFirst)
        .filter((entry) => entry.trim() !== "")
        .join("; ")
    : content;

/** Authors in `meta` elements. */
export function* meta(page: Page): Iterable<Candidate<string[]>> {
  const byName = new Map<string, { names: string[]; element: PageElement; content: string }>();
  for (const { name, content, element } of page.head.metas) {
    if (trustInMeta(name) === undefined) continue;
    // In the head of a page an organization is who runs the site, not who wrote the text.
    const names = isOrganization(content, page.language.locales) ? [] : namesIn(inOrder(name, content), page);
    if (names.length === 0) continue;
    const known = byName.get(name);
    if (known) known.names.push(...names.filter((one) => !known.names.includes(one)));
    else byName.set(name, { names, element, content });
  }
  for (const [name, { names, element, content }] of byName) {
    const confidence = trustInMeta(name) ?? 0.5;
    yield { value: names, rule: "authors/meta", evidence: spanOfTag(element, content), confidence };
  }
}

const writtenBy = lazily(() => {
  const words = allWords("bylines");
  return wordPattern(String.raw`^(?:${words.written})\s(?:${words.by}|${words.writtenBy})$`, "iu");
});

/** What blogs tell to previews: `twitter:label1` says that `twitter:data1` is the author. */
export function* preview(page: Page): Iterable<Candidate<string[]>> {
  const { metas } = page.head;
  for (const label of metas) {
    if (!/^twitter:label\d$/.test(label.name) || !writtenBy().test(label.content.trim())) continue;
    const data = metas.find(({ name }) => name === label.name.replace("label", "data"));
    const names = data ? namesIn(data.content, page) : [];
    if (data && names.length > 0)
      yield {
        value: names,
        rule: "authors/preview",
        evidence: spanOfTag(data.element, data.content),
        confidence: 0.84,
      };
  }
}
