import { HEADINGS } from "../dom/elements.ts";
import { AROUND, type Block, type Surroundings } from "./block.ts";
import { countWords, endsSentence, linkDensity } from "./score.ts";

/** What the page as a whole says about its text. */
export interface PageSignals {
  /** Index of the block that is most likely the headline, or -1. */
  readonly headline: number;
  /** Words of the page's titles. */
  readonly titleWords: ReadonlySet<string>;
  /** The weight of each block as running text. */
  readonly scores: Float64Array;
}

/** One number about a block. */
type Feature = (block: Block, context: FeatureContext) => number;

/** What the features of a page share. */
interface FeatureContext {
  readonly blocks: readonly Block[];
  readonly signals: PageSignals;
  readonly starts: Float64Array;
  readonly characters: number;
  readonly mass: number;
  readonly heaviest: Surroundings | undefined;
  readonly repeatedTexts: ReadonlyMap<string, number>;
  readonly repeatedShapes: ReadonlyMap<string, number>;
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const flag =
  (name: keyof typeof AROUND): Feature =>
  ({ around }) =>
    around.flags & AROUND[name] ? 1 : 0;

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

const up = (around: Surroundings, levels: number): Surroundings | undefined => {
  let at: Surroundings | undefined = around;
  for (let level = 0; at !== undefined && level < levels; level++) at = at.parent;
  return at;
};

const share =
  (level: number): Feature =>
  (block, { mass }) =>
    (up(block.around, level)?.contents.mass ?? 0) / (mass + 1);
const links =
  (level: number): Feature =>
  ({ around }) => {
    const contents = up(around, level)?.contents;
    return contents ? contents.linkCharacters / (contents.characters + 1) : 0;
  };

function hintsUpwards(around: Surroundings, kind: "for" | "against", levels: number): number {
  let sum = 0;
  let at: Surroundings | undefined = around;
  for (let level = 0; at !== undefined && level < levels; level++, at = at.parent) sum += Math.min(2, at.hints[kind]);
  return sum;
}

/** How far up from a block the element stands that also holds the heaviest text. */
function distanceTo(around: Surroundings, heaviest: Surroundings | undefined): number {
  if (heaviest === undefined) return 20;
  let a: Surroundings | undefined = around;
  let b: Surroundings | undefined = heaviest;
  let steps = 0;
  while (a !== b && a !== undefined && b !== undefined) {
    if (a.depth >= b.depth) {
      a = a.parent;
      steps++;
    } else b = b.parent;
  }
  return Math.min(20, steps);
}

function dropFrom(around: Surroundings, heaviest: Surroundings | undefined): number {
  let depth = 0;
  let a: Surroundings | undefined = around;
  let b: Surroundings | undefined = heaviest;
  while (a !== b && a !== undefined && b !== undefined) {
    if (b.depth >= a.depth) {
      b = b.parent;
      depth++;
    } else a = a.parent;
  }
  return Math.min(20, depth);
}

function titleOverlap(block: Block, titleWords: ReadonlySet<string>): number {
  if (block.text.length > 300 || titleWords.size === 0) return 0;
  const words = block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let shared = 0;
  for (const word of words) if (titleWords.has(word)) shared++;
  return words.length === 0 ? 0 : shared / Math.max(words.length, titleWords.size);
}

const shapeOf = ({ around }: Block): string =>
  `${around.element.tag} ${around.depth} ${around.hints.for} ${around.hints.against}`;

const OWN: readonly Feature[] = [
  (block) => Math.log1p(block.text.length),
  (block) => countWords(block.text),
  (block) => linkDensity(block),
  (block) => (endsSentence(block.text) ? 1 : 0),
  (block) => count(block.text, /[,;]/g) / countWords(block.text),
  (block) => count(block.text, /[.!?…](?:\s|$)/g),
  (block) => count(block.text, /(?:^|\s)\p{Lu}/gu) / countWords(block.text),
  (block) => count(block.text, /\d/g) / block.text.length,
  (block) => block.strongLength / block.text.length,
  (block) => count(block.text, /[|•·»›/]/g),
  (block) => count(block.text, /[:©@]/g),
  (block) => count(block.text, /\n/g),
  tagOf,
  ({ around }) => HEADINGS[around.element.tag] ?? 0,
];

const AROUND_IT: readonly Feature[] = [
  ...(
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
  ).map(flag),
  ({ around }) => around.hints.for - around.hints.against,
  ({ around }) => hintsUpwards(around, "for", 3),
  ({ around }) => hintsUpwards(around, "against", 3),
  ({ around }) => hintsUpwards(around, "against", 30),
  ({ around }) => hintsUpwards(around, "for", 30),
  ({ around }) => Math.min(40, around.depth),
  share(0),
  share(1),
  share(2),
  share(3),
  links(0),
  links(1),
  links(2),
  links(3),
  (block) => Math.min(60, block.around.parent?.contents.blocks ?? 0),
  (block) => block.text.length / ((block.around.parent?.contents.characters ?? 0) + 1),
];

const ON_THE_PAGE: readonly Feature[] = [
  (block, { blocks }) => block.index / blocks.length,
  (block, { starts, characters }) => (starts[block.index] ?? 0) / (characters + 1),
  (block, { signals }) => (signals.headline < 0 ? 0 : clamp(block.index - signals.headline, 60)),
  (block, { signals }) => titleOverlap(block, signals.titleWords),
  (block, { heaviest }) => distanceTo(block.around, heaviest),
  (block, { heaviest }) => dropFrom(block.around, heaviest),
  (block, { repeatedTexts }) => Math.min(5, repeatedTexts.get(block.text) ?? 0),
  (block, { repeatedShapes }) => Math.min(60, repeatedShapes.get(shapeOf(block)) ?? 0),
  (block, { signals }) => signals.scores[block.index] ?? 0,
  (block, { signals, mass }) => (signals.scores[block.index] ?? 0) / (mass + 1),
  (_block, { blocks }) => Math.min(400, blocks.length),
  (_block, { mass }) => Math.log1p(mass),
];

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const OF_NEIGHBOURS: readonly ((other: Block, block: Block, scores: Float64Array) => number)[] = [
  (other) => Math.log1p(other.text.length),
  (other) => linkDensity(other),
  (other) => (endsSentence(other.text) ? 1 : 0),
  (other) => HEADINGS[other.around.element.tag] ?? 0,
  (other, block) => (other.around.parent === block.around.parent ? 1 : 0),
  (other, _block, scores) => scores[other.index] ?? 0,
];

const FEATURES: readonly Feature[] = [...OWN, ...AROUND_IT, ...ON_THE_PAGE];

/** How many numbers describe a block. */
export const FEATURE_COUNT: number = FEATURES.length + NEIGHBOURS.length * OF_NEIGHBOURS.length;

function fillContents(blocks: readonly Block[], scores: Float64Array): void {
  for (const block of blocks) {
    for (let at: Surroundings | undefined = block.around; at !== undefined; at = at.parent) {
      at.contents.characters += block.text.length;
      at.contents.linkCharacters += block.linkLength;
      at.contents.mass += scores[block.index] ?? 0;
      at.contents.blocks++;
    }
  }
}

function contextOf(blocks: readonly Block[], signals: PageSignals): FeatureContext {
  const repeatedTexts = new Map<string, number>();
  const repeatedShapes = new Map<string, number>();
  const starts = new Float64Array(blocks.length);
  let characters = 0;
  let heaviest: Surroundings | undefined;
  for (const block of blocks) {
    starts[block.index] = characters;
    characters += block.text.length;
    repeatedTexts.set(block.text, (repeatedTexts.get(block.text) ?? 0) + 1);
    repeatedShapes.set(shapeOf(block), (repeatedShapes.get(shapeOf(block)) ?? 0) + 1);
    const { parent = block.around } = block.around;
    if (parent.contents.mass > (heaviest?.contents.mass ?? 0) * (parent.depth < (heaviest?.depth ?? 0) ? 1.2 : 1))
      heaviest = parent;
  }
  const mass = signals.scores.reduce((sum, score) => sum + score, 0);
  return { blocks, signals, starts, characters, mass, heaviest, repeatedTexts, repeatedShapes };
}

/** Whether a block may be text at all; the others are neither described nor judged. */
export function mayBeText({ around, text, linkLength }: Block): boolean {
  if (around.flags & AROUND.nav) return false;
  return linkLength < 0.9 * text.length || text.length > 80 || !!(around.flags & AROUND.heading);
}

/**
 * Describes every block by numbers: its text, what stands around it, where it stands, and what its neighbours are.
 *
 * @param blocks - the page
 * @param signals - what the page as a whole says
 * @returns {@link FEATURE_COUNT} numbers per block, block after block; zeros for what cannot be text
 */
export function describeBlocks(blocks: readonly Block[], signals: PageSignals): Float64Array {
  fillContents(blocks, signals.scores);
  const context = contextOf(blocks, signals);
  const features = new Float64Array(blocks.length * FEATURE_COUNT);
  for (const block of blocks) {
    if (!mayBeText(block)) continue;
    let at = block.index * FEATURE_COUNT;
    for (const feature of FEATURES) features[at++] = feature(block, context);
    for (const offset of NEIGHBOURS) {
      const other = blocks[block.index + offset];
      for (const ofNeighbour of OF_NEIGHBOURS) features[at++] = other ? ofNeighbour(other, block, signals.scores) : -1;
    }
  }
  return features;
}
