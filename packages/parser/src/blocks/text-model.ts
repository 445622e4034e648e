import { bias, trees } from "../generated/text-model.ts";
import type { Block } from "./block.ts";
import { FEATURE_COUNT } from "./feature-columns.ts";
import { describeBlocks } from "./features.ts";
import type { PageSignals } from "./page-context.ts";

/**
 * All nodes of all trees, column by column and within a column by threshold. A walk down each tree waits at each node
 * for the answer of the one before; here each number of a block is held against the thresholds of its own column, and
 * every node below it strikes out the leaves that cannot be reached any more. The first leaf that is left is the one to
 * which a walk leads. (QuickScorer: Lucchese et al., SIGIR 2015, https://doi.org/10.1145/2766462.2767733.)
 */
interface ColumnModel {
  /** Where the nodes of each column begin, and behind the last one where they end. */
  readonly starts: Int32Array;
  readonly thresholds: Float64Array;
  readonly trees: Int32Array;
  /** The leaves of the tree that are left above the threshold, the first one as the highest bit. */
  readonly leavesAbove: Int32Array;
  /** The values of the leaves, tree by tree; those of the first tree include the bias. */
  readonly leaves: Float64Array;
}

/** Leaves of a tree are bits of a number. */
const MOST_LEAVES = 32;

interface Node {
  readonly column: number;
  readonly threshold: number;
  readonly tree: number;
  readonly leavesAbove: number;
}

/** The nodes of one tree; its leaves are written into `leaves` from left to right. */
function nodesOf(tree: number, leaves: Float64Array): Node[] {
  const [columns = [], thresholds = [], left = [], right = [], values = []] = trees[tree] as (typeof trees)[number];
  const base = tree === 0 ? bias : 0;
  const nodes: Node[] = [];
  let count = 0;
  /** The leaves at or below a node, as bits. */
  const visit = (node: number): number => {
    if (node < 0) {
      leaves[tree * MOST_LEAVES + count] = base + (values[-1 - node] as number);
      return 1 << (MOST_LEAVES - 1 - count++);
    }
    const below = visit(left[node] as number);
    const above = visit(right[node] as number);
    nodes.push({ column: columns[node] as number, threshold: thresholds[node] as number, tree, leavesAbove: ~below });
    return below | above;
  };
  visit(columns.length === 0 ? -1 : 0);
  return nodes;
}

function byColumns(): ColumnModel {
  const leaves = new Float64Array(trees.length * MOST_LEAVES);
  const nodes = trees.flatMap((_, tree) => nodesOf(tree, leaves));
  nodes.sort((a, b) => a.column - b.column || a.threshold - b.threshold);
  const starts = new Int32Array(FEATURE_COUNT + 1).fill(nodes.length);
  for (let index = nodes.length - 1; index >= 0; index--) starts.fill(index, 0, (nodes[index] as Node).column + 1);
  return {
    starts,
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    trees: Int32Array.from(nodes, ({ tree }) => tree),
    leavesAbove: Int32Array.from(nodes, ({ leavesAbove }) => leavesAbove),
    leaves,
  };
}

/** Notes in `left` which leaves of each tree a block can reach. */
function strikeOut(left: Int32Array, features: Float64Array, model: ColumnModel): void {
  const { starts, thresholds, trees: treeOf, leavesAbove } = model;
  const columns = starts.length - 1;
  for (let column = 0; column < columns; column++) {
    const value = features[column] as number;
    const end = starts[column + 1] as number;
    for (let node = starts[column] as number; node < end && value > (thresholds[node] as number); node++) {
      const tree = treeOf[node] as number;
      left[tree] = (left[tree] as number) & (leavesAbove[node] as number);
    }
  }
}

function sumOf(left: Int32Array, leaves: Float64Array): number {
  const perTree = leaves.length / left.length;
  let score = 0;
  for (let tree = 0, first = 0; tree < left.length; tree++, first += perTree)
    score += leaves[first + Math.clz32(left[tree] as number)] as number;
  return score;
}

// Held by a closure, the numbers of the model are constants to the engine: half of the time goes into finding them otherwise.
function makeScorer(): (features: Float64Array) => number {
  const model = byColumns();
  const left = new Int32Array(trees.length);
  return (features) => {
    left.fill(-1);
    strikeOut(left, features, model);
    return sumOf(left, model.leaves);
  };
}

let scorer: ((features: Float64Array) => number) | undefined;

/**
 * How likely a block is text of the page's matter, by the learned model.
 *
 * @param features - its numbers
 */
export function probabilityOf(features: Float64Array): number {
  scorer ??= makeScorer();
  return 1 / (1 + Math.exp(-scorer(features)));
}

/**
 * How likely each block is text of the page's matter.
 *
 * @param blocks - the page
 * @param signals - what the page as a whole says
 * @returns a probability per block; 0 for what cannot be text
 */
export function textProbabilities(blocks: readonly Block[], signals: PageSignals): Float64Array {
  const probabilities = new Float64Array(blocks.length);
  describeBlocks(blocks, signals, ({ index }, features) => {
    probabilities[index] = probabilityOf(features);
  });
  return probabilities;
}
