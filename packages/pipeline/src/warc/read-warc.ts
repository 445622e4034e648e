import { createReadStream } from "node:fs";
import { CivicMediaError } from "@civic-media/schema";
import type { WARCRecord } from "warcio";
import type { FailedPage, FetchedPage } from "../fetch/page.ts";
import { loadPeer } from "../load-peer.ts";
import { toMatcher } from "../sources/matcher.ts";
import { type BytesSeen, isCutOff, plainBytes } from "./plain-bytes.ts";

/** Which pages of a web archive are wanted. */
export interface WarcOptions {
  /** Only addresses that contain this text, or match this pattern. */
  readonly match?: string | RegExp;
  /** The most bytes of a page, unpacked. Default 20 MiB. */
  readonly maxBytes?: number;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

interface Answer {
  readonly url: string;
  readonly retrieved: string;
  readonly httpStatus: number;
  readonly headers: readonly (readonly [string, string])[];
}

/** The answer in a record, where it is a page that came whole: no redirect, no picture, no request. */
function answerOf(record: WARCRecord, isWanted: (url: string) => boolean): Answer | undefined {
  const { warcType, warcTargetURI: url, warcDate: retrieved, httpHeaders } = record;
  if (warcType !== "response" || !url || !retrieved || !httpHeaders || !URL.canParse(url)) return undefined;
  const headers = [...httpHeaders.headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  const httpStatus = Number(httpHeaders.statusCode);
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const isPage = httpStatus >= 200 && httpStatus < 300 && HTML.test(type) && /^https?:/.test(url);
  return isPage && isWanted(url) ? { url, retrieved, httpStatus, headers } : undefined;
}

/** Reads a body as far as it may be; what is packed could be anything when it is unpacked. */
async function readBody(record: WARCRecord, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toPage({ headers, ...answer }: Answer, body: Uint8Array): FetchedPage {
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1];
  const [contentType, etag, lastModified] = ["content-type", "etag", "last-modified"].map(header);
  return {
    ...answer,
    status: "fetched",
    finalUrl: answer.url,
    headers,
    body,
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

const tooLarge = ({ url, retrieved }: Answer, maxBytes: number): FailedPage => ({
  status: "failed",
  url,
  retrieved,
  error: new CivicMediaError("page-too-large", `${url} has more than ${maxBytes} bytes when it is unpacked.`),
});

/**
 * A source: the pages in a web archive, as they were answered then. It stands where `fetchPolite` stands otherwise.
 * Redirects, pictures, errors and requests are left out.
 *
 * @param source - path of a file (`.warc`, `.warc.gz`), or its bytes as they come
 * @param options - which pages are wanted
 * @throws CivicMediaError, when the run reaches it: `source-invalid` where it is no web archive, or is cut off;
 *   `peer-missing` without the package `warcio`
 * @example
 * ```ts
 * import { archive, collect, compose, parse } from "@civic-media/pipeline";
 * import { warc } from "@civic-media/pipeline/warc";
 *
 * const empty = compose(warc([new Uint8Array()]), parse());
 * console.log(await collect(empty)); // []
 * ```
 */
export async function* warc(
  source: string | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: WarcOptions = {},
): AsyncGenerator<FetchedPage | FailedPage> {
  const name = typeof source === "string" ? source : "The web archive";
  const seen: BytesSeen = { size: 0, end: "" };
  const { WARCParser } = await loadPeer("warcio", "A web archive", () => import("warcio"));
  const bytes = plainBytes(typeof source === "string" ? createReadStream(source) : source, seen);
  const pages = readPages(new WARCParser(bytes), seen, options);
  for (;;) {
    // What the pages' readers throw must not look like an archive that is broken.
    const { value, done } = await pages.next().catch((cause: Error) => {
      throw new CivicMediaError("source-invalid", `${name} cannot be read as WARC: ${cause.message}`, { cause });
    });
    if (done) return;
    yield value;
  }
}

async function* readPages(
  records: AsyncIterable<WARCRecord>,
  seen: BytesSeen,
  options: WarcOptions,
): AsyncGenerator<FetchedPage | FailedPage, undefined> {
  const { maxBytes = 20 * 2 ** 20 } = options;
  const isWanted = toMatcher(options.match);
  let count = 0;
  // A page is whole when another record follows, or when the file ends as it should.
  let last: FetchedPage | FailedPage | undefined;
  for await (const record of records) {
    count += 1;
    if (last !== undefined) yield last;
    last = undefined;
    const answer = answerOf(record, isWanted);
    if (answer === undefined) continue;
    const body = await readBody(record, maxBytes);
    last = body === undefined ? tooLarge(answer, maxBytes) : toPage(answer, body);
  }
  if (count === 0 && seen.size > 0) throw new Error("it holds no record.");
  if (isCutOff(seen)) throw new Error("it ends in the middle of a record.");
  if (last !== undefined) yield last;
}
