import type { Store } from "@civic-media/pipeline";
import { DEFAULT_ARCHIVE } from "../archive/archive-option.ts";
import { type Counts, countsLine, eventJson, eventLines } from "../archive/event-lines.ts";
import { type FollowOptions, follow } from "../archive/follow.ts";
import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { progressFor } from "../progress.ts";
import type { Run } from "./command.ts";

/** Follows a source once, and says what happens as it happens. */
export async function followOnce(
  source: string,
  store: Store,
  options: FollowOptions & { readonly json?: unknown; readonly quiet?: unknown },
  io: Io,
): Promise<Counts> {
  const counts: { -readonly [Status in keyof Counts]: Counts[Status] } = {};
  const progress = progressFor(io, options.quiet === true);
  let done = 0;
  progress(say(io, "reading", { source }));
  try {
    for await (const event of follow(source, store, options, io)) {
      done += 1;
      counts[event.status] = (counts[event.status] ?? 0) + 1;
      const lines = options.quiet === true ? [] : eventLines(event, io);
      if (lines.length > 0) progress("");
      if (options.json === true) await io.writeStdout(`${eventJson(event)}\n`);
      else for (const line of lines) io.writeStderr(`${line}\n`);
      progress(say(io, "archive-progress", { done, counts: countsLine(counts, io) }));
    }
  } finally {
    progress("");
  }
  return counts;
}

/** From an address to an archive. */
export const run: Run = async ([source = ""], options, io) =>
  withArchive(
    options["archive"],
    io,
    async (store) => {
      const counts = await followOnce(source, store, options, io);
      if (options["quiet"] !== true)
        io.writeStderr(
          `${say(io, "archive-done", { counts: countsLine(counts, io), file: String(options["archive"] ?? DEFAULT_ARCHIVE) })}\n`,
        );
      const failed = counts["failed"] ?? 0;
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return failed > 0 && failed === all ? EXIT.addressUnreachable : EXIT.ok;
    },
    { mustExist: false },
  );
