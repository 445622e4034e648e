import { HEADINGS } from "../dom/elements.ts";
import { AROUND, type Block, type Surroundings } from "./block.ts";
import { Likeness } from "./likeness.ts";
import { type Places, placesOf } from "./places.ts";
import { endsSentence, linkDensity } from "./score.ts";
import type { StatedText } from "./stated-text.ts";
import { WordTable } from "./word-table.ts";

/** What the page as a whole says about its text. */
export interface PageSignals {
  /** Index of the block that is most likely the headline, or -1. */
  readonly headline: number;
  /** Words of the page's titles. */
  readonly titleWords: ReadonlySet<string>;
  /** The weight of each block as running text. */
  readonly scores: Float64Array;
  /** The page's text as its structured data give it. */
  readonly statedText: StatedText;
  /** Words of the page's description. */
  readonly descriptionWords: ReadonlySet<string>;
}

/** Numbers of every block that its neighbours look at, too. */
interface BlockNumbers {
  readonly logLength: Float64Array;
  readonly density: Float64Array;
  readonly ends: Uint8Array;
  readonly heading: Uint8Array;
}

/** What the features of a page share. */
export interface FeatureContext extends BlockNumbers {
  readonly blocks: readonly Block[];
  readonly signals: PageSignals;
  readonly starts: Float64Array;
  readonly characters: number;
  readonly mass: number;
  readonly logMass: number;
  readonly heaviest: Surroundings | undefined;
  /** The elements around the heaviest text, itself included. */
  readonly chain: ReadonlySet<Surroundings>;
  readonly repeatedTexts: ReadonlyMap<string, number>;
  /** How many blocks are shaped as each one. */
  readonly repeatedShapes: Float64Array;
  readonly likeness: Likeness;
  readonly places: Places;
  /** Words of the page's titles first, then those of its description. */
  readonly told: WordTable;
  /** Whether the page marks its text itself. */
  readonly isSaid: boolean;
}

// Class names are not read further than for so many words; elements are not nested deeper.
const MOST = 512;

/** How many blocks have the same tag, depth and words in their class names as each block. */
function countShapes(blocks: readonly Block[]): Float64Array {
  const tags = new Map<string, number>();
  const counts = new Map<number, number>();
  const shapes = new Float64Array(blocks.length);
  for (const { index, around } of blocks) {
    const { element, depth, hints } = around;
    const tag = tags.get(element.tag) ?? tags.size;
    if (tag === tags.size) tags.set(element.tag, tag);
    const shape = ((tag * MOST + depth) * MOST + hints.for) * MOST + hints.against;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
    shapes[index] = shape;
  }
  for (let index = 0; index < shapes.length; index++) shapes[index] = counts.get(shapes[index] as number) as number;
  return shapes;
}

function fillContents(blocks: readonly Block[], scores: Float64Array): void {
  for (const { index, around, text, linkLength } of blocks) {
    const score = scores[index] ?? 0;
    for (let at: Surroundings | undefined = around; at !== undefined; at = at.parent) {
      const { contents } = at;
      contents.characters += text.length;
      contents.linkCharacters += linkLength;
      contents.mass += score;
      contents.blocks++;
    }
  }
}

function numbersOf(blocks: readonly Block[]): BlockNumbers {
  const { length } = blocks;
  const numbers = {
    logLength: new Float64Array(length),
    density: new Float64Array(length),
    ends: new Uint8Array(length),
    heading: new Uint8Array(length),
  };
  for (const block of blocks) {
    const { index, text, around } = block;
    numbers.logLength[index] = Math.log1p(text.length);
    numbers.density[index] = linkDensity(block);
    numbers.ends[index] = endsSentence(text) ? 1 : 0;
    numbers.heading[index] = around.flags & AROUND.heading ? (HEADINGS[around.element.tag] ?? 0) : 0;
  }
  return numbers;
}

function heaviestOf(blocks: readonly Block[]): Surroundings | undefined {
  let heaviest: Surroundings | undefined;
  for (const { around } of blocks) {
    const { parent = around } = around;
    if (parent.contents.mass > (heaviest?.contents.mass ?? 0) * (parent.depth < (heaviest?.depth ?? 0) ? 1.2 : 1))
      heaviest = parent;
  }
  return heaviest;
}

function chainOf(heaviest: Surroundings | undefined): ReadonlySet<Surroundings> {
  const chain = new Set<Surroundings>();
  for (let at = heaviest; at !== undefined; at = at.parent) chain.add(at);
  return chain;
}

/**
 * What the columns of all blocks share, in a few passes over the page.
 *
 * @param blocks - the page
 * @param signals - what the page as a whole says
 */
export function contextOf(blocks: readonly Block[], signals: PageSignals): FeatureContext {
  fillContents(blocks, signals.scores);
  const repeatedTexts = new Map<string, number>();
  const starts = new Float64Array(blocks.length);
  let characters = 0;
  for (const block of blocks) {
    starts[block.index] = characters;
    characters += block.text.length;
    repeatedTexts.set(block.text, (repeatedTexts.get(block.text) ?? 0) + 1);
  }
  const heaviest = heaviestOf(blocks);
  let mass = 0;
  for (const score of signals.scores) mass += score;
  const numbers = numbersOf(blocks);
  const likeness = new Likeness(blocks, { scores: signals.scores, ends: numbers.ends });
  const places = placesOf(signals.scores, numbers.heading);
  const isSaid = blocks.some(({ around }) => (around.flags & AROUND.said) !== 0);
  const repeated = { repeatedTexts, repeatedShapes: countShapes(blocks) };
  const page = { starts, characters, mass, logMass: Math.log1p(mass), heaviest, chain: chainOf(heaviest) };
  const told = new WordTable(signals.titleWords, signals.descriptionWords);
  return { blocks, signals, ...numbers, ...repeated, ...page, likeness, places, told, isSaid };
}
