import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { compose, map } from "@civic-media/pipeline";
import { CivicMediaError, type Release } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import type { PageSource } from "../input/expand-pages.ts";
import { type Input, readInput } from "../input/read-input.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { writeFiles } from "../output/write-files.ts";
import { progressBar } from "../progress-bar.ts";
import { printable } from "../terminal.ts";
import { createWorkers, type Workers } from "../threads/workers.ts";
import type { ConvertOptions } from "./options.ts";
import { isMade, makers, markOf } from "./record.ts";

/** What became of a page. */
interface Outcome {
  readonly page: PageSource;
  readonly status: "converted" | "unchanged" | "planned" | "failed";
  readonly release?: Release;
  readonly files?: readonly string[];
  readonly error?: CivicMediaError;
}

/** What the work with one page needs. */
interface Work {
  readonly options: ConvertOptions;
  readonly io: Io;
  readonly workers: Workers;
  readonly versions: string;
  /** Reads a page, when it may be asked for. */
  readonly read: (source: string) => Promise<Input>;
}

/** So many pages for each thread are under way, so that none waits for its next. */
const AHEAD = 2;
const PAUSE_MS = 1_000;

/** Errors after which no page can be written. */
const ENDS_ALL: ReadonlySet<string> = new Set(["output-unwritable", "format-unknown", "argument-invalid"]);

/** Reads files as they come, and addresses one after the other with a pause between. */
function politeReader(io: Io): (source: string) => Promise<Input> {
  let last: Promise<unknown> = Promise.resolve();
  return (source) => {
    if (!/^https?:\/\//i.test(source)) return readInput(source, io);
    const mine = last.then(() => readInput(source, io));
    last = mine.catch(() => undefined).then(() => sleep(PAUSE_MS, undefined, io.signal ? { signal: io.signal } : {}).catch(() => undefined)); // biome-ignore format: short
    return mine;
  };
}

/** Where a page stands: what it was fetched from, or its place below the address that its folder stands for. */
function addressOf({ below }: PageSource, input: Input, { url }: ConvertOptions): string | undefined {
  if (input.url !== undefined || url === undefined || below === undefined) return input.url;
  return new URL(below.split("/").map(encodeURIComponent).join("/"), url.endsWith("/") ? url : `${url}/`).href;
}

async function convertOne(page: PageSource, work: Work): Promise<Outcome> {
  const { options, io, workers, versions, read } = work;
  const { out, ids, isChosen } = options;
  const input = await read(page.source);
  const url = addressOf(page, input, options);
  const of = markOf(input.bytes, [url, input.contentType, ids.join(), String(isChosen), versions]);
  const folder = out === undefined ? undefined : join(out, page.name);
  if (folder !== undefined && !options.isForced && (await isMade(folder, of, io))) return { page, status: "unchanged" };
  if (options.isDryRun) return { page, status: "planned" };
  const about = { ...(url === undefined ? {} : { url }), ...(input.contentType === undefined ? {} : { contentType: input.contentType }) }; // biome-ignore format: short
  const made = { from: input.name, of };
  const { release, files } = await workers.run("convert", { name: input.name, page: input.bytes, ids, isChosen, made, ...about }); // biome-ignore format: short
  if (folder !== undefined) await writeFiles(files, folder, io);
  return { page, status: "converted", release, files: files.map(({ path }) => path) };
}

/** One page never ends a run, but for what would end all others too. */
async function outcomeOf(page: PageSource, work: Work): Promise<Outcome> {
  try {
    return await convertOne(page, work);
  } catch (error) {
    if (CivicMediaError.is(error)) {
      if (ENDS_ALL.has(error.code)) throw error;
      return { page, status: "failed", error };
    }
    // A page that ends its thread, by its size or a mistake of ours, is that page's.
    const message = `${page.source} could not be read: ${(error as Error).message}`;
    return { page, status: "failed", error: new CivicMediaError("page-unreadable", message, { cause: error }) };
  }
}

function lineOf({ page, status, release, files, error }: Outcome, { out }: ConvertOptions): string {
  return JSON.stringify({
    page: page.source,
    status,
    ...(out === undefined ? { release } : { folder: join(out, page.name), headline: release?.headline }),
    ...(files === undefined || out === undefined ? {} : { files }),
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message } }),
  });
}

/** Says to people and programs what became of a page. */
async function tell(outcome: Outcome, { options, io }: Work, clear: () => void): Promise<void> {
  const { out = "", isJson, isQuiet, isDryRun } = options;
  const { page, status, release, error } = outcome;
  if (isJson) await io.writeStdout(`${lineOf(outcome, options)}\n`);
  else if (out === "" && release !== undefined) await io.writeStdout(`${JSON.stringify(release)}\n`);
  if (error !== undefined) {
    clear();
    const { message } = error;
    // Most reasons name the page themselves.
    const isNamed = message.includes(page.source);
    io.writeStderr(
      `${isNamed ? printable(message) : say(io, "convert-failed", { page: page.source, reason: message })}\n`,
    );
  } else if (isDryRun && status === "planned" && !isQuiet && !isJson)
    io.writeStderr(`${say(io, "convert-planned", { folder: join(out, page.name), page: page.source })}\n`);
}

function summary(counts: Readonly<Record<Outcome["status"], number>>, seconds: number, { options, io }: Work): string {
  if (options.isDryRun) return `${say(io, "convert-plan", counts)}\n`;
  const next =
    options.out !== undefined && counts.converted > 0 ? `${say(io, "convert-open", { folder: options.out })}\n` : "";
  return `${say(io, "convert-done", { ...counts, seconds })}\n${next}`;
}

/** Gives pages until the run is to end. */
async function* untilStopped(pages: readonly PageSource[], { io }: Work): AsyncGenerator<PageSource> {
  for (const page of pages) {
    if (io.signal?.aborted) return;
    yield page;
  }
}

async function convertAll(pages: readonly PageSource[], work: Work): Promise<number> {
  const { options, io } = work;
  const started = io.now().getTime();
  const counts = { converted: 0, unchanged: 0, planned: 0, failed: 0 };
  const bar = progressBar(pages.length, io, options.isQuiet);
  const running = new Set<Promise<Outcome>>();
  const convert = (page: PageSource): Promise<Outcome> => {
    const outcome = outcomeOf(page, work);
    running.add(outcome);
    const done = () => running.delete(outcome);
    outcome.then(done, done);
    return outcome;
  };
  try {
    const outcomes = compose(untilStopped(pages, work), map(convert, { concurrency: options.threads * AHEAD }));
    for await (const outcome of outcomes) {
      counts[outcome.status] += 1;
      await tell(outcome, work, bar.clear);
      bar.step(counts.failed);
    }
  } finally {
    // What was begun is written to its end, or not at all.
    await Promise.allSettled(running);
    bar.clear();
  }
  io.signal?.throwIfAborted();
  const seconds = Math.max(0, Math.round((io.now().getTime() - started) / 100) / 10);
  if (!options.isQuiet) io.writeStderr(summary(counts, seconds, work));
  return counts.failed === 0 ? EXIT.ok : EXIT.nothingFound;
}

/**
 * From many pages to a folder of documents for each, on all cores. What is there and made of the same is left alone, so
 * that a run that was stopped goes on where it was.
 *
 * @param pages - see `expandPages`
 * @param options - as they stand on the command line
 * @param io - the world around
 * @returns the exit code
 */
export async function convertPages(pages: readonly PageSource[], options: ConvertOptions, io: Io): Promise<number> {
  if (options.out === undefined && options.isChosen && options.ids.some((id) => id !== "json"))
    throw new CivicMediaError("argument-invalid", say(io, "pages-need-place"));
  if (options.out === undefined && io.isOutputTerminal === true)
    throw new CivicMediaError("argument-invalid", say(io, "pages-on-terminal", { count: pages.length }));
  if (options.url !== undefined && !URL.canParse(options.url))
    throw new CivicMediaError("argument-invalid", say(io, "url-invalid", { url: options.url }));
  const workers = await createWorkers(io, { threads: Math.min(options.threads, pages.length) });
  try {
    return await convertAll(pages, { options, io, workers, versions: makers(), read: politeReader(io) });
  } finally {
    await workers.close();
  }
}
