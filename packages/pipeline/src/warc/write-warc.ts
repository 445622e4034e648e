import { open } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import type { WARCRecord } from "warcio";
import type { FetchedPage, PageOutcome } from "../fetch/page.ts";
import { loadPeer } from "../load-peer.ts";
import type { Stage } from "../stage.ts";

/** How a web archive is written. */
export interface WarcWriterOptions {
  /** Whether each record is packed, as all tools expect of `.warc.gz`. Default: whether the file's name ends in `.gz`. */
  readonly gzip?: boolean;
  /** What made the file, for its first record. Default `@civic-media/pipeline`. */
  readonly software?: string;
}

const VERSION = "WARC/1.1";

/** The body is stored unpacked, so that what the headers said of its packing is kept under other names. */
const PACKING: ReadonlySet<string> = new Set(["content-encoding", "transfer-encoding", "content-length"]);

type Warcio = typeof import("warcio");

function toRecord({ url, retrieved, httpStatus, headers, body }: FetchedPage, library: Warcio): WARCRecord {
  const kept = headers.map(([name, value]): [string, string] => [
    PACKING.has(name.toLowerCase()) ? `x-crawler-${name}` : name,
    value,
  ]);
  return library.WARCRecord.create(
    {
      type: "response",
      url,
      date: retrieved,
      warcVersion: VERSION,
      statusline: `HTTP/1.1 ${httpStatus} ${STATUS_CODES[httpStatus] ?? ""}`.trimEnd(),
      httpHeaders: [...kept, ["content-length", String(body.length)]],
    },
    [body],
  );
}

/**
 * A stage that keeps the bytes of every page that came, and lets everything through. It adds to the file; records are
 * written one by one, so that a run that is ended leaves a file of whole records but for the last.
 *
 * @param path - of the file: `pages.warc.gz`
 * @param options - how it is written
 * @throws CivicMediaError `peer-missing` without the package `warcio`; what the disk says; both when the run reaches it
 * @example
 * ```ts
 * import { rm } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { collect, compose } from "@civic-media/pipeline";
 * import { warc, writeWarc } from "@civic-media/pipeline/warc";
 *
 * const url = "https://www.city.example/news/library";
 * const body = new TextEncoder().encode("<h1>New library opens</h1>");
 * const headers = [["content-type", "text/html"]] as const;
 * const page = { status: "fetched", url, finalUrl: url, body, retrieved: "2024-03-03T10:00:00Z", httpStatus: 200, headers } as const;
 * const file = `${tmpdir()}/example-${process.pid}.warc.gz`;
 * await collect(compose([page], writeWarc(file)));
 * const [again] = await collect(warc(file));
 * console.log(again?.url === url); // true
 * await rm(file);
 * ```
 */
export function writeWarc(path: string, options: WarcWriterOptions = {}): Stage<PageOutcome, PageOutcome> {
  const { gzip = path.endsWith(".gz"), software = "@civic-media/pipeline" } = options;
  return async function* written(input) {
    const library = await loadPeer("warcio", "A web archive", () => import("warcio"));
    const file = await open(path, "a");
    const append = async (record: WARCRecord) =>
      file.writeFile(await library.WARCSerializer.serialize(record, { gzip }));
    try {
      if ((await file.stat()).size === 0) {
        const info = { software, format: "WARC File Format 1.1" };
        await append(library.WARCRecord.createWARCInfo({ warcVersion: VERSION }, info));
      }
      for await (const page of input) {
        if (page.status === "fetched") await append(toRecord(page, library));
        yield page;
      }
    } finally {
      await file.close();
    }
  };
}
