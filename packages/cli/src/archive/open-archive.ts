import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Store } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { DEFAULT_ARCHIVE } from "./archive-option.ts";

/**
 * Opens the archive that a command was given.
 *
 * @param file - relative to the current folder, or absolute
 * @param io - the world around
 * @param mustExist - whether a missing archive is a mistake rather than made
 * @throws CivicMediaError `archive-missing`; `archive-unreadable` where the file is no archive
 */
export async function openArchive(file: unknown, io: Io, mustExist: boolean): Promise<Store> {
  const name = typeof file === "string" ? file : DEFAULT_ARCHIVE;
  const path = resolve(io.cwd, name);
  const there = await stat(path).catch(() => undefined);
  if (mustExist && there === undefined)
    throw new CivicMediaError("archive-missing", say(io, "archive-missing", { name }));
  return openSqliteStore(path);
}

/** Works with an archive, and closes it whatever happens. */
export async function withArchive<Result>(
  file: unknown,
  io: Io,
  work: (store: Store) => Promise<Result>,
  { mustExist = true }: { mustExist?: boolean } = {},
): Promise<Result> {
  const store = await openArchive(file, io, mustExist);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
