import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { isLabel, releaseNameOf } from "../blocks/labels.ts";
import { linkDensity, measuresOf } from "../blocks/score.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import type { PageElement } from "../dom/document.ts";
import { isMoreLink } from "../listing/rows.ts";
import { isEndMark } from "../notices/end-marks.ts";
import { linksOf, type Page } from "../page.ts";

/** A stretch of the source that holds one release of several. */
export interface BundleMember {
  readonly heading: PageElement;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A heading with what stands below it, up to the next of its kind. */
interface Section {
  readonly heading: Block;
  readonly element: PageElement;
  readonly blocks: readonly Block[];
  /** A line of a date right before the heading. */
  readonly label: Block | undefined;
  /** A heading of a higher rank, or the end of the text, ends it before the next of its kind. */
  readonly isCut: boolean;
}

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.aside | AROUND.form | AROUND.dialog | AROUND.hidden;
const FEWEST = 2;
const SHORTEST_TEXT = 120;
const SHORTEST_PARAGRAPH = 60;
const NEAR = 3;
const MOST_MEMBERS = 200;

const isParagraph = (block: Block): boolean =>
  block.text.length >= SHORTEST_PARAGRAPH && linkDensity(block) < 0.4 && headingOf(block) === undefined;

const isDated = (block: Block | undefined, page: Page): boolean =>
  block !== undefined &&
  block.text.length < 120 &&
  isLabel(block, page.language.locales) &&
  datesOfPage(block.text, page).length > 0;

/** The headings of one rank, each with what is below it. */
function sectionsOf(headings: readonly Block[], page: Page): Section[] {
  const { blocks } = page.segments;
  return headings.flatMap((heading, number): Section[] => {
    const element = headingOf(heading);
    const next = headings[number + 1];
    const before = blocks[heading.index - 1];
    const label = isDated(before, page) && before?.around.parent === heading.around.parent ? before : undefined;
    const behind = blocks.findIndex(({ index, around }) => index > heading.index && (around.flags & OUTSIDE) !== 0);
    const last = next?.index ?? (behind < 0 ? blocks.length : behind);
    const higher = blocks
      .slice(heading.index + 1, last)
      .find((one) => (headingOf(one)?.tag ?? "h9") < (element?.tag ?? ""));
    const end = higher?.index ?? last;
    const below = blocks.slice(heading.index + 1, end).filter(({ around }) => !(around.flags & OUTSIDE));
    return element ? [{ heading, element, blocks: below, label, isCut: higher !== undefined }] : [];
  });
}

const articleOf = ({ around }: Block): Surroundings | undefined => {
  for (let at: Surroundings | undefined = around; at !== undefined; at = at.parent)
    if (at.element.tag === "article") return at;
  return undefined;
};

/** Whether each section stands in an article of its own, and none of these in another. */
function areArticles(sections: readonly Section[]): boolean {
  let end = 0;
  return sections.every(({ heading }) => {
    const article = articleOf(heading)?.element;
    if (article === undefined || article.start < end) return false;
    end = article.end;
    return true;
  });
}

const share = (sections: readonly Section[], holds: (section: Section) => boolean): number =>
  sections.filter(holds).length / sections.length;

/** What tells releases from the parts of one: each has its article, its day or its end; or the page is an issue. */
const SIGNS: readonly ((sections: readonly Section[], page: Page) => boolean)[] = [
  areArticles,
  (sections, page) =>
    share(
      sections,
      ({ label, blocks }) => label !== undefined || blocks.slice(0, NEAR).some((one) => isDated(one, page)),
    ) >= 0.8,
  (sections) => share(sections, ({ blocks }) => blocks.slice(-NEAR).some(isEndMark)) >= 0.8,
  (_, page) => isIssue(page),
];

/** "Rathaus Umschau 89", "Pressemitteilungen vom 4. Mai 2022": the page's own title names an issue or several. */
function isIssue({ classified, segments, language, head }: Page): boolean {
  const names = language.locales.flatMap(({ releaseNames }) =>
    Object.entries(releaseNames).flatMap(([name, kind]) => (kind === "issue" ? [name.toLowerCase()] : [])),
  );
  const titles = [
    head.title?.text ?? "",
    ...segments.blocks.filter((one) => headingOf(one)?.tag === "h1").map(({ text }) => text),
  ];
  const near = segments.blocks.filter(({ index }) => classified.roles[index] === "label").map(({ text }) => text);
  return [...titles, ...near].some((text) => {
    const lower = text.toLowerCase();
    const name = names.find((one) => lower.includes(one));
    return name !== undefined && releaseNameOf(text.slice(lower.indexOf(name)), language.locales) !== undefined;
  });
}

function* ranksOf(page: Page): Iterable<Block[]> {
  const headings = page.segments.blocks.filter(
    (block) => headingOf(block) !== undefined && !(block.around.flags & OUTSIDE) && measuresOf(block).words >= 2,
  );
  for (const tag of ["h1", "h2", "h3", "h4"]) yield headings.filter((block) => headingOf(block)?.tag === tag);
}

const CUT_OFF = /(?:…|\.\.\.|\[…\])\]?$/u;

/** Below a title that leads elsewhere stands the whole text, and not its beginning. */
const isWhole = (blocks: readonly Block[]): boolean =>
  blocks.filter(isParagraph).length > 1 &&
  !blocks.some((block) => CUT_OFF.test(block.text) || linksOf(block).some(({ text }) => isMoreLink(text)));

const isFull = ({ heading, blocks }: Section): boolean =>
  blocks.some(isParagraph) &&
  blocks.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST_TEXT &&
  (linkDensity(heading) < 0.9 || isWhole(blocks));

function toMember(
  { heading, element, label, blocks, isCut }: Section,
  next: Section | undefined,
  page: Page,
): BundleMember {
  const article = articleOf(heading);
  const own = article && (next === undefined || articleOf(next.heading) !== article) ? article.element : undefined;
  const start = own?.start ?? label?.around.element.start ?? element.start;
  const last = blocks.at(-1)?.around.element.end ?? element.end;
  const follows = isCut ? undefined : (next?.label?.around.element.start ?? next?.element.start);
  const end = own?.end ?? follows ?? Math.max(last, element.end);
  return {
    heading: element,
    title: heading.text,
    start: Math.min(start, element.start),
    end: Math.min(end, page.document.source.length),
  };
}

/**
 * Finds the releases of a page that holds several.
 *
 * @param page - the page
 * @returns where each begins and ends in the source; none where the page holds one or none
 */
export function findMembers(page: Page): BundleMember[] {
  for (const headings of ranksOf(page)) {
    if (headings.length < FEWEST || headings.length > MOST_MEMBERS) continue;
    const sections = sectionsOf(headings, page);
    const full = sections.filter(isFull);
    if (full.length < FEWEST || full.length < 0.6 * sections.length) continue;
    if (!SIGNS.some((holds) => holds(full, page))) continue;
    return full.map((section) => toMember(section, sections[sections.indexOf(section) + 1], page));
  }
  return [];
}
