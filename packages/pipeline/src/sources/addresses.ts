import type { Address } from "../fetch/page.ts";
import type { Source } from "../stage.ts";

/**
 * A source of addresses that are known already, each once.
 *
 * @param urls - absolute addresses, or addresses with hints
 * @example
 * ```ts
 * import { addresses, collect } from "@civic-media/pipeline";
 *
 * const urls = ["https://city.example/news/1", "https://city.example/news/1"];
 * console.log((await collect(addresses(urls))).length); // 1
 * ```
 */
export async function* addresses(urls: Source<string | Address>): AsyncGenerator<Address> {
  const seen = new Set<string>();
  for await (const entry of urls) {
    const address = typeof entry === "string" ? { url: entry } : entry;
    if (seen.has(address.url)) continue;
    seen.add(address.url);
    yield address;
  }
}
