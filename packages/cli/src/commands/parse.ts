import { EXIT } from "../exit-codes.ts";
import type { Run } from "./command.ts";
import { readPage, releaseOf } from "./read-release.ts";

/** From a page to everything that is known of it, as JSON. */
export const run: Run = async ([source = "-"], { url }, io) => {
  const page = await readPage(source, url, io);
  await io.writeStdout(`${JSON.stringify(page.result, undefined, 2)}\n`);
  releaseOf(page.input.name, page.result);
  return EXIT.ok;
};
