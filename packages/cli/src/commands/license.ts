import {
  formatLicenseUrl,
  type LicenseMatch,
  licenseName,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import { CivicMediaError } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { printable, shorten } from "../terminal.ts";
import type { Run } from "./command.ts";

function describe(match: LicenseMatch): object {
  const name = licenseName(match);
  const url = formatLicenseUrl(match);
  return { ...match, ...(name ? { name } : {}), ...(url ? { url } : {}) };
}

/** Which license an address or a notice names. */
export const run: Run = async (words, _options, io) => {
  const given = words.join(" ");
  const text = given === "-" ? new TextDecoder().decode(await io.readStdin()) : given;
  const match = parseLicenseUrl(text) ?? parseLicenseText(text);
  if (match === undefined) {
    throw new CivicMediaError(
      "nothing-found",
      `“${shorten(printable(text), 80)}” names no license that is known here.`,
    );
  }
  await io.writeStdout(`${JSON.stringify(describe(match), undefined, 2)}\n`);
  return EXIT.ok;
};
