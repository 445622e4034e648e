import type { Source } from "./stage.ts";

/**
 * Runs a pipeline to its end and keeps everything: for tests and for runs that fit into memory.
 *
 * @param source - a pipeline, or any other source
 * @returns all its items, in their order
 * @example
 * ```ts
 * import { collect, compose, map } from "@civic-media/pipeline";
 *
 * console.log(await collect(compose([1, 2, 3], map((n: number) => 2 * n)))); // [2, 4, 6]
 * ```
 */
export async function collect<Item>(source: Source<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}
