#!/usr/bin/env node
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

// A reader that closes early, like `head`, is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// The first Ctrl-C lets long work end in good order, the second ends at once.
const interruption = new AbortController();
process.on("SIGINT", () => {
  if (interruption.signal.aborted) process.exit(130);
  interruption.abort();
  // What does not listen, such as a wait for standard input, ends all the same.
  setTimeout(() => process.exit(130), 3_000).unref();
});

process.exitCode = await main(process.argv.slice(2), { ...nodeIo, signal: interruption.signal });
