import type { Io } from "../io.ts";
import { colorsFor, printable, shorten } from "../terminal.ts";

/** One line of a report: what, and beside it what is known of it. */
export interface Row {
  /** The name of the field, or empty for a line that continues. */
  label: string;
  value: string;
  /** How sure it is, by which rule. */
  note?: string;
}

/** A titled group of rows. */
export interface Section {
  title: string;
  rows: readonly Row[];
  /** How serious the group is; decides its color. */
  tone?: "plain" | "warn" | "quiet";
}

const LABEL_WIDTH = 15;
const WIDEST_LABEL = 20;
const NARROW = 60;
const WIDE = 120;

/**
 * Lays out a report for a terminal: aligned labels, one line per row, cut to the width.
 *
 * @param sections - empty ones are left out
 * @param io - colors and width
 */
export function layOut(sections: readonly Section[], io: Io): string {
  const colors = colorsFor(io);
  const width = Math.min(Math.max(io.isTerminal ? io.columns : WIDE, NARROW), WIDE);
  const tones = { plain: (text: string) => text, warn: colors.yellow, quiet: colors.dim };
  const labels = sections.flatMap(({ rows }) => rows.map(({ label }) => label.length));
  const labelWidth = Math.min(WIDEST_LABEL, Math.max(LABEL_WIDTH, ...labels));
  const lines: string[] = [];
  for (const { title, rows, tone = "plain" } of sections) {
    if (rows.length === 0) continue;
    lines.push("", colors.bold(title));
    for (const row of rows) {
      const note = row.note === undefined ? "" : `  ${printable(row.note)}`;
      const room = width - labelWidth - 3;
      const value = shorten(printable(row.value), Math.max(room - note.length, NARROW / 2));
      const said = colors.dim(shorten(note, room - value.length));
      lines.push(`  ${colors.cyan(row.label.padEnd(labelWidth))} ${tones[tone](value)}${said}`.trimEnd());
    }
  }
  return `${lines.join("\n")}\n`;
}
