import type { Block } from "./block.ts";

/** What blocks that are written alike hold together. */
interface Alike {
  blocks: number;
  characters: number;
  linkCharacters: number;
  /** Weight of their running text. */
  mass: number;
  /** How many of them end as a sentence does. */
  sentences: number;
}

/** Blocks that are written alike and follow each other. */
interface Run {
  readonly first: number;
  blocks: number;
  mass: number;
}

/** What is known of each block, by its index. */
interface BlockWeights {
  /** The weight of each block as running text. */
  readonly scores: Float64Array;
  /** 1 where a block ends as a sentence does. */
  readonly ends: Uint8Array;
}

// No page that fits into memory has more elements.
const MOST_WRITINGS = 2 ** 26;

/** What a block is written as: the same for the paragraphs of one text, and for the teasers of one list. */
const signatureOf = ({ around: { written, parent } }: Block): number =>
  parent === undefined ? written : written + (parent.written + 1) * MOST_WRITINGS;

/** Which blocks of a page are written alike, as the paragraphs of a text are and its surroundings are not. */
export class Likeness {
  readonly #kinds: readonly Alike[];
  readonly #runs: readonly Run[];
  readonly #heaviest: Alike | undefined;

  /**
   * @param blocks - the page
   * @param weights - what is known of each block
   */
  constructor(blocks: readonly Block[], weights: BlockWeights) {
    this.#kinds = kindsOf(blocks, weights);
    this.#runs = runsOf(this.#kinds, weights.scores);
    this.#heaviest = this.#kinds[heaviestIndex(weights.scores)];
  }

  /** What all blocks hold that are written as this one is. */
  alike(index: number): Alike {
    return this.#kinds[index] as Alike;
  }

  /** The blocks around this one that are written as it is. */
  run(index: number): Run {
    return this.#runs[index] as Run;
  }

  /** Whether a block is written as the heaviest of the page is. */
  isLikeHeaviest(index: number): boolean {
    return this.#kinds[index] === this.#heaviest;
  }
}

function kindsOf(blocks: readonly Block[], { scores, ends }: BlockWeights): Alike[] {
  const kinds = new Map<number, Alike>();
  const all: Alike[] = [];
  // Not by `map`, for the reason that `findRegion` gives.
  for (const block of blocks) {
    const signature = signatureOf(block);
    let alike = kinds.get(signature);
    if (alike === undefined) {
      alike = { blocks: 0, characters: 0, linkCharacters: 0, mass: 0, sentences: 0 };
      kinds.set(signature, alike);
    }
    alike.blocks++;
    alike.characters += block.text.length;
    alike.linkCharacters += block.linkLength;
    alike.mass += scores[block.index] as number;
    alike.sentences += ends[block.index] as number;
    all.push(alike);
  }
  return all;
}

function runsOf(kinds: readonly Alike[], scores: Float64Array): Run[] {
  const runs: Run[] = [];
  let run: Run = { first: 0, blocks: 0, mass: 0 };
  for (const [index, kind] of kinds.entries()) {
    if (kind !== kinds[index - 1]) run = { first: index, blocks: 0, mass: 0 };
    run.blocks++;
    run.mass += scores[index] as number;
    runs.push(run);
  }
  return runs;
}

/**
 * The block with the most weight.
 *
 * @param scores - the weight of each block as running text
 * @returns its index; 0 where no block has any
 */
export function heaviestIndex(scores: Float64Array): number {
  let heaviest = 0;
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] as number) > (scores[heaviest] as number)) heaviest = index;
  return heaviest;
}
