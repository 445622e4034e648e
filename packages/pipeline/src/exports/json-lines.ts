import type { Source } from "../stage.ts";
import type { ArchivedVersion } from "../store/store.ts";

/**
 * Writes versions as JSON Lines: one JSON text for each, with all that the archive knows of it.
 *
 * @param versions - `store.releases()`, or `store.versions(url)`
 * @returns lines, each with its line feed
 * @example
 * ```ts
 * import { collect, toJsonLines } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const store = openSqliteStore(":memory:");
 * console.log((await collect(toJsonLines(store.releases()))).length); // 0
 * await store.close();
 * ```
 */
export async function* toJsonLines(versions: Source<ArchivedVersion>): AsyncGenerator<string> {
  for await (const version of versions) yield `${JSON.stringify(version)}\n`;
}
