import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FormatId, formats, renderRelease } from "@civic-media/render";
import { CivicMediaError } from "@civic-media/schema";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFile } from "../files/replace-file.ts";
import type { Stage } from "../stage.ts";
import type { ArchiveEvent } from "./archive.ts";

/** What became of an address, and the files that were written for it. */
export interface RenderedEvent extends ArchiveEvent {
  /** Paths below the folder. */
  readonly files?: readonly string[];
}

const pathsOf = (url: string, ids: readonly FormatId[]) =>
  ids.map((id) => ({ id, path: `${fileNameOf(url)}.${id}${formats[id].fileExtension}` }));

async function writeAll({ url, release }: ArchiveEvent, ids: readonly FormatId[], folder: string): Promise<string[]> {
  const encoder = new TextEncoder();
  const files: string[] = [];
  for (const { id, path } of pathsOf(url, ids)) {
    if (release === undefined) continue;
    await replaceFile(join(folder, path), encoder.encode(renderRelease(release, id)));
    files.push(path);
  }
  return files;
}

async function renderEvent(event: ArchiveEvent, ids: readonly FormatId[], folder: string): Promise<RenderedEvent> {
  if (event.status === "withdrawn") {
    for (const { path } of pathsOf(event.url, ids)) await rm(join(folder, path), { force: true });
    return event;
  }
  try {
    return event.release === undefined ? event : { ...event, files: await writeAll(event, ids, folder) };
  } catch (error) {
    // A release that is not public yet has no files; that is no failure of the run.
    if (error instanceof CivicMediaError && error.code === "release-not-public") return { ...event, files: [] };
    throw error;
  }
}

/**
 * A stage that writes each release in some formats into a folder, one folder for each host, and takes the files of
 * withdrawn ones away. What did not change is not written again. Drafts and embargoed releases are not written.
 *
 * @param ids - of the formats: `html`, `markdown`, `ninjs` …
 * @param folder - is made where it is missing
 * @throws CivicMediaError `format-unknown`, at once; what the disk says, when the run reaches it
 * @example
 * ```ts
 * import { mkdtemp, rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { archive, collect, compose, parse, render } from "@civic-media/pipeline";
 * import { openSqliteStore } from "@civic-media/pipeline/sqlite";
 *
 * const body = new TextEncoder().encode(`<h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`);
 * const url = "https://www.city.example/news/library";
 * const page = { status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers: [] } as const;
 * const folder = await mkdtemp(`${tmpdir()}/out-`);
 * const store = openSqliteStore(":memory:");
 * const [event] = await collect(compose([page], parse(), archive(store), render(["html", "json-ld"], folder)));
 * console.log(event?.files?.length); // 2
 * await store.close();
 * await rm(folder, { recursive: true });
 * ```
 */
export function render(ids: readonly FormatId[], folder: string): Stage<ArchiveEvent, RenderedEvent> {
  const unknown = ids.find((id) => !Object.hasOwn(formats, id));
  if (unknown !== undefined)
    throw new CivicMediaError(
      "format-unknown",
      `There is no format ${JSON.stringify(String(unknown).slice(0, 60))}; expected one of ${Object.keys(formats).join(", ")}.`,
    );
  return async function* rendered(input) {
    for await (const event of input) yield await renderEvent(event, ids, folder);
  };
}
