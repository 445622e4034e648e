import { suggestProfile } from "@civic-media/parser/profiles";
import { CivicMediaError } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { readInput } from "../input/read-input.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";

/** Where a saved page stood: what it says of itself. */
const CANONICAL = /<link\b[^>]{0,300}\brel=["']?canonical["']?[^>]{0,300}>/i;
const HREF = /\bhref=["']([^"']{1,2000})["']/i;

function canonicalOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 100_000));
  const href = HREF.exec(CANONICAL.exec(head)?.[0] ?? "")?.[1];
  return href !== undefined && URL.canParse(href) ? href : undefined;
}

/** From pages of a site to a draft of its profile. */
export const run: Run = async ([action = "", ...sources], { url: folder, quiet }, io) => {
  if (action !== "suggest")
    throw new CivicMediaError(
      "argument-invalid",
      `There is no “profile ${printable(action)}”; expected “profile suggest”.`,
    );
  const samples = [];
  for (const source of sources) {
    const { bytes, url } = await readInput(source, io);
    const address =
      url ?? canonicalOf(bytes) ?? (typeof folder === "string" ? new URL(source, folder).href : undefined);
    if (address === undefined)
      throw new CivicMediaError(
        "argument-invalid",
        `${source} does not say where it stood. Say it with --url https://www.city.example/press/.`,
      );
    samples.push({ html: bytes, url: address });
  }
  const draft = suggestProfile(samples);
  if (draft === undefined)
    throw new CivicMediaError(
      "nothing-found",
      `No profile follows from the pages given (${samples.length}). Give two or more of one site, each with a release.`,
    );
  await io.writeStdout(`${JSON.stringify(draft.profile, undefined, 2)}\n`);
  if (quiet !== true && draft.missing.length > 0)
    io.writeStderr(`No selector leads to these on every page: ${draft.missing.map(printable).join(", ")}\n`);
  return EXIT.ok;
};
