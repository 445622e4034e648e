import { bias, trees } from "../generated/text-model.ts";
import type { Block } from "./block.ts";
import { FEATURE_COUNT } from "./feature-columns.ts";
import { mayBeText } from "./features.ts";

/** All trees one after the other, in flat arrays, each before its branches: a walk touches no objects. */
interface FlatModel {
  readonly roots: Int32Array;
  /** Which number of a block a node looks at; -1 for a leaf. */
  readonly columns: Int16Array;
  /** The threshold of a node, or the value of a leaf; leaves of the first tree hold the bias as well. */
  readonly values: Float64Array;
  /** Where the branch above the threshold begins; the one below it follows its node. */
  readonly above: Int32Array;
}

function flatten(): FlatModel {
  const size = trees.reduce((sum, [columns = [], , , , leaves = []]) => sum + columns.length + leaves.length, 0);
  const flat: FlatModel = {
    roots: new Int32Array(trees.length),
    columns: new Int16Array(size),
    values: new Float64Array(size),
    above: new Int32Array(size),
  };
  let at = 0;
  trees.forEach(([columns = [], thresholds = [], left = [], right = [], leaves = []], index) => {
    const write = (node: number): void => {
      const place = at++;
      flat.columns[place] = node < 0 ? -1 : (columns[node] as number);
      const base = index === 0 ? bias : 0;
      flat.values[place] = node < 0 ? base + (leaves[-1 - node] as number) : (thresholds[node] as number);
      if (node < 0) return;
      write(left[node] as number);
      flat.above[place] = at;
      write(right[node] as number);
    };
    flat.roots[index] = at;
    write(columns.length === 0 ? -1 : 0);
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
  const { roots, columns, values, above } = model;
  const probabilities = new Float64Array(features.length / FEATURE_COUNT);
  for (const block of blocks) {
    if (!mayBeText(block)) continue;
    const offset = block.index * FEATURE_COUNT;
    // A sum that began with a value of another module would be a new object after each tree.
    let score = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] as number;
      for (let column = columns[node] as number; column >= 0; column = columns[node] as number) {
        const isAbove = !((features[offset + column] as number) <= (values[node] as number));
        node = isAbove ? (above[node] as number) : node + 1;
      }
      score += values[node] as number;
    }
    probabilities[block.index] = 1 / (1 + Math.exp(-score));
  }
  return probabilities;
}
