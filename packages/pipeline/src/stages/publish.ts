import { type NewsroomOptions, renderNewsroom } from "@civic-media/render/newsroom";
import type { Release } from "@civic-media/schema";
import { type FolderChange, replaceFolder } from "../files/replace-folder.ts";
import type { Stage } from "../stage.ts";
import type { Store } from "../store/store.ts";
import type { ArchiveEvent } from "./archive.ts";

const CHANGING: ReadonlySet<ArchiveEvent["status"]> = new Set([
  "new",
  "corrected",
  "reparsed",
  "withdrawn",
  "restored",
]);

/**
 * Writes an archive as newsroom: pages, feeds, sitemap and search of all its releases that are not withdrawn.
 *
 * @param store - the archive
 * @param folder - is made where it is missing; files in it that an earlier call wrote and that are not wanted any more are
 *   taken away, those of others stay
 * @param options - of the newsroom
 * @returns which files changed
 * @example
 * ```ts
 * import { mkdtemp, rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { publishNewsroom } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const folder = await mkdtemp(`${tmpdir()}/newsroom-`);
 * const store = openSqliteStore(":memory:");
 * const { written } = await publishNewsroom(store, folder);
 * console.log(written.includes("index.html")); // true
 * await store.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export async function publishNewsroom(
  store: Store,
  folder: string,
  options: NewsroomOptions = {},
): Promise<FolderChange> {
  const releases: Release[] = [];
  for await (const { release } of store.releases()) releases.push(release);
  return replaceFolder(renderNewsroom(releases, options).files, folder);
}

/**
 * A stage that lets everything through and at the end writes the archive as newsroom, where the run changed anything.
 *
 * @param store - the archive
 * @param folder - where the site stands
 * @param options - of the newsroom
 * @example
 * ```ts
 * import { mkdtemp, readdir, rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { archive, collect, compose, parse, publish } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const body = new TextEncoder().encode(`<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`);
 * const url = "https://www.city.example/news/library";
 * const page = { status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers: [] } as const;
 * const folder = await mkdtemp(`${tmpdir()}/newsroom-`);
 * const store = openSqliteStore(":memory:");
 * await collect(compose([page], parse(), archive(store), publish(store, folder)));
 * console.log((await readdir(folder)).includes("index.html")); // true
 * await store.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export function publish(
  store: Store,
  folder: string,
  options: NewsroomOptions = {},
): Stage<ArchiveEvent, ArchiveEvent> {
  return async function* published(input) {
    let changed = false;
    for await (const event of input) {
      changed ||= CHANGING.has(event.status);
      yield event;
    }
    if (changed) await publishNewsroom(store, folder, options);
  };
}
