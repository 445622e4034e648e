import type { Io } from "./io.ts";
import { say } from "./locales/say.ts";
import { colorsFor } from "./terminal.ts";

/** How far work is that has a known end. */
export interface ProgressBar {
  /** One more is done. */
  step(failed: number): void;
  /** Takes the bar away, so that a line can be written in its place. */
  clear(): void;
}

const WIDEST = 40;
/** Milliseconds between two pictures: more would only flicker. */
const EVERY_MS = 80;
const SILENT: ProgressBar = { step: () => {}, clear: () => {} };

/** `4 s`, `12 min` */
const timeLeft = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

/**
 * A bar on standard error, where that is a terminal; silence elsewhere.
 *
 * @param all - how much there is to do
 * @param io - the world around
 * @param isQuiet - say nothing
 */
export function progressBar(all: number, io: Io, isQuiet: boolean): ProgressBar {
  if (isQuiet || !io.isTerminal || all === 0) return SILENT;
  const colors = colorsFor(io);
  const started = io.now().getTime();
  const width = Math.max(10, Math.min(WIDEST, io.columns - 45));
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const picture = (now: number, failed: number): string => {
    const full = Math.round((width * done) / all);
    const seconds = ((now - started) / 1000 / done) * (all - done);
    const words = [
      say(io, "convert-progress", { done, all, percent: Math.floor((100 * done) / all) }),
      ...(done < all && now - started > 1_000 ? [say(io, "convert-left", { time: timeLeft(seconds) })] : []),
      ...(failed > 0 ? [colors.yellow(say(io, "convert-failures", { count: failed }))] : []),
    ];
    return `${colors.cyan("█".repeat(full))}${colors.dim("░".repeat(width - full))} ${words.join(" · ")}`;
  };
  return {
    step(failed) {
      done += 1;
      const now = io.now().getTime();
      if (now - shown < EVERY_MS && done < all) return;
      shown = now;
      io.writeStderr(`\r\u001B[2K${picture(now, failed)}`);
    },
    clear: () => io.writeStderr("\r\u001B[2K"),
  };
}
