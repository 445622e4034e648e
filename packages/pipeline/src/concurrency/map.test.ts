import fc from "fast-check";
import { expect, test } from "vitest";
import { collect } from "../collect.ts";
import { compose } from "../stage.ts";
import { map } from "./map.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("keeps the order, and no more are under way than is said", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      async (waits, concurrency) => {
        let running = 0;
        const work = async (wait: number) => {
          running += 1;
          expect(running).toBeLessThanOrEqual(concurrency);
          await pause(wait);
          running -= 1;
          return wait;
        };
        expect(await collect(compose(waits, map(work, { concurrency })))).toEqual(waits);
      },
    ),
    { numRuns: 30 },
  );
});

test("a ready result does not wait for a slow source", async () => {
  async function* slow() {
    yield 1;
    await pause(300);
    yield 2;
  }
  const start = performance.now();
  for await (const _ of map((n: number) => n, { concurrency: 4 })(slow())) break;
  expect(performance.now() - start).toBeLessThan(250);
});

test("who stops reading stops the source", async () => {
  let ended = false;
  async function* source() {
    try {
      for (let n = 0; ; n += 1) yield n;
    } finally {
      ended = true;
    }
  }
  for await (const _ of map((n: number) => n)(source())) break;
  expect(ended).toBe(true);
});

test("what the work throws ends the run", async () => {
  const work = (n: number) => {
    if (n === 2) throw new RangeError("two");
    return n;
  };
  await expect(collect(compose([1, 2, 3], map(work, { concurrency: 3 })))).rejects.toThrow("two");
});

test("a signal ends the run, also while the source is silent", async () => {
  const controller = new AbortController();
  async function* silent() {
    await new Promise(() => undefined);
    yield 1;
  }
  const run = collect(map((n: number) => n, { signal: controller.signal })(silent()));
  controller.abort(new Error("enough"));
  await expect(run).rejects.toThrow("enough");
});
