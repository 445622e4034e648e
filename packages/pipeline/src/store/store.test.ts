import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { collect } from "../collect.ts";
import type { FetchedPage, GonePage } from "../fetch/page.ts";
import { compose } from "../stage.ts";
import { archive } from "../stages/archive.ts";
import { parse } from "../stages/parse.ts";
import { cityPage } from "../testing/city-pages.ts";
import { stores } from "../testing/open-store.ts";
import type { TestServer } from "../testing/servers.ts";
import type { Store } from "./store.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const urlOf = (number: number) => `https://city.example/presse/${number}`;

const gone = (number: number, hours: number): GonePage => ({ status: "gone", url: urlOf(number), retrieved: at(hours), httpStatus: 404 }); // biome-ignore format: short
const page = (number: number, hours: number, { corrected = false, source = "" } = {}): FetchedPage => ({
  status: "fetched",
  url: urlOf(number),
  finalUrl: urlOf(number),
  body: new TextEncoder().encode(cityPage(number, { corrected })),
  retrieved: at(hours),
  httpStatus: 200,
  headers: [],
  ...(source === "" ? {} : { hint: { source } }),
});

describe.each(stores.filter(({ missing }) => !missing))("an archive in $name", ({ start, open }) => {
  let server: TestServer | undefined;
  let store: Store;
  beforeAll(async () => {
    server = await start();
  }, 120_000);
  afterAll(() => server?.stop());
  beforeEach(async () => {
    store = await open(server);
  });
  afterEach(() => store.close());

  const take = (...pages: (FetchedPage | GonePage)[]) => collect(compose(pages, parse(), archive(store)));

  test("a page that comes back after days is asked for meanwhile, and said to be back", async () => {
    await take(page(1, 0), page(2, 0));
    await take(gone(1, 1), gone(2, 1));
    expect(await store.due(at(1.5))).toEqual([]);
    expect(await store.due(at(2))).toHaveLength(2);
    expect((await take(gone(1, 72), gone(2, 72))).map(({ status }) => status)).toEqual(["gone", "gone"]);
    // It is gone for three days now, and looked for less often.
    expect(await store.due(at(74))).toEqual([]);
    expect(await store.due(at(79))).toHaveLength(2);
    const [same, other] = await take(page(1, 79), page(2, 79, { corrected: true }));
    expect(same).toMatchObject({ status: "restored", version: 3, changes: [] });
    expect(other).toMatchObject({ status: "restored", version: 3, changes: [expect.anything()] });
    expect((await collect(store.versions(urlOf(1)))).map(({ kind }) => kind)).toEqual(["new", "withdrawn", "restored"]);
    expect(await store.count()).toMatchObject({ withdrawn: 0 });
  });

  test("a page that is gone for good is not asked for again", async () => {
    await take(page(1, 0), page(2, 0));
    await take({ ...gone(1, 1), httpStatus: 410 }, gone(2, 1));
    await take({ ...gone(2, 2), httpStatus: 410 });
    expect(await store.due("9999")).toEqual([]);
    expect((await take(page(1, 99)))[0]?.status).toBe("restored");
    expect(await store.due("9999")).toEqual([urlOf(1)]);
  });

  test("what is due can be asked for by source", async () => {
    await take(
      page(1, 0, { source: "https://city.example/feed" }),
      page(2, 0, { source: "https://town.example/feed" }),
    );
    expect(await store.due(at(2))).toHaveLength(2);
    expect(await store.due(at(2), { source: "https://town.example/feed" })).toEqual([urlOf(2)]);
    expect(await store.due(at(2), { source: "https://nowhere.example/" })).toEqual([]);
    expect(await store.due(at(2), { limit: 1 })).toHaveLength(1);
  });

  test("no site puts off a page for ever", async () => {
    await take(page(1, 0));
    await store.fail(urlOf(1), at(1), "2099-10-21T07:28:00.000Z");
    expect(await store.due(at(1 + 29 * 24))).toEqual([]);
    expect(await store.due(at(1 + 30 * 24))).toEqual([urlOf(1)]);
    await store.fail(urlOf(1), at(1), at(100));
    expect((await store.find(urlOf(1)))?.nextDue).toBe(at(100));
  });

  test("a page that held a release and holds none any more is told from one that never did", async () => {
    await take(page(1, 0));
    const empty = (number: number) => ({ ...page(number, 1), body: new TextEncoder().encode("<h1>Oh</h1>") });
    expect(await take(empty(1), empty(2))).toMatchObject([
      { status: "no-release", version: 1 },
      { status: "no-release" },
    ]);
    expect((await take(empty(2)))[0]?.version).toBeUndefined();
  });
});
