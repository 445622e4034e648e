import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { parseSource } from "../parties/parse-source.ts";
import { isBareName, type Roster } from "../parties/roster.ts";
import { findAnnouncement } from "./attribution.ts";
import { parseAttribution } from "./attribution-behind.ts";
import type { AttributionContext } from "./attribution-words.ts";
import { findQuoted } from "./quotation-marks.ts";

/** Words set apart in a `blockquote`, with the line that says whose they are. */
export interface BlockQuotation {
  readonly element: PageElement;
  /** The words, block by block. */
  readonly words: readonly Block[];
  readonly attribution: Block;
  /** The attribution is a paragraph before it that announces it, and stays in the text. */
  readonly isAnnounced?: boolean;
  readonly speakers: readonly Party[];
}

const MAX_ATTRIBUTION = 200;
const MARKED_UP: ReadonlySet<string> = new Set(["cite", "footer", "figcaption"]);
const ATTRIBUTION_CLASS =
  /(?:^|[\s_-])(?:attribution|cite|citation|source|author|speaker|quote-by|quotee)(?:$|[\s_-])/i;
const DASH = /^\s?[–—―-]{1,2}\s?/u;
/** The outermost `blockquote` around a block. */
function quoteAround(around: Surroundings): Surroundings | undefined {
  let found: Surroundings | undefined;
  for (let at: Surroundings | undefined = around; at !== undefined; at = at.parent)
    if (at.element.tag === "blockquote") found = at;
  return found;
}

/** Whether markup between a block and the blockquote says that it names the source. */
function isMarkedUp(block: Block, quote: PageElement): boolean {
  for (let at: Surroundings | undefined = block.around; at !== undefined && at.element !== quote; at = at.parent)
    if (MARKED_UP.has(at.element.tag) || ATTRIBUTION_CLASS.test(attribute(at.element, "class") ?? "")) return true;
  // An inline `cite` is no surrounding of a block, so the element that holds its first words is asked too.
  return block.pieces[0]?.node.parent?.tag === "cite";
}

/** Groups blocks by the blockquote around them, in the order of the page. */
function groupByQuote(blocks: readonly Block[]): Map<Surroundings, Block[]> {
  const groups = new Map<Surroundings, Block[]>();
  for (const block of blocks) {
    const quote = block.around.flags & AROUND.quote ? quoteAround(block.around) : undefined;
    const group = quote && groups.get(quote);
    if (group !== undefined) group.push(block);
    else if (quote !== undefined) groups.set(quote, [block]);
  }
  return groups;
}

const speakersOf = (text: string, locale: Locale): Party[] => parseSource(text.replace(DASH, ""), locale);

const context = (locale: Locale): AttributionContext => ({ locale, isKnown: () => false, isNamed: () => false });

/** "so die Außenministerin.": the sentence of the blockquote goes on below it. */
const isAttributing = (text: string, locale: Locale): boolean =>
  parseAttribution(text, context(locale)).some(({ type }) => type === "party" || type === "description");

/** What {@link findBlockQuotations} looks at. */
export interface BlockQuotationOptions {
  readonly locale: Locale;
  /** Whom the text names; its paragraphs are the blocks of the text. */
  readonly roster: () => Roster;
}

/** A bare family name means whom the text names in full. */
const inFull = (party: Party, { roster }: BlockQuotationOptions): Party =>
  isBareName(party.name) && party.kind === "person" ? (roster().find(party.name) ?? party) : party;

/** Whom the line below names, in full and with the office as far as the text says so elsewhere. */
function speakersBelow(text: string, paragraph: number, options: BlockQuotationOptions): Party[] {
  const { locale, roster } = options;
  return parseAttribution(text, context(locale)).flatMap((reference): Party[] => {
    if (reference.type === "description")
      return [roster().byOffice(reference.head, { paragraph, at: Number.POSITIVE_INFINITY }) ?? []].flat();
    if (reference.type !== "party") return [];
    return [inFull(reference.party, options)];
  });
}

/** The block that names the source: marked up, or the last short one, or one behind a dash right after the quotation. */
function attributionOf(
  group: readonly Block[],
  next: Block | undefined,
  element: PageElement,
  locale: Locale,
): Block | undefined {
  const marked = group.filter((block) => isMarkedUp(block, element));
  if (marked.length > 0 && marked.length < group.length) return marked[0];
  const last = group.slice(1).at(-1);
  if (last !== undefined && last.text.length <= MAX_ATTRIBUTION)
    if (DASH.test(last.text) || speakersOf(last.text, locale).some(({ offices }) => offices.length > 0)) return last;
  if (next === undefined) return undefined;
  const isCaption = next.around.element.tag === "figcaption" && next.text.length <= MAX_ATTRIBUTION;
  const isNamed = isCaption && speakersOf(next.text, locale).some(({ offices }) => offices.length > 0);
  return isNamed || /^\s?[–—―]/.test(next.text) || isAttributing(next.text, locale) ? next : undefined;
}

/** "Council leader Ann Roe has issued the following statement:", and then a blockquote. */
function announced(group: readonly Block[], before: Block | undefined, options: BlockQuotationOptions): Party[] {
  // Words in marks inside the blockquote are read as those of the text are.
  if (before === undefined || group.includes(before) || group.some(({ text }) => findQuoted(text).length > 0))
    return [];
  const references = findAnnouncement(before.text, context(options.locale))?.references ?? [];
  return references.flatMap((reference): Party[] => {
    return reference.type === "party" ? [inFull(reference.party, options)] : [];
  });
}

/**
 * Finds the quotations that are set apart in a `blockquote` and say whose words they are.
 *
 * @param blocks - all blocks of the page; the line of the source may stand outside the text
 * @param body - the blocks of the text
 * @param options - the words of the language, and whom the text names
 * @returns the quotations in the order of the page; a blockquote without source is none
 */
export function findBlockQuotations(
  blocks: readonly Block[],
  body: ReadonlySet<Block>,
  options: BlockQuotationOptions,
): BlockQuotation[] {
  const { locale } = options;
  const found: BlockQuotation[] = [];
  for (const [{ element }, group] of groupByQuote(blocks)) {
    const next = group.map(({ index }) => blocks[index + 1]).at(-1);
    const attribution = attributionOf(group, next, element, locale);
    const words = group.filter((block) => block !== attribution && body.has(block));
    const [first] = words;
    const before = first === undefined ? undefined : blocks[first.index - 1];
    const introduced = attribution === undefined && before && body.has(before) ? announced(group, before, options) : [];
    if (before !== undefined && introduced.length > 0)
      found.push({ element, words, attribution: before, isAnnounced: true, speakers: introduced });
    if (attribution === undefined || words.length === 0 || attribution.text.length > MAX_ATTRIBUTION) continue;
    const place = [...body].indexOf(words[0] as Block);
    const below = group.includes(attribution) ? [] : speakersBelow(attribution.text, place, options);
    const speakers = below.length > 0 ? below : speakersOf(attribution.text, locale);
    found.push({ element, words, attribution, speakers });
  }
  return found;
}
