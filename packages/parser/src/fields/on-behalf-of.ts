import { AROUND } from "../blocks/block.ts";
import { releaseNameOf } from "../blocks/labels.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isBodyName, withoutArticle } from "../organizations/body-names.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";
import { blocksInside } from "../profiles/apply-layout.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";
import { homeLinks } from "./home-links.ts";

const NEAR = 6;
const MAX_LINE = 140;

const phrases = lazily(() => ({
  sender: wordPattern(
    `^\\s{0,2}(?:${alternatives(({ senderWords }) => senderWords)})\\s{0,2}(?:(?:${alternatives(({ articles }) => articles)})(?:\\s|(?<=['’])))?(?=\\p{Lu})`,
    "u",
  ),
  sends: wordPattern(`\\s(?:${alternatives(({ sends }) => sends)})(?![\\p{L}])`, "iu"),
}));

/** "Medienmitteilung der Bildungsdirektion", "News Release from the Office of the Mayor". */
function afterName(text: string, page: Page): string | undefined {
  const name = releaseNameOf(text, page.language.locales);
  const rest = name === undefined ? undefined : text.slice(name.length);
  const word = rest === undefined ? null : phrases().sender.exec(rest);
  return word && rest
    ? withoutArticle(rest.slice(word[0].length).split(/[,:|\n]\s|\svom\s|\s[–-]\s/u)[0] ?? "")
    : undefined;
}

/** "Das Bezirksamt Mitte teilt mit:" */
function beforeVerb(text: string): string | undefined {
  const at = phrases().sends.exec(text.slice(0, MAX_LINE))?.index;
  return at === undefined ? undefined : withoutArticle(text.slice(0, at).trim());
}

function* layout(page: Page): Iterable<Candidate<string>> {
  const [block] = blocksInside(page.segments.blocks, page.layout?.onBehalfOf ?? []);
  if (block === undefined) return;
  const value = cleanLine(block.text.replace(/^[^:]{1,40}:\s/, ""));
  yield { value, rule: "on-behalf-of/layout", evidence: spanOf(block), confidence: 0.97 };
}

function* line(page: Page): Iterable<Candidate<string>> {
  const { segments, classified } = page;
  const headline = classified.parts?.headline.block.index ?? classified.region?.first ?? 0;
  const text = classified.roles.indexOf("body");
  for (const block of segments.blocks.slice(Math.max(0, headline - NEAR), Math.max(headline, text) + 2)) {
    if (block.around.flags & (AROUND.nav | AROUND.form | AROUND.hidden) || block.text.length > 400) continue;
    const near = Math.abs(block.index - headline) <= 2 || classified.roles[block.index] === "label";
    const whole = near && block.index !== headline && block.linkLength === 0 ? block.text : undefined;
    for (const text of [afterName(block.text, page), beforeVerb(block.text), whole]) {
      const value = text === undefined ? "" : cleanLine(text);
      const at = block.text.indexOf(value);
      if (!isBodyName(value, page.language.tag) || at < 0) continue;
      const evidence = spanOf(block, at, at + value.length);
      yield { value, rule: "on-behalf-of/line", evidence, confidence: text === whole ? 0.75 : 0.9 };
    }
  }
}

function* structured(page: Page): Iterable<Candidate<string>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    for (const key of ["sourceOrganization", "creator", "author"]) {
      const text = textOf(data[key]);
      const named = text !== undefined && isBodyName(cleanLine(text), page.language.tag);
      if (named)
        yield {
          value: cleanLine(text),
          rule: "on-behalf-of/json-ld",
          evidence: { text, start, end },
          confidence: 0.85,
        };
    }
  }
  for (const { name, content, element } of page.head.metas) {
    if (!/^(?:dc(?:terms)?\.(?:creator|contributor)|author|institution|department)$/.test(name)) continue;
    const value = cleanLine(content);
    if (isBodyName(value, page.language.tag))
      yield { value, rule: "on-behalf-of/meta", evidence: spanOfTag(element, content), confidence: 0.7 };
  }
}

// A part of a larger site links to its own start page: the page lies below it.
function* around(page: Page): Iterable<Candidate<string>> {
  for (const { name, block, isStartPage } of homeLinks(page)) {
    if (!isStartPage) yield { value: name, rule: "on-behalf-of/home-link", evidence: spanOf(block), confidence: 0.6 };
  }
}

/** The unit or body for which the publisher sends: a department of the city. */
export const onBehalfOf: readonly Rule<string>[] = [layout, line, structured, around];
