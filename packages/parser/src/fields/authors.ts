import { AROUND, type Block } from "../blocks/block.ts";
import { comparable, headingOf } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { blockAt, linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { articles } from "../structured-data/json-ld.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";

const METAS: Readonly<Record<string, number>> = {
  author: 0.8,
  "article:author": 0.7,
  "dc.creator": 0.8,
  "dcterms.creator": 0.8,
  "sailthru.author": 0.8,
  "parsely-author": 0.85,
  byl: 0.85,
  citation_author: 0.9,
};

/** Words of bylines, the longest first; a name begins behind them. */
const BYLINE_WORDS = [
  String.raw`(?:view|see|read|show)\s(?:all|more)\s(?:posts|articles|stories)\s(?:by|from|of)`,
  String.raw`(?:zeige\s)?alles?(?:\s(?:beiträge|artikel))?\s(?:anzeigen\s)?von|posted\son\s[^@]{5,30}?\sby`,
  String.raw`ein(?:e|en)?\s\p{L}{4,20}\svon`,
  String.raw`(?:pressemitteilung|artikel|beitrag|blog[\s-]?beitrag|gastbeitrag|text|fotos?|bericht|interview)(?:\sund\sfotos?)?\s(?:von|by|de|par)`,
  String.raw`(?:eingestellt|geschrieben|verfasst|gespeichert|veröffentlicht|erstellt|hochgeladen)\s(?:von|durch)`,
  String.raw`(?:publié|écrit|rédigé|posté)\spar|(?:publicado|escrito)\spor|(?:pubblicato|scritto)\sda|geplaatst\sdoor|geschreven\sdoor`,
  String.raw`(?:written|posted|published|submitted|reported|edited|recipe|words|story|photos?|article|review(?:ed)?)\sby`,
  String.raw`about\sthe\sauthor|über\s(?:den\sautor|die\sautorin)`,
  "autor(?:en|in|innen|es|a|as)?|authors?|auteurs?|autore|text|interview|redaktion(?=:)",
  "by|von|vom|par|por|di|da|door|af|av",
].join("|");
const BYLINE = new RegExp(String.raw`^(?:${BYLINE_WORDS})(?:\s{0,2}[:–-]\s{0,3}|\s{1,5})`, "iu");
/** A byline inside a short line: "Posted on September 21, 2020 by …", "05.02.2020 - Redaktion: …". */
const INNER_BYLINE =
  /(?:^|[\s,|·•–-])(?:by|von|par|por|redaktion:|autor(?:in|en)?:|auteur\s?:|author:)\s{1,3}(?=\p{Lu})/iu;
const SEPARATORS = /\s{0,3}(?:,|;|\/|\||&|\n)\s{0,3}|\s(?:and|und|et|y|e|en)\s/u;
/** What ends a name: a place, a time, a button. */
const END =
  /\s{0,3}(?:[•·|–—]|\s-\s|\bvor\s\d|\bam\s\d|\bon\s\p{L}{3,9}\s\d|\bfollow\b|\bfolgen\b|\balle\sartikel\b|\bveröffentlicht\b|\bpublished\b|\bupdated\b|\sà\s\d|\billustration\b|\billustration(?:en)?\svon\b|\bfotos?:?\svon\b).*$/iu;
const NO_NAME =
  /[@#=<>{}:]|https?:|www\.|\.(?:com|de|org|net|at|ch)\b|\d{3}|\bCC[\s-]?BY\b|\brechte\b|\bcopyright\b|\blicen[cs]e\b|^\d|^(?:admin|administrator|editor|unknown|webmaster|root|user|super\s?user|author|autor|no author|publisher|anonymous|gast|guest|by|von|por|par|di|da|anónimo|anonym|e-?mail|follow|none|null|undefined|default|wordpress|home|test|staff|team|editorial)$/iu;
/** Words of organizations: in a page's head they name who runs the site, not who wrote the text. */
const ORGANIZATION =
  /\b(?:GmbH|AG|KG|SE|mbH|Ltd|Inc|LLC|S\.?A|e\.\s?V)\b|(?:ministerium|departement|department|verband|verein|institut|institute|universität|university|stiftung|foundation|landesamt|landesanstalt|bundesamt|verlag|agentur|agency|feuerwehr|magazin|zentrum|centre|center|gesellschaft)(?:\p{Ll}{0,3})\b|^(?:stadt|gemeinde|city|ville)\s/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore)(?:$|[\s_-])|authorname|author-name|post-author|entry-author|submitted/i;
const MAX_NAME = 60;

function isName(text: string, page: Page): boolean {
  if (text.length < 3 || text.length > MAX_NAME || NO_NAME.test(text)) return false;
  if (
    text.split(" ").length > 6 ||
    /[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, "")) ||
    findDates(text, page.language.locales).length > 0
  )
    return false;
  const own = comparable(text);
  return own !== "" && !isSite(own, page);
}

/** Whether a name is that of the site: as it calls itself, or as its address does. */
function isSite(own: string, page: Page): boolean {
  const squashed = own.replace(/[^\p{L}\p{N}]/gu, "");
  const host = page.url?.hostname.replace(/^www\./, "").replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  return (
    (squashed.length > 4 && host.startsWith(squashed)) ||
    page.head.metas.some(({ name, content }) => name === "og:site_name" && comparable(content) === own)
  );
}

const strip = (text: string): string => {
  let bare = text;
  for (let words = 0; words < 3; words += 1) {
    const shorter = bare.replace(BYLINE, "");
    if (shorter === bare) break;
    bare = shorter;
  }
  return bare;
};

/** Whether a part of a byline is the site or an agency behind the name: `Rob Picheta, CNN`. */
const isSource = (name: string, page: Page): boolean =>
  /^(?:dpa|apa|afp|ap|reuters|sda|kna|epd|sid|cnn|[a-z]{2,4}-[a-z]{2,4})$/i.test(name) ||
  page.head.metas.some((meta) => meta.name === "og:site_name" && comparable(meta.content) === comparable(name));

/** The names in a byline: `Von Lars Fischer und Alina Schadwinkel`. */
function namesIn(text: string, page: Page): string[] {
  const bare = strip(cleanLine(text))
    .replace(END, "")
    .replace(/\s{0,3}\([^)]{0,60}\)$/, "");
  const parts = bare
    .split(SEPARATORS)
    .map((name) => strip(name.trim()).replace(/[,;:]$/, ""))
    .filter(Boolean);
  const [first, ...rest] = parts;
  const names = first === undefined ? [] : [first, ...rest.filter((name) => !isSource(name, page))];
  return names.length > 0 && names.length <= 8 && names.every((name) => isName(name, page)) ? names : [];
}

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
    const names = stated.flatMap((name) => namesIn(name, page));
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
    if (!Object.hasOwn(METAS, name)) continue;
    const names = ORGANIZATION.test(content) ? [] : namesIn(content, page);
    if (names.length === 0) continue;
    const known = byName.get(name);
    if (known) known.names.push(...names.filter((one) => !known.names.includes(one)));
    else byName.set(name, { names, element, content });
  }
  for (const [name, { names, element, content }] of byName) {
    yield { value: names, rule: "authors/meta", evidence: spanOfTag(element, content), confidence: METAS[name] ?? 0.5 };
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

/** Blocks near the text: above its first block, or right below its last one. */
function isNear(block: Block | undefined, page: Page): block is Block {
  const { region, parts } = page.classified;
  if (!block || !region || block.around.flags & OUTSIDE) return false;
  const from = Math.min(parts?.headline.block.index ?? region.first, region.first) - 6;
  return block.index >= from && block.index <= region.last + 6;
}

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

function* markup(page: Page): Iterable<Candidate<string[]>> {
  for (const element of page.document.elements) {
    const kind = element.hasAttributes || element.tag === "byline" ? namesAuthor(element) : undefined;
    if (kind === undefined || !isNear(blockAt(element, page.segments), page)) continue;
    const text = collapse(rawText(element)).slice(0, 200);
    const names = namesIn(text, page);
    if (names.length === 0) continue;
    const evidence = { text, start: element.start, end: element.end };
    yield { value: names, rule: "authors/markup", evidence, confidence: kind === "stated" ? 0.82 : 0.72 };
  }
}

/** Where a name begins in a line, and with how much trust. */
function bylineIn(line: string, isLabel: boolean): { from: number; confidence: number } | undefined {
  const start = BYLINE.exec(line);
  if (start !== null) return { from: start[0].length, confidence: 0.68 };
  // Inside a line a "by" is a byline only beside a date: headlines say "by" too.
  const inner = isLabel && line.length <= 120 && /\d/.test(line) ? INNER_BYLINE.exec(line) : null;
  return inner === null ? undefined : { from: inner.index + inner[0].length, confidence: 0.6 };
}

function* byline(page: Page): Iterable<Candidate<string[]>> {
  for (const block of page.segments.blocks) {
    if (!isNear(block, page) || block.text.length > 160) continue;
    const [line = ""] = block.text.split("\n");
    const found = bylineIn(line, page.classified.roles[block.index] !== "body" && headingOf(block) === undefined);
    if (!found) continue;
    const rest = line.slice(found.from).split(/\s[|–—•·]\s|,\s(?=\d)|\s(?:am|on|le|il|el)\s\d|\s\d/u)[0] ?? "";
    const names = namesIn(rest, page);
    if (names.length === 0 || !names.every((name) => /^\p{Lu}/u.test(name))) continue;
    const { confidence } = found;
    yield { value: names, rule: "authors/byline", evidence: spanOf(block, 0, line.length), confidence };
  }
}

function* linked(page: Page): Iterable<Candidate<string[]>> {
  for (const block of page.segments.blocks) {
    if (!isNear(block, page) || block.linkLength === 0 || block.text.length > 200) continue;
    for (const { element, text, from, to } of linksOf(block)) {
      if (!/\/(?:author|authors|autor|autoren|auteur|by|people|profile)\/[^/]/i.test(attribute(element, "href") ?? ""))
        continue;
      const names = namesIn(text, page);
      if (names.length > 0)
        yield { value: names, rule: "authors/link", evidence: spanOf(block, from, to), confidence: 0.7 };
    }
  }
}

/** Who wrote the text, where the page says so. */
export const authors: readonly Rule<string[]>[] = [jsonLd, preview, meta, markup, byline, linked];
