/** Gradient boosting over histograms, for logistic loss: enough for a few hundred thousand rows. */

/** Rows of numbers with labels from 0 to 1 and weights. */
export interface Dataset {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/** How to grow. */
export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minWeight: number;
  readonly lambda: number;
  readonly seed: number;
  /** Share of the rows and of the columns that each tree sees. */
  readonly rowShare: number;
  readonly columnShare: number;
}

/** A tree: inner nodes with column, threshold and children (a negative child is leaf `-child - 1`), and leaves. */
export interface Tree {
  readonly columns: number[];
  readonly thresholds: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaves: number[];
}

/** The sum of `bias` and the leaves is the log-odds. */
export interface Model {
  readonly bias: number;
  readonly trees: Tree[];
}

const BINS = 64;

function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

interface Binned {
  /** Column after column. */
  readonly bins: Uint8Array;
  readonly edges: Float64Array[];
}

function binColumns({ rows, columns, values }: Dataset): Binned {
  const bins = new Uint8Array(rows * columns);
  const edges: Float64Array[] = [];
  const step = Math.max(1, Math.floor(rows / 20000));
  for (let column = 0; column < columns; column++) {
    const sample: number[] = [];
    for (let row = 0; row < rows; row += step) sample.push(values[row * columns + column] as number);
    sample.sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) cuts.add(sample[Math.floor((bin * sample.length) / BINS)] as number);
    const edge = Float64Array.from([...cuts].sort((a, b) => a - b));
    edges.push(edge);
    for (let row = 0; row < rows; row++) {
      const value = values[row * columns + column] as number;
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > (edge[middle] as number)) low = middle + 1;
        else high = middle;
      }
      bins[column * rows + row] = low;
    }
  }
  return { bins, edges };
}

interface Node {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  split?: { gain: number; column: number; bin: number };
  /** Gradients and hessians of its rows by column and bin, one after the other. */
  readonly sums: Float64Array;
}

class Booster {
  readonly #data: Dataset;
  readonly #options: BoostOptions;
  readonly #binned: Binned;
  readonly #gradients: Float64Array;
  readonly #hessians: Float64Array;
  readonly #random: () => number;
  readonly scores: Float64Array;

  constructor(data: Dataset, options: BoostOptions) {
    this.#data = data;
    this.#options = options;
    this.#binned = binColumns(data);
    this.#gradients = new Float64Array(data.rows);
    this.#hessians = new Float64Array(data.rows);
    this.scores = new Float64Array(data.rows);
    this.#random = random(options.seed);
  }

  train(): Model {
    const { labels, weights, rows } = this.#data;
    let positive = 0;
    let total = 0;
    for (let row = 0; row < rows; row++) {
      positive += (labels[row] as number) * (weights[row] as number);
      total += weights[row] as number;
    }
    const bias = Math.log(positive / (total - positive));
    this.scores.fill(bias);
    const trees: Tree[] = [];
    for (let index = 0; index < this.#options.trees; index++) trees.push(this.#tree());
    return { bias, trees };
  }

  #tree(): Tree {
    const { rows, columns, labels, weights } = this.#data;
    for (let row = 0; row < rows; row++) {
      const p = 1 / (1 + Math.exp(-(this.scores[row] as number)));
      this.#gradients[row] = (p - (labels[row] as number)) * (weights[row] as number);
      this.#hessians[row] = Math.max(1e-6, p * (1 - p)) * (weights[row] as number);
    }
    const sampled = Int32Array.from({ length: rows }, (_, row) => row).filter(
      () => this.#random() < this.#options.rowShare,
    );
    const used = Array.from({ length: columns }, (_, column) => column).filter(
      () => this.#random() < this.#options.columnShare,
    );
    const root = this.#node(sampled, used, this.#sums(sampled, used));
    const tree: Tree = { columns: [], thresholds: [], left: [], right: [], leaves: [] };
    const open: { node: Node; parent: number; side: "left" | "right" }[] = [{ node: root, parent: -1, side: "left" }];
    let leaves = 1;
    while (leaves < this.#options.leaves) {
      open.sort((a, b) => (b.node.split?.gain ?? 0) - (a.node.split?.gain ?? 0));
      const best = open[0];
      if (!best?.node.split || best.node.split.gain <= 1e-6) break;
      open.shift();
      const { column, bin } = best.node.split;
      const at = tree.columns.length;
      tree.columns.push(column);
      tree.thresholds.push(this.#binned.edges[column]?.[bin] as number);
      tree.left.push(0);
      tree.right.push(0);
      if (best.parent >= 0) tree[best.side][best.parent] = at;
      const column0 = column * rows;
      const { bins } = this.#binned;
      const left = best.node.rows.filter((row) => (bins[column0 + row] as number) <= bin);
      const right = best.node.rows.filter((row) => (bins[column0 + row] as number) > bin);
      // The sums of the larger child are what those of the smaller one leave of their parent's.
      const smaller = this.#sums(left.length <= right.length ? left : right, used);
      const larger = best.node.sums.map((sum, index) => sum - (smaller[index] as number));
      const [ofLeft, ofRight] = left.length <= right.length ? [smaller, larger] : [larger, smaller];
      open.push(
        { node: this.#node(left, used, ofLeft), parent: at, side: "left" },
        { node: this.#node(right, used, ofRight), parent: at, side: "right" },
      );
      leaves++;
    }
    for (const { node, parent, side } of open) {
      const value = (-node.gradient / (node.hessian + this.#options.lambda)) * this.#options.rate;
      tree.leaves.push(value);
      if (parent >= 0) tree[side][parent] = -tree.leaves.length;
    }
    for (let row = 0; row < rows; row++)
      this.scores[row] = (this.scores[row] as number) + evaluate(tree, this.#data.values, row * columns);
    return tree;
  }

  #sums(rows: Int32Array, used: readonly number[]): Float64Array {
    const sums = new Float64Array(used.length * BINS * 2);
    const { bins } = this.#binned;
    for (const [at, column] of used.entries()) {
      const column0 = column * this.#data.rows;
      const offset = at * BINS * 2;
      for (let index = 0; index < rows.length; index++) {
        const row = rows[index] as number;
        const place = offset + 2 * (bins[column0 + row] as number);
        sums[place] = (sums[place] as number) + (this.#gradients[row] as number);
        sums[place + 1] = (sums[place + 1] as number) + (this.#hessians[row] as number);
      }
    }
    return sums;
  }

  #node(rows: Int32Array, used: readonly number[], sums: Float64Array): Node {
    const node: Node = { rows, gradient: 0, hessian: 0, sums };
    for (const row of rows) {
      node.gradient += this.#gradients[row] as number;
      node.hessian += this.#hessians[row] as number;
    }
    if (node.hessian < 2 * this.#options.minWeight) return node;
    const { lambda, minWeight } = this.#options;
    const own = (node.gradient * node.gradient) / (node.hessian + lambda);
    for (const [at, column] of used.entries()) {
      const last = (this.#binned.edges[column] as Float64Array).length;
      let gradient = 0;
      let hessian = 0;
      for (let bin = 0; bin < last; bin++) {
        const place = (at * BINS + bin) * 2;
        gradient += sums[place] as number;
        hessian += sums[place + 1] as number;
        if (hessian < minWeight || node.hessian - hessian < minWeight) continue;
        const rest = node.gradient - gradient;
        const gain =
          (gradient * gradient) / (hessian + lambda) + (rest * rest) / (node.hessian - hessian + lambda) - own;
        if (gain > (node.split?.gain ?? 0)) node.split = { gain, column, bin };
      }
    }
    return node;
  }
}

/** The leaf that a row falls into. */
export function evaluate(tree: Tree, values: Float64Array, offset: number): number {
  if (tree.columns.length === 0) return tree.leaves[0] ?? 0;
  let node = 0;
  for (;;) {
    const value = values[offset + (tree.columns[node] as number)] as number;
    node = (value <= (tree.thresholds[node] as number) ? tree.left[node] : tree.right[node]) as number;
    if (node < 0) return tree.leaves[-node - 1] as number;
  }
}

/** Grows a model. */
export function boost(data: Dataset, options: BoostOptions): Model {
  return new Booster(data, options).train();
}

/** The probability of a row. */
export function predict(model: Model, values: Float64Array, offset: number): number {
  let score = model.bias;
  for (const tree of model.trees) score += evaluate(tree, values, offset);
  return 1 / (1 + Math.exp(-score));
}
