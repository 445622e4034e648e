import { extname, join, relative, resolve } from "node:path";
import { type EmbedRightsOptions, embedRights, readRights } from "@civic-media/license/embed";
import { CivicMediaError, type Release, readRelease, workFor } from "@civic-media/schema";
import { chooseMedia } from "../credit/choose-media.ts";
import { type CreditedPhoto, creditReport } from "../credit/credit-report.ts";
import { EXIT } from "../exit-codes.ts";
import { readFileBytes } from "../input/read-input.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { replaceFile } from "../output/replace-file.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";

/** A photo with its rights, before it is written. */
interface Prepared extends CreditedPhoto {
  path: string;
  bytes: Uint8Array;
}

/** Where the result goes: over the photo when asked, else beside it or into a folder. */
function targetOf(photo: string, { out, inPlace }: Record<string, unknown>, io: Io): string {
  const path = resolve(io.cwd, photo);
  if (inPlace === true && out !== undefined) throw new CivicMediaError("argument-invalid", say(io, "credit-one-place"));
  if (inPlace === true) return path;
  const extension = extname(path);
  if (out === undefined) return `${path.slice(0, path.length - extension.length)}.credited${extension}`;
  const target = join(resolve(io.cwd, String(out)), path.split(/[\\/]/).at(-1) ?? "");
  if (target !== path) return target;
  throw new CivicMediaError("argument-invalid", say(io, "credit-own-folder", { photo }));
}

/** What is wrong with a picture is said with its name. */
function named<Result>(photo: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!CivicMediaError.is(error) || !error.code.startsWith("picture-")) throw error;
    throw new CivicMediaError("input-unreadable", `${photo}: ${error.message}`, { cause: error });
  }
}

async function prepare(
  photo: string,
  release: Release,
  { options, io }: { options: Record<string, unknown>; io: Io },
): Promise<Prepared> {
  const path = targetOf(photo, options, io);
  const media = chooseMedia(release, photo, options["media"] === undefined ? undefined : String(options["media"]));
  const original = await readFileBytes(photo, io);
  const how: EmbedRightsOptions = { onConflict: options["keep"] === true ? "keep" : "replace" };
  return named(photo, () => {
    const bytes = embedRights(original, workFor(release, media), how);
    const shown = relative(io.cwd, path);
    return {
      photo,
      media: media.id,
      written: options["inPlace"] === true ? photo : shown.startsWith("..") ? path : shown,
      before: readRights(original).rights,
      after: readRights(bytes).rights,
      changed: Buffer.compare(original, bytes) !== 0,
      path,
      bytes,
    };
  });
}

function checkTargets(prepared: readonly Prepared[], io: Io): void {
  const paths = prepared.map(({ path }) => path);
  const twice = prepared.find(({ path }, index) => paths.indexOf(path) !== index);
  if (twice === undefined) return;
  throw new CivicMediaError("argument-invalid", say(io, "credit-twice", { file: twice.written }));
}

/** From a release into the files of its photos. */
export const run: Run = async (photos, options, io) => {
  const { from, json, quiet } = options;
  if (from === undefined) throw new CivicMediaError("argument-invalid", say(io, "credit-from"));
  const release = readRelease(await readJson(String(from), io));
  const prepared: Prepared[] = [];
  for (const photo of photos) prepared.push(await prepare(photo, release, { options, io }));
  checkTargets(prepared, io);
  // Only now, when every photo is known to be sound, anything is written.
  for (const { path, bytes, changed } of prepared)
    if (changed || options["inPlace"] !== true) await replaceFile(path, bytes);
  const report = prepared.map(({ path: _path, bytes: _bytes, ...rest }) => rest);
  if (json === true) await io.writeStdout(`${JSON.stringify(report, undefined, 2)}\n`);
  else if (quiet !== true) io.writeStderr(creditReport(report, io));
  return EXIT.ok;
};
