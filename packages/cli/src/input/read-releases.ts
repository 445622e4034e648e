import { basename } from "node:path";
import { CivicMediaError, type Release, safeReadRelease } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { readFolder } from "./read-folder.ts";

/** What “convert” writes beside each release.json: a report, and other formats that are JSON. */
const BESIDE = /^(?:report|release\..+)\.json$/;

/**
 * Reads the releases of a folder and of the folders in it; other JSON files are named, not used.
 *
 * @param folder - relative to the current folder, or absolute
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable` when there is no such folder; `nothing-found` when no release is in it
 */
export async function readReleases(folder: string, io: Io): Promise<{ releases: Release[]; others: string[] }> {
  const releases: Release[] = [];
  const others: string[] = [];
  for (const { name, value } of await readFolder(folder, io)) {
    const read = safeReadRelease(value);
    if (read.success) releases.push(read.release);
    else if (!BESIDE.test(basename(name))) others.push(name);
  }
  if (releases.length === 0) throw new CivicMediaError("nothing-found", say(io, "folder-without-releases", { folder }));
  return { releases, others };
}
