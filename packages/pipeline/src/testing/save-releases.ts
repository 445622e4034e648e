// Stores the releases of the test city, for tests that end it in the middle: node save-releases <file> <count>

import { contentHash } from "@civic-media/schema";
import { parsePage } from "../stages/parse.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import { cityPage } from "./city-pages.ts";

const [file = ":memory:", count = "10"] = process.argv.slice(2);
const store = openSqliteStore(file);
for (let number = 1; number <= Number(count); number += 1) {
  const url = `https://city.example/presse/${number}`;
  const body = new TextEncoder().encode(cityPage(number));
  const seen = "2026-01-01T00:00:00.000Z";
  const page = parsePage({
    status: "fetched",
    url,
    finalUrl: url,
    body,
    retrieved: seen,
    httpStatus: 200,
    headers: [],
  });
  if (page.status !== "parsed") throw new TypeError(`no release in ${url}`);
  const { release } = page;
  await store.save({
    url,
    seen,
    release,
    contentHash: await contentHash(release),
    bodyHash: String(number),
    parserVersion: "1",
  });
  process.stdout.write(`${number}\n`);
}
await store.close();
