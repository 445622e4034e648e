import {
  type Organization,
  type Person,
  plainBlocks,
  type QuotedStatement,
  quotations,
  type Release,
} from "@civic-media/schema";
import { linkTranslations, parseRelease } from "../../src/index.ts";
import { type Gold, type MarkedTruth, squeeze, Tally, wordsOf } from "./gold.ts";

/** Takes a page the markup that gives quotations away: blockquotes, their sources, and every class. */
const withoutMarks = (html: string): string =>
  html
    .replace(/<(\/?)(?:blockquote|footer)\b[^>]{0,300}>/gi, "<$1p>")
    .replace(/<\/?(?:cite|q)\b[^>]{0,300}>/gi, "")
    .replace(/\sclass="[^"]{0,1000}"/gi, "");

// Words beside a name and its offices that belong to neither: articles, forms of address, degrees.
const BESIDE = new Set(
  "and et the of for de du la le les l d à au mr ms mrs m mme mmes dr dre hon honourable honorable honorables lhonorable".split(
    " ",
  ),
);

const partsOf = (one: Person | Organization): string[] => [
  one.name,
  ...("offices" in one ? (one.offices ?? []).map(({ jobTitle }) => jobTitle) : []),
];

/** Speakers are right where the source holds their names and offices, and they hold its words; whom they stand in for aside. */
function areSpeakers(speakers: readonly (Person | Organization)[], line: string): boolean {
  const source = line.split(/,? (?:on behalf of|au nom de) /)[0] ?? line;
  const parts = speakers.flatMap(partsOf);
  const known = new Set(parts.flatMap(wordsOf));
  return (
    speakers.length > 0 &&
    parts.every((part) => squeeze(line).includes(squeeze(part))) &&
    wordsOf(source).every((word) => known.has(word) || BESIDE.has(word))
  );
}

const factsOf = (release: Release | undefined): string[] =>
  (release?.body ?? []).flatMap((block) => {
    if (block.type !== "box" || block.role !== "facts") return [];
    const texts = (value: unknown): string[] => {
      if (Array.isArray(value)) return value.flatMap(texts);
      if (typeof value !== "object" || value === null) return [];
      const { type, value: text, ...rest } = value as { type?: string; value?: string };
      return type === "text" && text !== undefined ? [text] : Object.values(rest).flatMap(texts);
    };
    return [squeeze(texts(block.content).join(" "))];
  });

export interface MarkedTallies {
  readonly quotations: Tally;
  readonly speakers: Tally;
  readonly contacts: Tally;
  readonly facts: Tally;
  readonly body: Tally;
}

/**
 * Whether words are a quotation that the truth leaves out, because the page did not mark it as its others: they stand in
 * marks, or in the text with a line below them that names the speaker.
 */
function isOther(one: QuotedStatement, plain: string, { body }: MarkedTruth): boolean {
  const at = plain.indexOf(one.text.slice(0, 40));
  if (at > 0 && /[„“"«]\s?$/u.test(plain.slice(Math.max(0, at - 3), at))) return true;
  const place = body.findIndex(({ text }) => squeeze(text).includes(squeeze(one.text).slice(0, 60)));
  const line = place < 0 ? "" : (body[place + 1]?.text ?? body[place]?.text ?? "");
  return line.length < 200 && one.speakers.some(({ name }) => squeeze(line).includes(squeeze(name)));
}

function measureQuotations(release: Release | undefined, truth: MarkedTruth, tallies: MarkedTallies): void {
  const wanted = new Set(truth.quotes.map(({ text }) => squeeze(text)));
  const plain = release ? plainBlocks(release.body).join("\n") : "";
  const spoken = (release ? quotations(release) : []).filter(({ form }) => form !== "indirect");
  const counted = spoken.filter((one) => wanted.has(squeeze(one.text)) || !isOther(one, plain, truth));
  tallies.quotations.compare(
    counted.map(({ text }) => squeeze(text)),
    truth.quotes.map(({ text }) => squeeze(text)),
    truth.file,
  );
  for (const { text, source } of truth.quotes) {
    const one = spoken.find((quotation) => squeeze(quotation.text) === squeeze(text));
    if (!one || !source) continue;
    const told = one.speakers.map((speaker) => partsOf(speaker).join(" | ")).join(" + ");
    tallies.speakers.note(areSpeakers(one.speakers, source), `${truth.file}: ${source} ≠ ${told}`);
  }
}

function measureParts(release: Release | undefined, truth: MarkedTruth, tallies: MarkedTallies): void {
  const contacts = truth.contacts.flatMap(({ items }) => items.filter((item) => /[\d@]/.test(item)).map(squeeze));
  const found = (release?.contacts ?? []).map(({ lines }) => squeeze((lines ?? []).join(" ")));
  // Where the truth has none, the page did not mark them; that does not mean that there are none.
  if (contacts.length > 0) tallies.contacts.compare(found, contacts, truth.file);
  const facts = factsOf(release).join("\n");
  for (const fact of truth.facts)
    tallies.facts.note(facts.includes(squeeze(fact)), `${truth.file}: missing fact ${fact.slice(0, 80)}`);
  const text = squeeze([release?.dateline?.text ?? "", ...plainBlocks(release?.body ?? [])].join(" "));
  for (const block of truth.body)
    tallies.body.note(text.includes(squeeze(block.text)), `${truth.file}: missing ${block.text.slice(0, 80)}`);
}

/** Measures the pages whose parts are known: quotations with their markup taken away, contacts, facts, text. */
export function measureMarked({ pages, marked, html }: Gold, lang: string): MarkedTallies {
  const tallies: MarkedTallies = {
    quotations: new Tally(),
    speakers: new Tally(),
    contacts: new Tally(),
    facts: new Tally(),
    body: new Tally(),
  };
  for (const page of pages) {
    const truth = marked.get(page.file);
    if (truth?.lang !== lang) continue;
    const source = html(page).toString("utf8");
    measureQuotations(parseRelease(withoutMarks(source), { url: page.url }).release, truth, tallies);
    measureParts(parseRelease(source, { url: page.url }).release, truth, tallies);
  }
  return tallies;
}

/** Joins the language editions among all releases, which the pages themselves do not link. */
export function measureTranslations({ pages, html }: Gold): Tally {
  const own = pages.filter(({ translation }) => translation !== undefined);
  const addresses = new Map(pages.map(({ file, url }) => [file, url]));
  const releases = own.flatMap((page) => parseRelease(html(page), { url: page.url }).release ?? []);
  const linked = new Map(linkTranslations(releases).map((release) => [release.url, release.translations ?? []]));
  const tally = new Tally();
  for (const { url, translation = "", file } of own) {
    const wanted = addresses.get(translation);
    tally.note(linked.get(url)?.some(({ href }) => href === wanted) ?? false, `${file}: no translation ${wanted}`);
  }
  return tally;
}
