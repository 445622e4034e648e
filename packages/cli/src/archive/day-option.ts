import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";

/**
 * The day of an option, `--since` or `--until`, to be spread.
 *
 * @param option - its name
 * @param day - as it stands on the command line
 * @param io - the world around
 * @throws CivicMediaError `argument-invalid` where it is no day
 */
export function dayOption<Name extends "since" | "until">(
  option: Name,
  day: unknown,
  io: Io,
): { readonly [Key in Name]?: string } {
  if (day === undefined) return {};
  if (typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day))
    return { [option]: day } as { readonly [Key in Name]: string };
  throw new CivicMediaError("argument-invalid", say(io, "day-invalid", { option, day: JSON.stringify(day) }));
}
