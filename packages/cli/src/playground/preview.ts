import { randomUUID } from "node:crypto";
import { decodeHtml } from "@civic-media/parser";
import { CivicMediaError } from "@civic-media/schema";
import type { ReadPage } from "../commands/read-release.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf, say } from "../locales/say.ts";
import { startServer } from "../serve/server.ts";
import { untilStopped } from "../serve/until-stopped.ts";
import { playgroundFiles, playgroundPath } from "./playground-files.ts";

/**
 * Shows a page and its release in the playground, on this computer, until it is stopped. The address cannot be guessed: a
 * release may be embargoed, and a computer may have several users.
 *
 * @param page - as it was read
 * @param options - `url` of the page; what to say
 * @param io - the world around
 * @returns the exit code
 */
export async function previewPage(
  { input }: ReadPage,
  {
    url = input.url ?? "",
    isQuiet,
    isJson,
  }: { readonly url?: string; readonly isQuiet: boolean; readonly isJson: boolean },
  io: Io,
): Promise<number> {
  const prefix = `/${randomUUID()}/`;
  const pages = await playgroundFiles(io.playground, prefix, {
    source: decodeHtml(input.bytes, input.contentType),
    url,
  });
  if (pages.size === 0) throw new CivicMediaError("input-unreadable", say(io, "playground-missing"));
  const listening = await startServer({ pages }, { port: 0, log: () => {} });
  const address = `${listening.origin}${prefix}${playgroundPath(languageOf(io))}`;
  if (isJson) await io.writeStdout(`${JSON.stringify({ preview: address })}\n`);
  else if (!isQuiet) io.writeStderr(`${say(io, "preview-shown", { address })}\n`);
  io.openAddress?.(address);
  await untilStopped(io);
  await listening.close();
  return EXIT.ok;
}
