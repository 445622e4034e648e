import { EXIT } from "../exit-codes.ts";
import { licenseIn } from "../license-in.ts";
import type { Run } from "./command.ts";

/** Which license an address or a notice names. */
export const run: Run = async (words, _options, io) => {
  const given = words.join(" ");
  const text = given === "-" ? new TextDecoder().decode(await io.readStdin()) : given;
  await io.writeStdout(`${JSON.stringify(licenseIn(text), undefined, 2)}\n`);
  return EXIT.ok;
};
