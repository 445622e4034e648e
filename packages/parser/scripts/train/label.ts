import type { Block } from "../../src/blocks/block.ts";
import type { LabelledPage } from "./corpora.ts";

/** Words of a text, comparable. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const SHINGLE = 4;

function shingles(words: readonly string[]): Set<string> {
  const set = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index++) set.add(words.slice(index, index + SHINGLE).join(" "));
  return set;
}

/** The label of a block: 1 for text, 0 for the rest, `undefined` where the corpus does not say. */
export type Label = 0 | 1 | undefined;

function byWholeText(blocks: readonly Block[], text: string): Label[] {
  const gold = wordsOf(text);
  const goldText = ` ${gold.join(" ")} `;
  const goldShingles = shingles(gold);
  const labels = blocks.map((block): Label => {
    const words = wordsOf(block.text);
    if (words.length === 0) return undefined;
    if (words.length < SHINGLE + 2) return goldText.includes(` ${words.join(" ")} `) ? 1 : 0;
    const own = [...shingles(words)];
    const hits = own.filter((shingle) => goldShingles.has(shingle)).length;
    return hits >= 0.5 * own.length ? 1 : 0;
  });
  return labels.map((label, index) => (label === 1 && !isSupported(blocks, labels, index) ? 0 : label));
}

// A short line may stand anywhere; it is text only beside long blocks that are.
function isSupported(blocks: readonly Block[], labels: readonly Label[], index: number): boolean {
  if (wordsOf(blocks[index]?.text ?? "").length >= 8) return true;
  for (let distance = 1; distance <= 4; distance++) {
    for (const at of [index - distance, index + distance]) {
      if (labels[at] === 1 && wordsOf(blocks[at]?.text ?? "").length >= 8) return true;
    }
  }
  return false;
}

function byPieces(blocks: readonly Block[], pieces: { with: readonly string[]; without: readonly string[] }): Label[] {
  const squeeze = (text: string): string => wordsOf(text).join(" ");
  const wanted = pieces.with.map(squeeze).filter(Boolean);
  const unwanted = pieces.without.map(squeeze).filter(Boolean);
  return blocks.map((block): Label => {
    const text = squeeze(block.text);
    if (unwanted.some((piece) => text.includes(piece))) return 0;
    return wanted.some((piece) => text.includes(piece)) ? 1 : undefined;
  });
}

/** Labels the blocks of a page. */
export function labelBlocks(blocks: readonly Block[], page: LabelledPage): Label[] {
  if (page.text !== undefined) return byWholeText(blocks, page.text);
  return byPieces(blocks, page.pieces ?? { with: [], without: [] });
}
