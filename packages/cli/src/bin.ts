#!/usr/bin/env node
import * as module from "node:module";
import { removeDrafts } from "./output/drafts.ts";

// Newer ones of Node (22.8) keep what they have compiled for the next time; what is to be kept is loaded after this.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ main }, { nodeIo }] = await Promise.all([import("./main.ts"), import("./node-io.ts")]);

// Whatever ends the program, nothing half-written stays.
process.on("exit", removeDrafts);

// A reader that closes early, like `head`, is no mistake; a disk that is full is one, of nobody here.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`civic-media: standard output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(5);
});
// Where nobody can hear, there is nothing to say.
process.stderr.on("error", () => {});

// The first Ctrl-C lets long work end in good order, the second ends at once.
const interruption = new AbortController();
function interrupt(): void {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
  // What does not listen, such as a wait for standard input, ends all the same.
  setTimeout(() => process.exit(130), 3_000).unref();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);

process.exitCode = await main(process.argv.slice(2), { ...nodeIo, signal: interruption.signal });
