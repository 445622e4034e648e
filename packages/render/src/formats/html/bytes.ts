import type { Labels } from "../../locales/labels.ts";

const UNITS = ["B", "kB", "MB", "GB", "TB"];

/** Writes the size of a file in decimal units (SI), at most one digit behind the decimal sign: `3,4 MB`. */
export function formatBytes(bytes: number, { decimal }: Pick<Labels, "decimal">): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = size >= 10 || unit === 0 ? String(Math.round(size)) : String(Math.round(size * 10) / 10);
  return `${shown.replace(".", decimal)}\u00a0${UNITS[unit]}`;
}
