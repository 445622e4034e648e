import type { Release } from "@civic-media/schema";
import { mediaTypeOf } from "./media-types.ts";
import type { Document, Service } from "./operation.ts";

/** The most releases that a preview shows: the latest. */
const MOST_RELEASES = 1000;

/** The latest releases of an archive. */
async function latest({ store }: Service): Promise<Release[]> {
  const releases: Release[] = [];
  if (store !== undefined) for await (const { release } of store.releases()) releases.push(release);
  return releases.sort((left, right) => right.datePublished.localeCompare(left.datePublished)).slice(0, MOST_RELEASES);
}

/** Gives a file of the newsroom by its path. */
export type Preview = (path: string, signal: AbortSignal) => Promise<Document | undefined>;

/**
 * The newsroom of an archive, made in memory when it is looked at and again when the archive has grown. A path is a name
 * in a list and never one on the disk, so that none leads elsewhere.
 *
 * @param service - archive and threads
 */
export function createPreview(service: Service): Preview {
  let made: { readonly of: string; readonly files: ReadonlyMap<string, Uint8Array> } | undefined;
  return async (path, signal) => {
    const { store, workers } = service;
    if (store === undefined) return undefined;
    const of = JSON.stringify(await store.count());
    if (made?.of !== of)
      made = { of, files: await workers.run("newsroom", { releases: await latest(service) }, signal) };
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const content = made.files.get(name);
    if (content === undefined) return undefined;
    return { mediaType: mediaTypeOf(name), content };
  };
}
