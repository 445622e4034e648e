import { EXIT } from "../exit-codes.ts";
import type { CommandDefinition } from "./command.ts";
import { readPage, releaseOf } from "./read-release.ts";

/** From a page to everything that is known of it, as JSON. */
export const parse: CommandDefinition = {
  usage: "parse <page>",
  summary: "Print the release of a page with evidence, diagnostics and what was left out, as JSON.",
  options: [["-u, --url <address>", "the address of the page, when it is read from a file or standard input"]],
  examples: ["civic-media parse page.html --url https://www.linz.at/… | jq .diagnostics"],
  run: async ([source = "-"], { url }, io) => {
    const page = await readPage(source, url, io);
    await io.writeStdout(`${JSON.stringify(page.result, undefined, 2)}\n`);
    releaseOf(page);
    return EXIT.ok;
  },
};
