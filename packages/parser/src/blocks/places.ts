import { heaviestIndex } from "./likeness.ts";

/** Where each block stands among the paragraphs and headings of its page, by its index. */
export interface Places {
  /** Weight of the running text before it. */
  readonly massBefore: Float64Array;
  /** Blocks since the last paragraph, and until the next. */
  readonly sinceParagraph: Float64Array;
  readonly untilParagraph: Float64Array;
  /** Blocks since the last heading. */
  readonly sinceHeading: Float64Array;
  /** Level of that heading; 0 where there is none. */
  readonly lastHeading: Float64Array;
  /** Index of the block with the most weight. */
  readonly heaviest: number;
}

/** The weight from which a block is a paragraph. */
const PARAGRAPH = 12;
/** Farther away is as far as nowhere. */
const FAR = { paragraph: 30, heading: 40 } as const;

function until(scores: Float64Array): Float64Array {
  const distances = new Float64Array(scores.length);
  let distance: number = FAR.paragraph;
  for (let index = scores.length - 1; index >= 0; index--) {
    distances[index] = distance;
    distance = (scores[index] as number) >= PARAGRAPH ? 1 : Math.min(FAR.paragraph, distance + 1);
  }
  return distances;
}

/**
 * Says where each block stands among the paragraphs and headings of its page.
 *
 * @param scores - the weight of each block as running text
 * @param headings - the level of each heading; 0 for other blocks
 * @returns the places, in one pass in each direction
 */
export function placesOf(scores: Float64Array, headings: Uint8Array): Places {
  const { length } = scores;
  const massBefore = new Float64Array(length);
  const sinceParagraph = new Float64Array(length);
  const sinceHeading = new Float64Array(length);
  const lastHeading = new Float64Array(length);
  let mass = 0;
  let paragraph: number = FAR.paragraph;
  let heading: number = FAR.heading;
  let level = 0;
  for (let index = 0; index < length; index++) {
    massBefore[index] = mass;
    sinceParagraph[index] = paragraph;
    sinceHeading[index] = heading;
    lastHeading[index] = level;
    const score = scores[index] as number;
    mass += score;
    paragraph = score >= PARAGRAPH ? 1 : Math.min(FAR.paragraph, paragraph + 1);
    heading = headings[index] === 0 ? Math.min(FAR.heading, heading + 1) : 1;
    if (headings[index] !== 0) level = headings[index] as number;
  }
  const heaviest = heaviestIndex(scores);
  return { massBefore, sinceParagraph, untilParagraph: until(scores), sinceHeading, lastHeading, heaviest };
}
