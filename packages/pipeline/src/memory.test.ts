import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { FetchedPage } from "./fetch/page.ts";
import { compose } from "./stage.ts";
import { archive } from "./stages/archive.ts";
import { dedupe } from "./stages/dedupe.ts";
import { parse } from "./stages/parse.ts";
import { openSqliteStore } from "./store/sqlite/index.ts";
import { cityPage } from "./testing/city-pages.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

function* pages(count: number): Generator<FetchedPage> {
  for (let number = 1; number <= count; number += 1) {
    const url = `https://city.example/presse/${number}`;
    const body = new TextEncoder().encode(cityPage(number));
    yield {
      status: "fetched",
      url,
      finalUrl: url,
      body,
      retrieved: "2026-01-01T00:00:00Z",
      httpStatus: 200,
      headers: [],
    };
  }
}

test("a long run holds no more than a short one", { timeout: 120_000 }, async () => {
  const store = openSqliteStore(":memory:");
  const held: number[] = [];
  let done = 0;
  for await (const _ of compose(pages(900), parse(), dedupe(store), archive(store))) {
    done += 1;
    if (done % 300 === 0) held.push(heldBytes());
  }
  await store.close();
  const [, middle = 0, end = 0] = held;
  // The database is not on this heap; what grows here with the pages would be a leak.
  expect(end - middle).toBeLessThan(3 * 2 ** 20);
});
