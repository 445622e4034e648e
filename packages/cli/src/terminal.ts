import pc from "picocolors";
import type { Io } from "./io.ts";

/** Controls and marks that change how a terminal shows what follows: C0, C1, bidirectional overrides and isolates. */
const CONTROLS = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Makes text of a page safe to print: it can never move the cursor, change colors or the order of the line.
 *
 * @param text - anything from outside
 * @returns one line without control characters
 */
export const printable = (text: string): string => text.replace(/\s+/gu, " ").replace(CONTROLS, "");

/** Cuts a line to a number of characters, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** Colors for this terminal: none where `NO_COLOR` is set or nobody looks. */
export function colorsFor(io: Io): ReturnType<typeof pc.createColors> {
  const isForced = (io.env["FORCE_COLOR"] ?? "0") !== "0";
  const isOff = (io.env["NO_COLOR"] ?? "") !== "" || io.env["TERM"] === "dumb";
  return pc.createColors(!isOff && (isForced || io.isTerminal));
}
