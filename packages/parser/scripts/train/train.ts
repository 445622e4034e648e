/**
 * Trains the scorer of blocks: `npm run train -- FOLDER [--write]`, where FOLDER holds the corpora (see
 * `corpora.ts`). Prints what the scorer reaches on pages of sites that it has not seen (five-fold, grouped by site), and
 * with `--write` writes the model of all pages to `src/generated/text-model.ts`.
 */
import { writeFileSync } from "node:fs";
import type { Block } from "../../src/blocks/block.ts";
import { FEATURE_COUNT } from "../../src/blocks/feature-columns.ts";
import { describeBlocks, mayBeText } from "../../src/blocks/features.ts";
import { decodeHtml } from "../../src/dom/decode.ts";
import { describePage } from "../../src/read-page.ts";
import { type BoostOptions, boost, type Dataset, type Model, predict } from "./boost.ts";
import { type LabelledPage, labelledPages } from "./corpora.ts";
import { type Label, labelBlocks } from "./label.ts";
import { Score } from "./measure.ts";

// Many small steps that see few of the columns: on sites that it has not seen, this is better than fewer and larger ones.
const OPTIONS: BoostOptions = {
  trees: 280,
  leaves: 12,
  rate: 0.06,
  minWeight: 16,
  lambda: 8,
  seed: 7,
  rowShare: 0.7,
  columnShare: 0.4,
};
const FOLDS = 5;
const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error("Pass the folder of the corpora.");

interface Prepared {
  readonly page: LabelledPage;
  readonly blocks: readonly Block[];
  readonly features: Float64Array;
  readonly labels: readonly Label[];
  readonly fold: number;
}

const siteOf = (url: string): string => {
  try {
    return new URL(url).hostname.split(".").slice(-2).join(".");
  } catch {
    return url;
  }
};
const foldOf = (site: string): number =>
  [...site].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7) % FOLDS;

function prepare(page: LabelledPage): Prepared {
  const source = decodeHtml(page.html, undefined);
  const { segments, signals } = describePage(source, {
    url: URL.canParse(page.url) ? new URL(page.url) : undefined,
    profiles: [],
  });
  const features = new Float64Array(segments.blocks.length * FEATURE_COUNT);
  describeBlocks(segments.blocks, signals, ({ index }, row) => features.set(row, index * FEATURE_COUNT));
  return {
    page,
    blocks: segments.blocks,
    features,
    labels: labelBlocks(segments.blocks, page),
    fold: foldOf(siteOf(page.url) || page.id),
  };
}

function datasetOf(pages: readonly Prepared[]): Dataset {
  const rows: { page: Prepared; index: number; label: number; weight: number }[] = [];
  for (const page of pages) {
    const known = page.labels.flatMap((label, index) =>
      label === undefined || !mayBeText(page.blocks[index] as Block) ? [] : [{ index, label }],
    );
    const weights = known.map(({ index }) => 1 + Math.min(80, (page.blocks[index]?.text.length ?? 0) / 12));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    known.forEach(({ index, label }, at) => {
      const scale = page.page.pieces ? 60 : 200;
      rows.push({ page, index, label, weight: ((weights[at] ?? 0) / total) * scale });
    });
  }
  const values = new Float64Array(rows.length * FEATURE_COUNT);
  rows.forEach(({ page, index }, row) => {
    values.set(page.features.subarray(index * FEATURE_COUNT, (index + 1) * FEATURE_COUNT), row * FEATURE_COUNT);
  });
  return {
    rows: rows.length,
    columns: FEATURE_COUNT,
    values,
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

function textOf({ blocks, features }: Prepared, model: Model, threshold: number): string {
  return blocks
    .filter(
      (_, index) => mayBeText(blocks[index] as Block) && predict(model, features, index * FEATURE_COUNT) >= threshold,
    )
    .map(({ text }) => text)
    .join("\n");
}

function crossValidate(pages: readonly Prepared[]): void {
  const scores = new Map<string, Score>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = boost(datasetOf(pages.filter((page) => page.fold !== fold)), OPTIONS);
    for (const page of pages.filter((one) => one.fold === fold)) {
      for (const threshold of [0.3, 0.4, 0.5, 0.6]) {
        const key = `${page.page.corpus} at ${threshold}`;
        const score = scores.get(key) ?? new Score();
        scores.set(key, score);
        score.add(page.page, textOf(page, model, threshold));
      }
    }
  }
  for (const key of [...scores.keys()].sort()) console.log(`${key}: F1 / precision / recall ${scores.get(key)}`);
}

function write(model: Model): void {
  const round = (value: number): number => Number(value.toPrecision(4));
  const trees = model.trees.map((tree) => [
    tree.columns,
    tree.thresholds.map(round),
    tree.left,
    tree.right,
    tree.leaves.map(round),
  ]);
  const lines = trees.map((tree) => `  ${JSON.stringify(tree)},`).join("\n");
  const target = new URL("../src/generated/text-model.ts", `file://${process.cwd()}/scripts/`);
  writeFileSync(
    target,
    `// Written by scripts/train; never edited. Columns are those of src/blocks/feature-columns.ts.\nexport const bias = ${round(model.bias)};\n/** Per tree: columns, thresholds, left and right children, leaves. */\nexport const trees: readonly (readonly (readonly number[])[])[] = [\n${lines}\n];\n`,
  );
}

const pages = [...labelledPages(folder)].map(prepare);
console.log(`${pages.length} pages, ${FEATURE_COUNT} columns`);
if (!flags.includes("--write")) crossValidate(pages);
else write(boost(datasetOf(pages), OPTIONS));
