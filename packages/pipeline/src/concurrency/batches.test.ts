import { expect, test } from "vitest";
import { collect } from "../collect.ts";
import { inBatches } from "./batches.ts";

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function* numbers(count: number, end?: () => void): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= count; number += 1) yield number;
  } finally {
    end?.();
  }
}

test("what is there is put together, in its order, at most so many", async () => {
  expect(await collect(inBatches(numbers(5), { most: 2, waitMs: 1_000 }))).toEqual([[1, 2], [3, 4], [5]]);
  expect(await collect(inBatches(numbers(0), { most: 2, waitMs: 1_000 }))).toEqual([]);
});

test("an item does not wait for one that is late, and none is lost", async () => {
  async function* slow() {
    yield 1;
    yield 2;
    await pause(80);
    yield 3;
  }
  expect(await collect(inBatches(slow(), { most: 10, waitMs: 10 }))).toEqual([[1, 2], [3]]);
});

test("the end of the source is not waited for", async () => {
  const start = performance.now();
  await collect(inBatches(numbers(1), { most: 10, waitMs: 5_000 }));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("what came before an error is given on before it", async () => {
  async function* broken() {
    yield 1;
    throw new RangeError("no more");
  }
  const seen: number[][] = [];
  const run = async () => {
    for await (const batch of inBatches(broken(), { most: 10, waitMs: 1_000 })) seen.push(batch);
  };
  await expect(run()).rejects.toThrow("no more");
  expect(seen).toEqual([[1]]);
});

test("who stops asking ends the source", async () => {
  let ended = false;
  for await (const batch of inBatches(
    numbers(100, () => (ended = true)),
    { most: 3, waitMs: 1_000 },
  )) {
    expect(batch).toEqual([1, 2, 3]);
    break;
  }
  expect(ended).toBe(true);
});
