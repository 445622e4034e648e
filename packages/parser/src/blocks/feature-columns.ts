import { HEADINGS } from "../dom/elements.ts";
import { AROUND, type Block, type Surroundings } from "./block.ts";
import { CLASS_GROUPS } from "./class-words.ts";
import type { FeatureContext, PageSignals } from "./page-context.ts";
import { measuresOf } from "./score.ts";
import type { WordCounts } from "./word-table.ts";

/** Takes the numbers of one block after the other. */
export class FeatureRow {
  readonly values: Float64Array = new Float64Array(FEATURE_COUNT);
  #at = 0;

  begin(): void {
    this.#at = 0;
  }

  push(value: number): void {
    this.values[this.#at++] = value;
  }
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

const TAGS: Readonly<Record<string, number>> = {
  p: 1,
  li: 2,
  td: 3,
  th: 3,
  div: 4,
  span: 4,
  section: 5,
  article: 5,
  blockquote: 6,
  dd: 7,
  dt: 7,
  pre: 8,
};
const tagOf = ({ around }: Block): number => {
  const { tag } = around.element;
  if (Object.hasOwn(HEADINGS, tag)) return -1;
  return Object.hasOwn(TAGS, tag) ? (TAGS[tag] ?? 0) : 0;
};

const OF_TEXT = 14;

function pushText(row: FeatureRow, block: Block, { logLength, density, ends, heading }: FeatureContext): void {
  const { index, text, strongLength } = block;
  const counts = measuresOf(block);
  row.push(logLength[index] as number);
  row.push(counts.words);
  row.push(density[index] as number);
  row.push(ends[index] as number);
  row.push(counts.commas / counts.words);
  row.push(counts.sentenceEnds);
  row.push(counts.capitals / counts.words);
  row.push(counts.digits / text.length);
  row.push(strongLength / text.length);
  row.push(counts.separators);
  row.push(counts.marks);
  row.push(counts.breaks);
  row.push(tagOf(block));
  row.push(heading[index] as number);
}

const FLAGS = (
  [
    "nav",
    "footer",
    "header",
    "aside",
    "form",
    "figure",
    "caption",
    "table",
    "list",
    "quote",
    "article",
    "main",
    "hidden",
    "address",
    "heading",
    "dialog",
  ] as const
).map((name) => AROUND[name]);

const NEAR_LEVELS = 3;
const LEVELS = 30;

/** What the names of the elements around a block say: those near it, and all of them. */
function pushHints(row: FeatureRow, around: Surroundings): void {
  let [speakFor, speakAgainst, nearFor, nearAgainst] = [0, 0, 0, 0];
  let at: Surroundings | undefined = around;
  for (let level = 0; at !== undefined && level < LEVELS; level++, at = at.parent) {
    speakFor += Math.min(2, at.hints.for);
    speakAgainst += Math.min(2, at.hints.against);
    if (level >= NEAR_LEVELS) continue;
    nearFor = speakFor;
    nearAgainst = speakAgainst;
  }
  row.push(nearFor);
  row.push(nearAgainst);
  row.push(speakAgainst);
  row.push(speakFor);
}

const CONTAINERS = 4;
const OF_SURROUNDINGS = FLAGS.length + 6 + 2 * CONTAINERS + 2;

function pushSurroundings(row: FeatureRow, { around, text }: Block, { mass }: FeatureContext): void {
  for (const flag of FLAGS) row.push(around.flags & flag ? 1 : 0);
  row.push(around.hints.for - around.hints.against);
  pushHints(row, around);
  row.push(Math.min(40, around.depth));
  let at: Surroundings | undefined = around;
  for (let level = 0; level < CONTAINERS; level++, at = at?.parent) row.push((at?.contents.mass ?? 0) / (mass + 1));
  at = around;
  for (let level = 0; level < CONTAINERS; level++, at = at?.parent)
    row.push(at ? at.contents.linkCharacters / (at.contents.characters + 1) : 0);
  row.push(Math.min(60, around.parent?.contents.blocks ?? 0));
  row.push(text.length / ((around.parent?.contents.characters ?? 0) + 1));
}

/** The innermost element that also holds the heaviest text. */
function sharedWith(chain: ReadonlySet<Surroundings>, around: Surroundings): Surroundings | undefined {
  let at: Surroundings | undefined = around;
  while (at !== undefined && !chain.has(at)) at = at.parent;
  return at;
}

// A longer text is no title.
const LONGEST_TITLE = 300;

function titleOverlap({ text }: Block, { words, first }: WordCounts, { titleWords }: PageSignals): number {
  if (text.length > LONGEST_TITLE || titleWords.size === 0 || words === 0) return 0;
  return first / Math.max(words, titleWords.size);
}

const FAR = 20;
const OF_PAGE = 12;

function pushPage(row: FeatureRow, block: Block, context: FeatureContext, told: WordCounts): void {
  const { index, text, around } = block;
  const { blocks, signals, heaviest, mass } = context;
  const shared = sharedWith(context.chain, around)?.depth;
  const score = signals.scores[index] ?? 0;
  row.push(index / blocks.length);
  row.push((context.starts[index] as number) / (context.characters + 1));
  row.push(signals.headline < 0 ? 0 : clamp(index - signals.headline, 60));
  row.push(titleOverlap(block, told, signals));
  row.push(shared === undefined ? FAR : Math.min(FAR, around.depth - shared));
  row.push(shared === undefined || heaviest === undefined ? 0 : Math.min(FAR, heaviest.depth - shared));
  row.push(Math.min(5, context.repeatedTexts.get(text) ?? 0));
  row.push(Math.min(60, context.repeatedShapes[index] as number));
  row.push(score);
  row.push(score / (mass + 1));
  row.push(Math.min(400, blocks.length));
  row.push(context.logMass);
}

const GROUPS = CLASS_GROUPS.map(([name]) => AROUND[name]);
const OF_WITNESSES = 3 + GROUPS.length;

/** What the page itself says of a block: in its markup, its structured data, its description and its class names. */
function pushWitnesses(row: FeatureRow, { text, around }: Block, context: FeatureContext, told: WordCounts): void {
  const { signals, isSaid } = context;
  const said = around.flags & AROUND.said ? 1 : -1;
  row.push(isSaid ? said : 0);
  row.push(signals.statedText.holds(text));
  row.push(descriptionOverlap(told, signals));
  for (const group of GROUPS) row.push(around.flags & group ? 1 : 0);
}

// A description says in few words what the page is about; fewer than this say nothing.
const LEAST_DESCRIPTION = 4;
const START = 400;

function descriptionOverlap({ words, second }: WordCounts, { descriptionWords }: PageSignals): number {
  if (descriptionWords.size < LEAST_DESCRIPTION || words === 0) return 0;
  return second / Math.max(6, Math.min(words, descriptionWords.size));
}

const OF_LIKENESS = 9;

/** What the blocks that are written alike hold: those of the whole page, and those that follow each other. */
function pushLikeness(row: FeatureRow, { index }: Block, { likeness, mass }: FeatureContext): void {
  const like = likeness.alike(index);
  const run = likeness.run(index);
  row.push(like.mass / (mass + 1));
  row.push(Math.min(60, like.blocks));
  row.push(like.mass / (like.blocks + 1));
  row.push(like.linkCharacters / (like.characters + 1));
  row.push(like.sentences / (like.blocks + 1));
  row.push(likeness.isLikeHeaviest(index) ? 1 : 0);
  row.push(Math.min(60, run.blocks));
  row.push(run.mass / (mass + 1));
  row.push(index - run.first);
}

const OF_PLACE = 8;
const UPWARDS = 6;

/** Where a block stands among the paragraphs and headings. */
function pushPlace(row: FeatureRow, { index, around }: Block, context: FeatureContext): void {
  const { places, mass } = context;
  row.push((places.massBefore[index] as number) / (mass + 1));
  row.push(places.sinceParagraph[index] as number);
  row.push(places.untilParagraph[index] as number);
  row.push(places.sinceHeading[index] as number);
  row.push(places.lastHeading[index] as number);
  row.push(clamp(index - places.heaviest, 100));
  row.push(massWithin(around, UPWARDS) / (mass + 1));
  row.push(context.repeatedTexts.size / (context.blocks.length + 1));
}

function massWithin(around: Surroundings, levels: number): number {
  let at = around;
  for (let level = 0; level < levels && at.parent !== undefined; level++) at = at.parent;
  return at.contents.mass;
}

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const OF_NEIGHBOUR = 6;

function pushNeighbour(row: FeatureRow, other: Block | undefined, block: Block, context: FeatureContext): void {
  if (other === undefined) {
    for (let column = 0; column < OF_NEIGHBOUR; column++) row.push(-1);
    return;
  }
  row.push(context.logLength[other.index] as number);
  row.push(context.density[other.index] as number);
  row.push(context.ends[other.index] as number);
  row.push(context.heading[other.index] as number);
  row.push(other.around.parent === block.around.parent ? 1 : 0);
  row.push(context.signals.scores[other.index] ?? 0);
}

/** How many numbers describe a block. */
export const FEATURE_COUNT: number =
  OF_TEXT + OF_SURROUNDINGS + OF_PAGE + OF_WITNESSES + OF_LIKENESS + OF_PLACE + NEIGHBOURS.length * OF_NEIGHBOUR;

/**
 * Takes all numbers of one block.
 *
 * @param row - where they go, from its present place on
 * @param block - the block
 * @param context - its page
 */
export function pushColumns(row: FeatureRow, block: Block, context: FeatureContext): void {
  pushText(row, block, context);
  pushSurroundings(row, block, context);
  const told = context.told.count(block.text.slice(0, START));
  pushPage(row, block, context, told);
  pushWitnesses(row, block, context, told);
  pushLikeness(row, block, context);
  pushPlace(row, block, context);
  for (const offset of NEIGHBOURS) pushNeighbour(row, context.blocks[block.index + offset], block, context);
}
