import { setTimeout as sleep } from "node:timers/promises";
import { CivicMediaError } from "@civic-media/schema";
import { countsLine } from "../archive/event-lines.ts";
import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { followOnce } from "./archive.ts";
import type { Run } from "./command.ts";

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LEAST_MS = 10_000;

/** `90s`, `15m`, `1h`, `1d` in milliseconds. */
function durationOf(text: unknown, io: Io): number {
  const [, count, unit = ""] = /^(\d{1,5})([smhd])$/.exec(String(text)) ?? [];
  const duration = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (duration >= LEAST_MS) return duration;
  throw new CivicMediaError("argument-invalid", say(io, "every-invalid", { every: JSON.stringify(text) }));
}

function timesOf(text: unknown, io: Io): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(String(text))) return Number(text);
  throw new CivicMediaError("argument-invalid", say(io, "times-invalid", { times: JSON.stringify(text) }));
}

/**
 * What is wrong with a site, and may be right again: it is down, or shows its maintenance page in place of the feed. In the
 * first round it is a mistake on the command line, more likely than not.
 */
const PASSING: ReadonlySet<string> = new Set([
  "address-unreachable",
  "source-unreachable",
  "source-invalid",
  "nothing-found",
]);

/** Follows a source again and again. */
export const run: Run = async ([source = ""], options, io) => {
  const every = durationOf(options["every"] ?? "1h", io);
  const times = timesOf(options["times"], io);
  const isOver = () => io.signal?.aborted === true;
  const round = () =>
    withArchive(options["archive"], io, (store) => followOnce(source, store, options, io), { mustExist: false });
  for (let done = 1; ; done += 1) {
    // One bad round, a site that is down, does not end a watch.
    const counts = await round().catch((error: unknown) => {
      // Ctrl-C is how a watch ends.
      if (isOver()) return {};
      if (!CivicMediaError.is(error) || !PASSING.has(error.code) || done === 1) throw error;
      io.writeStderr(`civic-media: ${error.message}\n`);
      return {};
    });
    if (options["quiet"] !== true)
      io.writeStderr(`${io.now().toISOString().slice(0, 16).replace("T", " ")} ${countsLine(counts, io)}\n`);
    if (done >= times || isOver()) return EXIT.ok;
    await sleep(every, undefined, io.signal === undefined ? {} : { signal: io.signal }).catch(() => undefined);
    if (isOver()) return EXIT.ok;
  }
};
