import { HEADINGS } from "../dom/elements.ts";
import { AROUND, type Block, type Surroundings } from "./block.ts";
import type { FeatureRow } from "./feature-row.ts";
import type { FeatureContext } from "./page-context.ts";
import { measuresOf } from "./score.ts";

// The columns of a block that tell of its text and of the elements around it.

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

export const OF_TEXT = 14;

export function pushText(row: FeatureRow, block: Block, { logLength, density, ends, heading }: FeatureContext): void {
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
export const OF_SURROUNDINGS: number = FLAGS.length + 6 + 2 * CONTAINERS + 2;

export function pushSurroundings(row: FeatureRow, { around, text }: Block, { mass }: FeatureContext): void {
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
