import { safeReadRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { languageOf } from "../locales/say.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";

/** Whether documents are valid releases, and where not. */
export const run: Run = async (sources, { json, quiet }, io) => {
  const inLanguage = languageOf(io);
  let invalid = 0;
  for (const source of sources) {
    const result = safeReadRelease(await readJson(source, io), { inLanguage });
    if (!result.success) invalid += 1;
    const issues = result.success ? [] : result.issues;
    if (json === true) {
      const lines = issues.map((issue) => `${JSON.stringify({ file: source, ...issue })}\n`);
      await io.writeStdout(lines.join(""));
    } else if (quiet !== true || issues.length > 0) {
      const words = issues.map(({ pointer, message }) => `  ${printable(pointer)}: ${printable(message)}\n`);
      io.writeStderr(`${printable(source)}: ${result.success ? "valid" : "not valid"}\n${words.join("")}`);
    }
  }
  return invalid === 0 ? EXIT.ok : EXIT.nothingFound;
};
