import { CivicMediaError, safeReadRelease } from "@civic-media/schema";
import { EXIT, EXIT_BY_ERROR } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf } from "../locales/say.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";

/** What is said of one file: where it is not valid, or why it cannot be read. */
interface Verdict {
  readonly code: number;
  readonly words: "valid" | "not valid" | "not read";
  readonly issues: readonly { readonly code: string; readonly pointer?: string; readonly message: string }[];
}

async function verdictOn(source: string, io: Io): Promise<Verdict> {
  try {
    const result = safeReadRelease(await readJson(source, io), { inLanguage: languageOf(io) });
    return result.success
      ? { code: EXIT.ok, words: "valid", issues: [] }
      : { code: EXIT.nothingFound, words: "not valid", issues: result.issues };
  } catch (error) {
    if (!CivicMediaError.is(error)) throw error;
    const { code, message } = error;
    return { code: EXIT_BY_ERROR[code] ?? EXIT.usage, words: "not read", issues: [{ code, message }] };
  }
}

/** Whether documents are valid releases, and where not; one that cannot be read does not keep the others from being read. */
export const run: Run = async (sources, { json, quiet }, io) => {
  let end: number = EXIT.ok;
  for (const source of sources) {
    const { code, words, issues } = await verdictOn(source, io);
    end = Math.max(end, code);
    if (json === true) {
      const lines = issues.map((issue) => `${JSON.stringify({ file: source, ...issue })}\n`);
      await io.writeStdout(lines.join(""));
    } else if (quiet !== true || issues.length > 0) {
      const lines = issues.map(({ pointer, message }) =>
        pointer === undefined ? `  ${printable(message)}\n` : `  ${printable(pointer)}: ${printable(message)}\n`,
      );
      io.writeStderr(`${printable(source)}: ${words}\n${lines.join("")}`);
    }
  }
  return end;
};
