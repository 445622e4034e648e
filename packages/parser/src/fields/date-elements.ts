import type { Block } from "../blocks/block.ts";
import type { Candidate, Span } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { FoundDate } from "../dates/parse-date.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { blockAt, type Page } from "../page.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";
import { isInComment } from "./comments.ts";
import { labelBefore, labelTrust, trustInElement } from "./date-labels.ts";
import { isInTop, isOfOthers, isOutside, type PlacedDate, trustAt, withoutListAbove } from "./date-places.ts";
import { timeValue } from "./dates.ts";

const DATED_CLASS =
  /(?:^|[\s_-])(?:(?:dt-)?published|pub-?date|publish(?:ed)?-?date|post-?date|entry-?date|article-?date|date-?published|publication-?date)(?:$|[\s_-])/i;
/** RDFa: `property="dc:date dc:created"`. */
const DATED_PROPERTY = /(?:^|\s)(?:(?:schema:)?datePublished|(?:dc|dct|dcterms):(?:date|created|issued))(?:\s|$)/;
const MAX_MARKED = 400;
// Far from the headline a date may be that of a teaser, unless it is the only one of the page.
const ONLY_ONE = 0.6;

/** Whether an element says that it holds the day of publication: in so many words, or by its class. */
function marksDate(element: PageElement): "stated" | "named" | undefined {
  if (element.tag === "meta" || element.tag === "link" || element.end - element.startTagEnd > MAX_MARKED)
    return undefined;
  const property = attribute(element, "itemprop");
  if (property?.includes("datePublished") && property.split(/\s+/).includes("datePublished")) return "stated";
  const rdfa = attribute(element, "property");
  if (rdfa !== undefined && DATED_PROPERTY.test(rdfa)) return "named";
  return element.classes?.has(DATED_CLASS) ? "named" : undefined;
}

/** Whether the words in an element say that its date is another one; they may also speak of a second date. */
function isOtherInside(element: PageElement, value: string, page: Page): boolean {
  const text = collapse(rawText(element)).slice(0, 100);
  const date = datesOfPage(text, page)[0];
  const isSame = date === undefined || date.value.slice(0, 10) === value.slice(0, 10);
  const label = date ? text.slice(0, date.index) : text.split(/\d/)[0];
  return isSame && !!label && labelTrust(label.trim(), page) === 0;
}

const BEFORE = 40;

/** "Updated: <time>": the words before it, in its block or in the one before, say of what it is the time. */
function isOtherTime(block: Block | undefined, element: PageElement, page: Page): boolean {
  const piece = block?.pieces.find(({ node }) => node.start >= element.start && node.start < element.end);
  if (block === undefined || piece === undefined) return false;
  const { text } =
    piece.at === 0
      ? labelBefore(block, 0, 0, page)
      : labelBefore(block, Math.max(0, piece.at - BEFORE), piece.at, page);
  return text !== "" && labelTrust(text, page) === 0;
}

// More characters than these beside a time in the same link are a teaser; fewer are the link of the date itself.
const MAX_BESIDE_TIME = 20;

/** Whether a link stands around an element and other text: then it is the time of a teaser. */
function isInTeaser(element: PageElement): boolean {
  for (let at: PageElement | undefined = element, level = 0; at && level < 8; at = at.parent, level++) {
    if (at.tag === "a") return rawText(at).length > rawText(element).length + MAX_BESIDE_TIME;
  }
  return false;
}

interface MarkedDate extends PlacedDate {
  readonly date: FoundDate;
  readonly evidence: Span;
}

const daysOf = (dates: readonly PlacedDate[]): number => new Set(dates.map(({ value }) => value.slice(0, 10))).size;

/** The date of an element, where that is no other one. */
function dateOf(element: PageElement, page: Page): MarkedDate | undefined {
  const found = timeValue(element, page);
  const block = found && blockAt(element, page.segments);
  const left = found ? trustInElement(element) : 0;
  if (!found || left === 0) return undefined;
  if (isOtherInside(element, found.date.value, page) || isOtherTime(block, element, page)) return undefined;
  if (isInTeaser(element) || isInComment(element)) return undefined;
  return { ...found, value: found.date.value, block, confidence: trustAt(block, page) * left };
}

const STATED = 0.9;

/** Elements that say by microdata or by their class that they hold the day of publication. */
export function* marked(page: Page): Iterable<Candidate<string>> {
  const found: (MarkedDate & { readonly isStated: boolean })[] = [];
  for (const element of page.document.elements) {
    const kind = element.hasAttributes ? marksDate(element) : undefined;
    const date = kind && dateOf(element, page);
    if (date) found.push({ ...date, isStated: kind === "stated" });
  }
  const isOne = daysOf(found) === 1;
  const isOneStated = daysOf(found.filter(({ isStated }) => isStated)) === 1;
  for (const { value, evidence, confidence, isStated } of withoutListAbove(found, page)) {
    const known = isStated && (isOneStated || confidence > 0) ? Math.max(STATED, confidence) : confidence;
    const trust = known === 0 && isOne ? ONLY_ONE : known;
    if (trust > 0) yield { value, rule: "date-published/marked", evidence, confidence: trust };
  }
}

const MAX_TIMES = 40;

/** Elements for times. */
export function* timeElement(page: Page): Iterable<Candidate<string>> {
  const times = page.head.times.slice(0, MAX_TIMES).flatMap((element) => dateOf(element, page) ?? []);
  const isOne = daysOf(times) === 1;
  for (const { value, evidence, confidence, block } of withoutListAbove(times, page)) {
    const isFree = block !== undefined && !isOutside(block) && !isInTop(block, page) && !isOfOthers(block, page);
    const trust = confidence === 0 && isOne && isFree ? ONLY_ONE : confidence;
    if (trust > 0) yield { value, rule: "date-published/time-element", evidence, confidence: trust };
  }
}
