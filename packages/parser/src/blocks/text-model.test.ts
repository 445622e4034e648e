import fc from "fast-check";
import { expect, test } from "vitest";
import { bias, trees } from "../generated/text-model.ts";
import { FEATURE_COUNT } from "./feature-columns.ts";
import { probabilityOf } from "./text-model.ts";

/** A walk down each tree, as the model is written. */
function walk(features: readonly number[]): number {
  let score = bias;
  for (const [columns = [], thresholds = [], left = [], right = [], leaves = []] of trees) {
    let node = columns.length === 0 ? -1 : 0;
    while (node >= 0) {
      const isBelow = (features[columns[node] as number] as number) <= (thresholds[node] as number);
      node = (isBelow ? left[node] : right[node]) as number;
    }
    score += leaves[-1 - node] as number;
  }
  return 1 / (1 + Math.exp(-score));
}

test("trees have as many leaves as a number has bits at most", () => {
  expect(Math.max(...trees.map(([, , , , leaves = []]) => leaves.length))).toBeLessThanOrEqual(32);
});

test("it comes to the same leaves as a walk down each tree", () => {
  const thresholds = [...new Set(trees.flatMap(([, values = []]) => values))];
  const number = fc.oneof(
    fc.constantFrom(...thresholds),
    fc.double({ min: -5, max: 100, noNaN: true }),
    fc.constantFrom(0, 1, -1),
  );
  const row = fc.array(number, { minLength: FEATURE_COUNT, maxLength: FEATURE_COUNT });
  fc.assert(
    fc.property(row, (features) => {
      expect(probabilityOf(Float64Array.from(features))).toBe(walk(features));
    }),
    { numRuns: 200 },
  );
});
