import type { Io } from "./io.ts";
import { colorsFor, printable } from "./terminal.ts";

/** Steps of long work, each said when it begins. */
export type Progress = (step: string) => void;

/**
 * Says on standard error what is being done: one line that is replaced on a terminal, silence elsewhere or with `--quiet`.
 *
 * @param io - the world around
 * @param isQuiet - say nothing
 * @returns the function to call with each step; an empty step clears the line
 */
export function progressFor(io: Io, isQuiet: boolean): Progress {
  if (isQuiet || !io.isTerminal) return () => {};
  const colors = colorsFor(io);
  return (step) => io.writeStderr(`\r\u001B[2K${step === "" ? "" : colors.dim(`… ${printable(step)}`)}`);
}
