import { AROUND, type Block } from "../blocks/block.ts";
import { isWrittenAsName } from "../blocks/bylines.ts";
import { headingOf } from "../blocks/head.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { attribute, type PageElement, PageText } from "../dom/document.ts";
import { blockAt, linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { articles } from "../structured-data/json-ld.ts";
import { collapse } from "../structured-data/meta-tags.ts";
import { type Byline, bylineIn, isBylineLabel, namesIn } from "./author-names.ts";

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

/** Words of organizations: in a page's head they name who runs the site, not who wrote the text. */
const ORGANIZATION =
  /\b(?:GmbH|AG|KG|SE|mbH|Ltd|Inc|LLC|S\.?A|e\.\s?V)\b|(?:ministerium|departement|department|verband|verein|institut|institute|universität|university|stiftung|foundation|landesamt|landesanstalt|bundesamt|verlag|agentur|agency|feuerwehr|magazin|zentrum|centre|center|gesellschaft|sekretariat|secretariat|pressestelle)(?:\p{Ll}{0,3})\b|^(?:stadt|gemeinde|city|ville)\s/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore)(?:$|[\s_-])|authorname|author-name|post-author|entry-author|submitted/i;
const COMMENT = /(?:^|[\s_-])(?:comments?|commentlist|disqus)(?:$|[\s_-])/i;

type Named = ReadonlyMap<unknown, unknown>;

function ldNames(value: unknown, byId: Named): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => ldNames(entry, byId));
  if (typeof value !== "object" || value === null) return [];
  const { name, "@type": type, "@id": id } = value as Record<string, unknown>;
  return String(type) === "Organization" ? [] : ldNames(name ?? byId.get(id), new Map());
}

/** Names of people by their `@id`: in a graph the article only points to its author. */
const namesById = (nodes: Page["jsonLd"]): Named =>
  new Map(nodes.filter(({ data }) => typeof data["@id"] === "string").map(({ data }) => [data["@id"], data["name"]]));

function* jsonLd(page: Page): Iterable<Candidate<string[]>> {
  const byId = namesById(page.jsonLd);
  const recipes = page.jsonLd.filter(({ data }) =>
    /^(?:Recipe|VideoObject|HowTo|CreativeWork|PodcastEpisode)$/.test(String(data["@type"])),
  );
  for (const { data, start, end } of [...articles(page.jsonLd), ...recipes]) {
    const stated = ldNames(data["author"] ?? data["creator"], byId);
    const names = stated.filter((name) => !ORGANIZATION.test(name)).flatMap((name) => namesIn(name, page));
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

function* meta(page: Page): Iterable<Candidate<string[]>> {
  const byName = new Map<string, { names: string[]; element: PageElement; content: string }>();
  for (const { name, content, element } of page.head.metas) {
    if (trustInMeta(name) === undefined) continue;
    const names = ORGANIZATION.test(content) ? [] : namesIn(content, page);
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

const WRITTEN_BY =
  /^(?:written by|geschrieben von|verfasst von|écrit par|escrito por|scritto da|geschreven door|skriven av|posted by)$/i;

/** What blogs tell to previews: `twitter:label1` says that `twitter:data1` is the author. */
function* preview(page: Page): Iterable<Candidate<string[]>> {
  const { metas } = page.head;
  for (const label of metas) {
    if (!/^twitter:label\d$/.test(label.name) || !WRITTEN_BY.test(label.content.trim())) continue;
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

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.aside | AROUND.form | AROUND.hidden;

// So many blocks above and below a text are near it.
const REACH = 6;

/** The blocks near the text: above its first block, or right below its last one. */
function findNear({ classified, segments }: Page): ReadonlySet<Block> {
  const { region, parts } = classified;
  if (region === undefined) return new Set();
  const from = Math.min(parts?.headline.block.index ?? region.first, region.first) - REACH;
  const near = segments.blocks.slice(Math.max(0, from), region.last + REACH + 1);
  return new Set(near.filter(({ around }) => !(around.flags & OUTSIDE)));
}

const nearOfPages = new WeakMap<Page, ReadonlySet<Block>>();

// Several rules ask for them.
function nearBlocks(page: Page): ReadonlySet<Block> {
  const known = nearOfPages.get(page) ?? findNear(page);
  nearOfPages.set(page, known);
  return known;
}

const isNear = (block: Block | undefined, page: Page): boolean => block !== undefined && nearBlocks(page).has(block);

/** Whether an element says that it holds an author: in so many words, or by its name and classes. */
function namesAuthor(element: PageElement): "stated" | "named" | undefined {
  if (element.tag === "meta" || element.tag === "link") return undefined;
  for (const name of ["itemprop", "rel"] as const) {
    const value = attribute(element, name);
    if (value?.includes("author") && value.split(/\s+/).includes("author")) return "stated";
  }
  const classes = attribute(element, "class");
  const named = element.tag === "byline" || (classes && AUTHOR_CLASS.test(classes.slice(0, 200)));
  return named ? "named" : undefined;
}

// The page itself, and its text, may say by their classes that comments are open.
const WHOLES: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);
const COMMENT_REACH = 12;

/** Whether an element stands in a comment: its author did not write the text. */
function isInComment(element: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; at !== undefined && level < COMMENT_REACH; at = at.parent, level++) {
    if (WHOLES.has(at.tag) || !at.hasAttributes) continue;
    const said = `${attribute(at, "class") ?? ""} ${attribute(at, "id") ?? ""}`;
    if (COMMENT.test(said.slice(0, 400))) return true;
  }
  return false;
}

const MAX_BYLINE = 200;

/** The text of an element, with a blank between what stands in different elements. */
function spacedText(element: PageElement, budget: { left: number } = { left: MAX_BYLINE }): string {
  const parts: string[] = [];
  for (const child of element.children) {
    if (budget.left <= 0) break;
    if (child instanceof PageText) {
      parts.push(child.text.slice(0, budget.left));
      budget.left -= child.text.length;
    } else parts.push(` ${spacedText(child, budget)} `);
  }
  return parts.join("");
}

/** The elements that say so; apart from the rule, because engines compile a loop over a whole page better than a generator. */
function authorElements({ document }: Page): { element: PageElement; kind: "stated" | "named" }[] {
  const found: { element: PageElement; kind: "stated" | "named" }[] = [];
  for (const element of document.elements) {
    const kind = element.hasAttributes || element.tag === "byline" ? namesAuthor(element) : undefined;
    if (kind !== undefined) found.push({ element, kind });
  }
  return found;
}

function* markup(page: Page): Iterable<Candidate<string[]>> {
  for (const { element, kind } of authorElements(page)) {
    if (!isNear(blockAt(element, page.segments), page) || isInComment(element)) continue;
    const text = collapse(spacedText(element));
    const names = namesIn(text, page);
    if (names.length === 0) continue;
    const evidence = { text, start: element.start, end: element.end };
    yield { value: names, rule: "authors/markup", evidence, confidence: kind === "stated" ? 0.82 : 0.72 };
  }
}

const TRUST_IN_BYLINE: Readonly<Record<Byline["kind"], number>> = { labelled: 0.81, opened: 0.68, dated: 0.6 };
// What follows the name in a byline.
const BEHIND_NAME = /\s[|–—•·]\s|,\s(?=\d)|,\s\p{L}{3,9}\s\d{4}|\s(?:am|on|le|il|el|um|à|at)\s\d|\s\d/u;
// "Ein Interview von Eugen Zentner mit …"; behind one word only it is a sentence.
const BEHIND_FULL_NAME = /(?<=\S\s\S{1,40})\s(?:mit|with|für|for)\s/u;
const MAX_LINES = 6;

/** Names in a line behind the words of a byline. */
function* bylineOf(line: string, block: Block, page: Page): Iterable<Candidate<string[]>> {
  const mayBeInside = page.classified.roles[block.index] !== "body" && headingOf(block) === undefined;
  const found = bylineIn(line, mayBeInside, page);
  if (!found) return;
  const named = line.slice(found.from).split(BEHIND_NAME)[0] ?? "";
  const names = namesIn(named.split(BEHIND_FULL_NAME)[0] ?? "", page);
  if (names.length === 0 || !names.every(isWrittenAsName)) return;
  const from = block.text.indexOf(line);
  const evidence = spanOf(block, from, from + line.length);
  yield { value: names, rule: "authors/byline", evidence, confidence: TRUST_IN_BYLINE[found.kind] };
}

function* byline(page: Page): Iterable<Candidate<string[]>> {
  for (const block of nearBlocks(page)) {
    if (block.text.length > 160) continue;
    for (const line of block.text.split("\n", MAX_LINES)) yield* bylineOf(line, block, page);
  }
}

/** A name in a block of its own, behind a block that only says that it follows: `Autor:`. */
function* labelled(page: Page): Iterable<Candidate<string[]>> {
  const { blocks } = page.segments;
  for (const block of nearBlocks(page)) {
    if (!isBylineLabel(block.text)) continue;
    const next = blocks[block.index + 1];
    const names = next && next.text.length < 80 ? namesIn(next.text, page) : [];
    // "Auteur(s) :" leaves no doubt that a name follows; "Text" may be the title of a column.
    const isFull = /:$/.test(block.text) || names.every((name) => isWrittenAsName(name) && name.includes(" "));
    if (!next || names.length === 0 || !isFull) continue;
    yield { value: names, rule: "authors/labelled", evidence: spanOf(next), confidence: 0.78 };
  }
}

// Without a mark between them it is as often the section as the author.
const BEHIND_DATE = /^\s?[-–—|·•]\s(\S{2,30}(?:\s\S{2,30}){1,2})$/u;
const LONGEST_DATED = 80;

/** A name behind the date above the text, and nothing else: `25.10.2022 - Reiner Nagel`. */
function* dated(page: Page): Iterable<Candidate<string[]>> {
  const { region, roles } = page.classified;
  for (const block of nearBlocks(page)) {
    if (!region || block.index > region.first + 1 || roles[block.index] !== "label") continue;
    if (block.text.length > LONGEST_DATED) continue;
    const date = findDates(block.text, page.language.locales)[0];
    const name = date?.index === 0 ? BEHIND_DATE.exec(block.text.slice(date.text.length))?.[1] : undefined;
    const names = name === undefined ? [] : namesIn(name, page);
    if (names.length !== 1 || !names.every(isWrittenAsName)) continue;
    yield { value: names, rule: "authors/dated", evidence: spanOf(block), confidence: 0.5 };
  }
}

const AUTHOR_LINK =
  /\/(?:author|authors|autor|autoren|auteur|auteurs|by|people|profile|staff|newsteam|redaktion|journalist(?:en|s)?)\/[^/]/i;
const MOST_BESIDE_NAME = 100;

function* linked(page: Page): Iterable<Candidate<string[]>> {
  for (const block of nearBlocks(page)) {
    if (block.linkLength === 0 || block.text.length > 200) continue;
    for (const { element, text, from, to } of linksOf(block)) {
      if (!AUTHOR_LINK.test(attribute(element, "href") ?? "") || block.text.length - text.length > MOST_BESIDE_NAME)
        continue;
      const names = namesIn(text, page);
      if (names.length > 0 && names.every(isWrittenAsName) && !isInComment(element))
        yield { value: names, rule: "authors/link", evidence: spanOf(block, from, to), confidence: 0.7 };
    }
  }
}

/** Who wrote the text, where the page says so. */
export const authors: readonly Rule<string[]>[] = [jsonLd, preview, meta, markup, byline, labelled, linked, dated];
