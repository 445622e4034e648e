import { CivicMediaError, diffReleases, type Release, readRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf, say } from "../locales/say.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";
import { readPage, releaseOf } from "./read-release.ts";

/** A release as data, or the release of a page. */
async function anyRelease(source: string, io: Io): Promise<Release> {
  return source.endsWith(".json")
    ? readRelease(await readJson(source, io))
    : releaseOf(source, (await readPage(source, undefined, io)).result);
}

/** What changed from one release to another, in sentences. */
export const run: Run = async ([before = "", after = ""], { json, quiet }, io) => {
  if (before === "-" && after === "-")
    throw new CivicMediaError("argument-invalid", "Only one of the two can be read from standard input.");
  const inLanguage = languageOf(io);
  const changes = diffReleases(await anyRelease(before, io), await anyRelease(after, io), { inLanguage });
  const words = changes.map(({ message }) => `${printable(message)}\n`).join("");
  await io.writeStdout(json === true ? `${JSON.stringify(changes, undefined, 2)}\n` : words);
  if (changes.length === 0 && quiet !== true) io.writeStderr(`${say(io, "diff-nothing")}\n`);
  return EXIT.ok;
};
