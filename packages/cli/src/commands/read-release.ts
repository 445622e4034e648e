import { type ParseReleaseResult, parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import { CivicMediaError, type Release } from "@civic-media/schema";
import { type Input, readInput } from "../input/read-input.ts";
import type { Io } from "../io.ts";
import { printable } from "../terminal.ts";

/** A page that was read and parsed. */
export interface ReadPage {
  readonly input: Input;
  readonly result: ParseReleaseResult;
}

/** Reads and parses the page that a command was given. */
export async function readPage(source: string, url: unknown, io: Io): Promise<ReadPage> {
  const input = await readInput(source, io);
  const address = typeof url === "string" ? url : input.url;
  const result = parseRelease(input.bytes, {
    profiles,
    ...(address === undefined ? {} : { url: address }),
    ...(input.contentType === undefined ? {} : { contentType: input.contentType }),
  });
  return { input, result };
}

/**
 * The release of a page.
 *
 * @throws CivicMediaError `nothing-found` where the page holds none, in one sentence
 */
export function releaseOf(name: string, result: ParseReleaseResult): Release {
  if (result.release) return result.release;
  const reason =
    result.diagnostics.find(({ severity }) => severity === "error")?.message ?? "Nothing on it could be read.";
  throw new CivicMediaError("nothing-found", `No press release in ${name}: ${printable(reason)}`);
}
