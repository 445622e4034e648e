import type { Locale } from "../locales/locale.ts";
import { keepShape } from "../shapes.ts";
import { AROUND, type Block, type Picture, type Role, type Segments } from "./block.ts";
import { isByline } from "./bylines.ts";
import { captionsBelow, isCaption, nextPicture } from "./captions.ts";
import { findEndOfText } from "./end-of-text.ts";
import { takeLead } from "./extend-region.ts";
import { isFileLine } from "./file-lines.ts";
import { type HeadlineScore, headingOf, isPseudoHeading, rankHeadlines, type TitleHints } from "./head.ts";
import { type HeadingParts, readHeadingParts } from "./heading-parts.ts";
import { isDatedLabel, isLabel } from "./labels.ts";
import { isListing } from "./listing.ts";
import { isPhotoHeading } from "./photo-headings.ts";
import { findRegion, type Region } from "./region.ts";
import { linkDensity } from "./score.ts";
import { teaserAfter } from "./teaser.ts";

/** The blocks with their roles. */
export interface Classified {
  /** By index of the block. */
  readonly roles: readonly Role[];
  /** Why a block is chrome, by index of the block. */
  readonly reasons: readonly (string | undefined)[];
  /** How likely each block is text, as the model of texts says it. */
  readonly probabilities: Float64Array;
  /** The blocks that may be the headline, best first. */
  readonly headlines: readonly HeadlineScore[];
  readonly region: Region | undefined;
  /** Whether the page lists several releases instead of holding one. */
  readonly isListing: boolean;
  /** The heading in its parts, where there is one. */
  readonly parts: HeadingParts | undefined;
}

/** What {@link classifyBlocks} needs besides the blocks. */
export interface ClassifyOptions {
  readonly titles: TitleHints;
  /** The blocks that may be the headline, with their scores. */
  readonly headlines: readonly HeadlineScore[];
  /** How likely each block is text. */
  readonly probabilities: Float64Array;
  readonly locales: readonly Locale[];
  /** The page says of itself that it is one article. */
  readonly isArticle: boolean;
}

const OUTSIDE: readonly (readonly [number, string])[] = [
  [AROUND.hidden, "hidden"],
  [AROUND.nav, "navigation"],
  [AROUND.footer, "footer"],
  [AROUND.form, "form"],
  [AROUND.dialog, "dialog"],
  [AROUND.aside, "aside"],
  [AROUND.header, "header"],
];

// How far from the headline a line still belongs to it, in blocks.
const REACH = 8;
// How many blocks from the first paragraph on may hold the line of the author; that line may look like a paragraph.
const BYLINE_REACH = 2;
// From here on an item of a list is text, whatever day stands in it.
const SURE_ITEM = 0.6;
const NO_LABEL = AROUND.nav | AROUND.hidden | AROUND.form | AROUND.dialog;

function reasonOf(block: Block): string {
  for (const [flag, reason] of OUTSIDE) if (block.around.flags & flag) return reason;
  return linkDensity(block) > 0.6 ? "links" : "outside the text";
}

function roleInText(block: Block): Role {
  if (isFileLine(block)) return "related";
  return block.around.flags & AROUND.caption || isCaption(block) ? "caption" : "body";
}

/** Assigns roles, from the surest to the least sure; a block keeps the first that fits. */
class Classifier {
  readonly roles: (Role | undefined)[];
  readonly reasons: (string | undefined)[];
  region: Region | undefined;
  headlines: HeadlineScore[] = [];
  readonly #blocks: readonly Block[];
  readonly #pictures: readonly Picture[];
  readonly #options: ClassifyOptions;

  constructor({ blocks, pictures }: Segments, options: ClassifyOptions) {
    this.#blocks = blocks;
    this.#pictures = pictures;
    this.#options = options;
    this.roles = new Array<Role | undefined>(blocks.length).fill(undefined);
    this.reasons = new Array<string | undefined>(blocks.length).fill(undefined);
    this.region = findRegion(blocks, options.probabilities);
  }

  run(): void {
    if (this.region === undefined) return;
    this.headlines = rankHeadlines(this.#options.headlines, this.#firstParagraph(this.region));
    const headline = this.headlines[0]?.block;
    if (headline) {
      this.roles[headline.index] = "headline";
      this.region = takeLead(this.#blocks, this.region, headline.index);
    }
    const { region } = this;
    const end = this.#beforeTeaser(region, this.#endOfText(region));
    this.#labels(region, headline);
    this.#byline(region);
    for (const block of this.#blocks.slice(region.first, end + 1)) {
      if (!region.isText[block.index] || this.roles[block.index]) continue;
      this.roles[block.index] = roleInText(block);
    }
    this.#captions(region, end);
    this.#trimHeadings(end);
    this.#photoHeadings(region, end);
  }

  finish(): Classified {
    const parts = this.#headingParts();
    const roles = this.#rolesOfAll();
    const reasons = this.#blocks.map((block) =>
      roles[block.index] === "chrome" ? (this.reasons[block.index] ?? reasonOf(block)) : undefined,
    );
    const { headlines, region } = this;
    const listing = isListing(this.#blocks, { region, headline: headlines[0]?.block.index, ...this.#options });
    return { roles, reasons, probabilities: this.#options.probabilities, headlines, region, isListing: listing, parts };
  }

  /** The roles as they are now. Not by `map`, for the reason that `findRegion` gives: every field reads them. */
  #rolesOfAll(): Role[] {
    const roles: Role[] = [];
    for (const role of this.roles) roles.push(role ?? "chrome");
    return roles;
  }

  /** Notes what speaks of rights, and where the text ends with it. */
  #endOfText(region: Region): number {
    const { rights, end, notice } = findEndOfText(this.#blocks, region, this.#options);
    for (const index of rights) this.roles[index] = "rights";
    for (let index = notice + 1; index <= region.last; index++) this.reasons[index] = "after the notice of rights";
    return end;
  }

  /** Headings may look like text; the headline stands before what is none. */
  #firstParagraph({ first, last, isText }: Region): number {
    const paragraph = this.#blocks
      .slice(first, last + 1)
      .find((block) => isText[block.index] && headingOf(block) === undefined && !isPseudoHeading(block));
    return paragraph?.index ?? first;
  }

  #beforeTeaser(region: Region, end: number): number {
    const teaser = end < region.last ? undefined : teaserAfter(this.#blocks, region, this.headlines[0]?.block);
    if (teaser === undefined) return end;
    for (let index = teaser; index <= region.last; index++) this.reasons[index] = "teaser";
    return teaser - 1;
  }

  // A heading with no text below it belongs to what was cut.
  #trimHeadings(to: number): void {
    for (let index = to; index >= 0; index--) {
      const block = this.#blocks[index];
      if (!block || this.roles[index] !== "body") continue;
      if (headingOf(block) === undefined) return;
      this.roles[index] = undefined;
    }
  }

  // Lines of date, series and photos stand near the headline or above the text; those that say so, anywhere.
  #labels(region: Region, headline: Block | undefined): void {
    const near = headline?.index ?? region.first;
    const isNear = (index: number): boolean =>
      (index >= near - REACH && index <= near + REACH) || (index >= region.first - REACH && index <= region.first);
    for (const block of this.#blocks) {
      const role = this.roles[block.index];
      if (role === "headline" || role === "rights" || block.around.flags & NO_LABEL) continue;
      const { locales } = this.#options;
      if (this.#isItem(block) && !isDatedLabel(block, locales)) continue;
      if (isNear(block.index) ? isLabel(block, locales) : isDatedLabel(block, locales))
        this.roles[block.index] = "label";
    }
  }

  /** "16 March: Opening", "Approve minutes of March 5": a day in a list that is part of the text is none of the page. */
  #isItem({ around, index }: Block): boolean {
    if (!(around.flags & AROUND.list) || this.region?.isText[index] !== true) return false;
    const { isText } = this.region;
    return (this.#options.probabilities[index] ?? 0) >= SURE_ITEM && isText[index - 1] === true;
  }

  /** What stands right below a picture and speaks of it. */
  #captions(region: Region, end: number): void {
    let last = -1;
    for (const picture of this.#pictures) {
      if (picture.before < region.first || picture.before > end || picture.before === last) continue;
      last = picture.before;
      for (const { index } of captionsBelow(picture, this.#blocks, nextPicture(this.#pictures, picture)))
        if (this.roles[index] === "body") this.roles[index] = "caption";
    }
  }

  /** "Pressefotos zum Download": such a heading with nothing but photos below it is none of the text. */
  #photoHeadings(region: Region, end: number): void {
    let below: Block | undefined;
    for (let index = end; index >= region.first; index--) {
      const block = this.#blocks[index];
      if (block === undefined || this.roles[index] !== "body") continue;
      const isEmpty = below === undefined || headingOf(below) !== undefined || isPseudoHeading(below);
      if (isEmpty && isPhotoHeading(block, this.#options.locales)) this.roles[index] = "label";
      else below = block;
    }
  }

  /** Who wrote the text is said between the headline and the first paragraph, and is none of it. */
  #byline(region: Region): void {
    const end = this.#firstParagraph(region) + BYLINE_REACH;
    for (const block of this.#blocks.slice(region.first, end))
      if (region.isText[block.index] && !this.roles[block.index] && isByline(block.text))
        this.roles[block.index] = "label";
  }

  #headingParts(): HeadingParts | undefined {
    const headline = this.headlines[0]?.block;
    if (headline === undefined) return undefined;
    const { titles: hints, locales } = this.#options;
    const roles = this.#rolesOfAll();
    const { probabilities } = this.#options;
    const context = { blocks: this.#blocks, pictures: this.#pictures, roles, hints, locales, probabilities };
    const parts = readHeadingParts(headline, context);
    for (const role of ["subheadline", "kicker", "headline"] as const) {
      const part = parts[role];
      if (part) this.roles[part.block.index] = role;
    }
    return parts;
  }
}

/**
 * Says what each block is to a reader: headline, label, body, caption, rights, or chrome with the reason.
 *
 * @param segments - the page
 * @param options - what other parts of the page say about its headline, and the words of its language
 * @returns a role per block
 */
export function classifyBlocks(segments: Segments, options: ClassifyOptions): Classified {
  const classifier = keepShape(new Classifier(segments, options));
  classifier.run();
  return classifier.finish();
}
