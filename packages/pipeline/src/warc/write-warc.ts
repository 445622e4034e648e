import { type FileHandle, open } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import { WARCRecord, WARCSerializer } from "warcio";
import type { FetchedPage, PageOutcome } from "../fetch/page.ts";
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

function toRecord({ url, retrieved, httpStatus, headers, body }: FetchedPage): WARCRecord {
  const kept = headers.map(([name, value]): [string, string] => [
    PACKING.has(name.toLowerCase()) ? `x-crawler-${name}` : name,
    value,
  ]);
  return WARCRecord.create(
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

async function append(file: FileHandle, record: WARCRecord, gzip: boolean): Promise<void> {
  await file.writeFile(await WARCSerializer.serialize(record, { gzip }));
}

/**
 * A stage that keeps the bytes of every page that came, and lets everything through. It adds to the file; records are
 * written one by one, so that a run that is ended leaves a file of whole records but for the last.
 *
 * @param path - of the file: `pages.warc.gz`
 * @param options - how it is written
 * @throws what the disk says, when the run reaches it
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
    const file = await open(path, "a");
    try {
      if ((await file.stat()).size === 0) {
        const info = { software, format: "WARC File Format 1.1" };
        await append(file, WARCRecord.createWARCInfo({ warcVersion: VERSION }, info), gzip);
      }
      for await (const page of input) {
        if (page.status === "fetched") await append(file, toRecord(page), gzip);
        yield page;
      }
    } finally {
      await file.close();
    }
  };
}
