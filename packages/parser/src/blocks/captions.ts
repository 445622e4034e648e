import { attribute, type PageElement } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { AROUND, type Block, type Picture, type Surroundings } from "./block.ts";
import { creditAtEnd, isCreditLine } from "./credit-lines.ts";
import { headingOf } from "./head.ts";
import { pictureWords } from "./picture-words.ts";
import { endsSentence } from "./score.ts";

const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 120;
/** A line without a mark of its own that stands between a picture and its credit. */
const LONGEST_BETWEEN = 200;
// "(AP Photo/David Zalubowski)", "(John Moore/Getty Images)", "(Image: GETTY )"
const ENDS_WITH_AGENCY = /\((?:\p{Lu}[^()/\d]{1,40})\s?\/\s?\p{Lu}[^()\d]{1,60}\)\s{0,2}$/u;
/** "(AP Photo)": the short name of an agency, and that it is a photo. */
const agencyPhoto = lazily(() =>
  wordPattern(String.raw`[([](\p{L}{2,6})\s(?:${pictureWords().any})[)\]]\s{0,2}$`, "iu"),
);

function endsWithAgencyPhoto(text: string): boolean {
  const [, agency] = agencyPhoto().exec(text) ?? [];
  return agency !== undefined && agency === agency.toUpperCase();
}

/** In items and cells such brackets hold a choice: "Hiking shoes (Men/Women)". */
const OF_PARTS = AROUND.list | AROUND.table | AROUND.definitions;

/** "Foto: …", "Photo credit …"; "… (Foto Stadt Linz)". */
const credited = lazily(() => {
  const { any, credits, sources } = pictureWords();
  return {
    begins: wordPattern(String.raw`^(?:${any})\s{0,2}(?::|/|©|(?:${credits}|${sources})(?!\p{L}))`, "iu"),
    ends: wordPattern(
      String.raw`[([](?:${any}|©)(\s?[:/©]|\s(?:${credits}|${sources})(?!\p{L}))?\s([^()[\]]{1,100})[)\]]\s{0,2}$`,
      "iu",
    ),
  };
});

/** Class names of what stands below a picture. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:(?:image|img|photo|foto|bild|media)?-?caption|bild(?:unterschrift|text|nachweis)|credits?)(?:[_-]*(?:text|inner|content))?(?:$|\s)/i;

/** "Bildtext: ", "Foto 2 (Stadt/Dworschak): ". */
const labels = lazily(() => {
  const words = `${alternatives(({ captionLabels }) => captionLabels)}|${pictureWords().any}`;
  const number = String.raw`(?:(?:nr|no)\.?\s)?\d{1,3}(?:\s?[-–/+&,]\s?\d{1,3})?`;
  return {
    any: wordPattern(String.raw`^(?:${words})(?:\s${number})?\s?(?:\([^()\n]{2,80}\)\s?)?[:|]\s`, "iu"),
    numbered: wordPattern(
      String.raw`^(?:${words})\s(?:${number}\s?(?:\([^()\n]{2,80}\)\s?)?|\([^()\n]{2,80}\)\s?)[:|]\s`,
      "iu",
    ),
    phrase: wordPattern(String.raw`^\(?(?:${alternatives(({ captionPhrases }) => captionPhrases)})(?![\p{L}])`, "iu"),
  };
});

/** Whether an element between a text and its block is a caption by its class, the block's own element included. */
function hasCaptionClass(from: PageElement | undefined, block: PageElement): boolean {
  for (let at = from; at !== undefined; at = at.parent) {
    if (at.hasAttributes && CAPTION_CLASS.test(attribute(at, "class")?.slice(0, 200) ?? "")) return true;
    if (at === block) return false;
  }
  return false;
}

/** Whether a block stands below a picture, as its class says or the credit in it. */
export function isCaption(block: Block): boolean {
  const { text, pieces, around } = block;
  if (text.length > LONGEST_CAPTION) return false;
  return isCreditedCaption(block) || pieces.every(({ node }) => hasCaptionClass(node.parent, around.element));
}

/** "(Photo by Anna Berg)" names somebody, "(photo page and visa)" does not. */
function endsWithCredit(text: string): boolean {
  const [, mark, named = ""] = credited().ends.exec(text) ?? [];
  return mark !== undefined || /^(?:\p{Ll}{1,4}\s)?\p{Lu}/u.test(named);
}

/** Whether a block says who made a picture, behind what the picture shows. */
function isCreditedCaption({ text, around }: Block): boolean {
  if (text.length <= LONGEST_CREDIT && credited().begins.test(text)) return true;
  if (isCreditLine(text) || labels().numbered.test(text)) return true;
  const last = text.charCodeAt(text.trimEnd().length - 1);
  // 41 and 93 are the closing brackets.
  if (last !== 41 && last !== 93) return false;
  if (endsWithCredit(text)) return true;
  return !(around.flags & OF_PARTS) && (ENDS_WITH_AGENCY.test(text) || endsWithAgencyPhoto(text));
}

// Many pictures may stand before one block, and both the roles and the photos are read from it.
const known = new WeakMap<Block, boolean>();

/** Whether a block right below a picture is its caption: there a word or a credit without brackets is enough. */
function isCaptionBelow(block: Block): boolean {
  const before = known.get(block);
  if (before !== undefined) return before;
  const is = saysWhatIsShown(block);
  known.set(block, is);
  return is;
}

function saysWhatIsShown(block: Block): boolean {
  const { text } = block;
  if (text.length > LONGEST_CAPTION || headingOf(block) !== undefined) return false;
  const { any, phrase } = labels();
  return isCaption(block) || any.test(text) || phrase.test(text) || creditAtEnd(text) !== undefined;
}

const FAR = AROUND.nav | AROUND.form | AROUND.dialog | AROUND.hidden | AROUND.heading;
const isNear = (block: Block | undefined): block is Block => block !== undefined && !(block.around.flags & FAR);

/**
 * The blocks right below a picture that are its caption or its credit.
 *
 * @param picture - a picture outside of figures
 * @param blocks - of the page
 * @param next - the index of the block before which the next picture stands
 * @returns at most three blocks
 */
export function captionsBelow(picture: Picture, blocks: readonly Block[], next: number): Block[] {
  const { before } = picture;
  const [first, second] = [blocks[before], blocks[before + 1]];
  // In front of a picture stands the text into which it is set.
  if (!isNear(first) || first.start < picture.element.start) return [];
  if (!isCaptionBelow(first)) {
    const alone = linesInBox(picture, blocks);
    if (alone.length > 0) return alone;
    const isBetween = isNear(second) && next > second.index && isCreditLine(second.text);
    return isBetween && isPlain(first, second) ? [first, second] : [];
  }
  const found = [first];
  for (let index = before + 1; index < Math.min(next, before + 3); index++) {
    const block = blocks[index];
    if (!isNear(block) || !(isCreditLine(block.text) || isCaption(block))) break;
    found.push(block);
  }
  return found;
}

const MOST_IN_BOX = 2;
const LEVELS = 3;
const NO_BOX: ReadonlySet<string> = new Set(["p", "a", "li", "body", "main", "article"]);
/** "Pin", "3", "watch now": what stands on and beside pictures for other ends. */
const CAPTION_WORDS = /^[^\p{L}\p{N}]{0,2}\p{Lu}\S{0,40}\s\S/u;

/** What stands with a picture in an element that holds nothing else: a line or two that are no sentences. */
function linesInBox({ around, before }: Picture, blocks: readonly Block[]): Block[] {
  let box: Surroundings | undefined = around;
  for (let level = 0; box !== undefined && box.contents.blocks === 0 && level < LEVELS; level++) box = box.parent;
  if (box === undefined || NO_BOX.has(box.element.tag)) return [];
  const { blocks: held, characters } = box.contents;
  if (held === 0 || held > MOST_IN_BOX || characters > LONGEST_BETWEEN) return [];
  const lines = blocks.slice(before, before + held);
  const { start, end } = box.element;
  const isOfBox = (line: Block): boolean => line.start >= start && line.end <= end && isLine(line);
  return lines.length === held && lines.every(isOfBox) ? lines : [];
}

const isLine = (line: Block): boolean =>
  isNear(line) &&
  !(line.around.flags & AROUND.table) &&
  line.linkLength === 0 &&
  CAPTION_WORDS.test(line.text) &&
  headingOf(line) === undefined &&
  !endsSentence(line.text) &&
  !/[„“”"«»]/u.test(line.text);

/** A short line in the same place as the credit below it says what the picture shows. */
const isPlain = (line: Block, credit: Block): boolean =>
  line.text.length <= LONGEST_BETWEEN &&
  headingOf(line) === undefined &&
  line.around.parent === credit.around.parent &&
  (isSmallPrint(line) || !endsSentence(line.text)) &&
  !/[:„“”"«»]/u.test(line.text);

const SMALL_PRINT: ReadonlySet<string> = new Set(["em", "i", "small", "figcaption"]);

/** Whether all of a block is in small or slanted letters, as captions are. */
const isSmallPrint = ({ pieces, around }: Block): boolean =>
  pieces.every(({ node }) => {
    for (let at = node.parent; at !== undefined && at !== around.element.parent; at = at.parent)
      if (SMALL_PRINT.has(at.tag)) return true;
    return false;
  });

/** The index of the block before which the next picture stands that stands before another block. */
export function nextPicture(pictures: readonly Picture[], { before }: Picture): number {
  let low = 0;
  let high = pictures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pictures[middle]?.before ?? 0) > before) high = middle;
    else low = middle + 1;
  }
  return pictures[low]?.before ?? Number.POSITIVE_INFINITY;
}
