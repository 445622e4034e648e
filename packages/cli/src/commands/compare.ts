import type { Compared } from "../compare/compare-page.ts";
import { comparison } from "../compare/comparison.ts";
import { EXTRACTORS } from "../compare/extractors.ts";
import { EXIT } from "../exit-codes.ts";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { progressFor } from "../progress.ts";
import { createWorkers, type Workers } from "../threads/workers.ts";
import type { Run } from "./command.ts";

/** How long one extractor may take. */
const MOST_MS = 30_000;

async function compareWith(
  id: string,
  page: { readonly html: string; readonly url?: string },
  { workers, io }: { readonly workers: Workers; readonly io: Io },
): Promise<Compared> {
  const time = AbortSignal.timeout(MOST_MS);
  const signal = io.signal === undefined ? time : AbortSignal.any([time, io.signal]);
  return workers.run("compare", { id, ...page }, signal).catch((error: unknown) => {
    io.signal?.throwIfAborted();
    const reason = time.aborted
      ? say(io, "compare-too-long", { seconds: MOST_MS / 1000 })
      : String((error as Error).message);
    return { id, status: "failed", reason } as const;
  });
}

/** What this and other extractors find on a page. */
export const run: Run = async ([source = "-"], { url, json, quiet }, io) => {
  const input = await readInput(source, io);
  const address = typeof url === "string" ? url : input.url;
  const page = { html: new TextDecoder().decode(input.bytes), ...(address === undefined ? {} : { url: address }) };
  const progress = progressFor(io, quiet === true);
  const workers = await createWorkers(io, { threads: 1 });
  const results: Compared[] = [];
  try {
    for (const { id, title } of EXTRACTORS) {
      progress(title);
      results.push(await compareWith(id, page, { workers, io }));
    }
  } finally {
    progress("");
    await workers.close();
  }
  await io.writeStdout(
    json === true ? `${JSON.stringify({ page: input.name, results }, undefined, 2)}\n` : comparison(results, io),
  );
  return EXIT.ok;
};
