import { bias, trees } from "../generated/text-model.ts";
import type { Block } from "./block.ts";
import { FEATURE_COUNT, mayBeText } from "./features.ts";

/** All trees one after the other, in flat arrays: a walk touches no objects. */
interface FlatModel {
  readonly roots: Int32Array;
  readonly columns: Int16Array;
  readonly thresholds: Float64Array;
  /** Index of a node, or `-1 - index` of a leaf. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly leaves: Float64Array;
}

function flatten(): FlatModel {
  const nodes = trees.reduce((sum, [columns = []]) => sum + columns.length, 0);
  const leafCount = trees.reduce((sum, tree) => sum + (tree[4]?.length ?? 0), 0);
  const flat: FlatModel = {
    roots: new Int32Array(trees.length),
    columns: new Int16Array(nodes),
    thresholds: new Float64Array(nodes),
    left: new Int32Array(nodes),
    right: new Int32Array(nodes),
    leaves: new Float64Array(leafCount),
  };
  let node = 0;
  let leaf = 0;
  trees.forEach(([columns = [], thresholds = [], left = [], right = [], leaves = []], index) => {
    const child = (at: number): number => (at < 0 ? at - leaf : at + node);
    flat.roots[index] = columns.length === 0 ? -1 - leaf : node;
    flat.columns.set(columns, node);
    flat.thresholds.set(thresholds, node);
    flat.left.set(left.map(child), node);
    flat.right.set(right.map(child), node);
    flat.leaves.set(leaves, leaf);
    node += columns.length;
    leaf += leaves.length;
  });
  return flat;
}

let model: FlatModel | undefined;

/**
 * How likely each block is text of the page's matter, by the learned model.
 *
 * @param features - what `describeBlocks` gave
 * @param blocks - the page
 * @returns a probability per block
 */
export function textProbabilities(features: Float64Array, blocks: readonly Block[]): Float64Array {
  model ??= flatten();
  const { roots, columns, thresholds, left, right, leaves } = model;
  const probabilities = new Float64Array(features.length / FEATURE_COUNT);
  for (const block of blocks) {
    if (!mayBeText(block)) continue;
    const offset = block.index * FEATURE_COUNT;
    let score = bias;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      while (node >= 0) {
        const value = features[offset + (columns[node] as number)] as number;
        node = (value <= (thresholds[node] as number) ? left[node] : right[node]) as number;
      }
      score += leaves[-1 - node] as number;
    }
    probabilities[block.index] = 1 / (1 + Math.exp(-score));
  }
  return probabilities;
}
