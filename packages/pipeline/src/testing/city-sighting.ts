import { contentHash } from "@civic-media/schema";
import { readPage } from "../stages/parse.ts";
import type { Sighting } from "../store/store.ts";
import { cityPage } from "./city-pages.ts";

/** A release of the test city, read and ready to store. */
export async function citySighting(number: number): Promise<Sighting> {
  const url = `https://city.example/presse/${number}`;
  const seen = "2026-01-01T00:00:00.000Z";
  const body = new TextEncoder().encode(cityPage(number));
  const reading = readPage({ finalUrl: url, body });
  if (reading.status !== "parsed") throw new TypeError(`no release in ${url}`);
  const { release } = reading;
  const hash = await contentHash(release);
  return { url, seen, release, contentHash: hash, bodyHash: String(number), parserVersion: "1" };
}
