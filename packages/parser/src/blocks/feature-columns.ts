import { AROUND, type Block, type Surroundings } from "./block.ts";
import { OF_SURROUNDINGS, OF_TEXT, pushSurroundings, pushText } from "./block-columns.ts";
import { CLASS_GROUPS } from "./class-words.ts";
import type { FeatureRow } from "./feature-row.ts";
import type { FeatureContext, PageSignals } from "./page-context.ts";
import type { WordCounts } from "./word-table.ts";

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

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
