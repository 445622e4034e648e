import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import * as z from "zod";
import type { CommandDefinition } from "../commands/command.ts";
import type { Io } from "../io.ts";
import type { MessageId } from "../locales/en.ts";
import { languageOf, say } from "../locales/say.ts";
import { configSchema } from "./schema.ts";

/** What a config file says: options of all commands, and a part for each command. */
export type Config = Readonly<Record<string, unknown>>;

const LARGEST = 1024 * 1024;
const MOST_ISSUES = 10;

/** A place in the file, counted as editors do. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

/** Something wrong in the file, and where. */
interface Mistake {
  readonly offset: number;
  readonly message: string;
}

const invalid = (name: string, text: string, mistakes: readonly Mistake[]): CivicMediaError => {
  const lines = mistakes
    .slice(0, MOST_ISSUES)
    .map(({ offset, message }) => `${name}:${placeOf(text, offset)}: ${message}`);
  return new CivicMediaError("config-invalid", lines.join("\n"));
};

/** Where the value of a path stands; where it is missing, what it is missing in. */
function offsetOf(tree: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node !== undefined) return node.offset;
  }
  return tree.offset;
}

const LANGUAGES: Readonly<Record<string, () => { localeError: z.core.$ZodErrorMap }>> = {
  en: z.locales.en,
  de: z.locales.de,
};

/** What an unknown word is called, by how deep it stands: for all commands, a command, an option of a command. */
const UNKNOWN: readonly MessageId[] = ["config-unknown", "config-unknown-command", "config-unknown-in"];

function mistakesOf(issues: readonly z.core.$ZodIssue[], tree: Node, io: Io): Mistake[] {
  return issues.flatMap((issue) => {
    const where = issue.path.join(".");
    if (issue.code !== "unrecognized_keys")
      return [
        { offset: offsetOf(tree, issue.path), message: say(io, "config-value", { option: where, why: issue.message }) },
      ];
    return issue.keys.map((key) => ({
      offset: findNodeAtLocation(tree, [...issue.path, key] as (string | number)[])?.parent?.offset ?? tree.offset,
      message: say(io, UNKNOWN[issue.path.length] ?? "config-unknown-in", {
        option: key,
        command: String(issue.path.at(-1)),
      }),
    }));
  });
}

/**
 * Reads a config file: JSON, in which comments and commas at the end are no mistake.
 *
 * @param file - relative to the current folder, or absolute
 * @param commands - the table of commands
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable`; `config-invalid`, a line for each mistake with its place
 */
export async function readConfig(file: string, commands: readonly CommandDefinition[], io: Io): Promise<Config> {
  const path = resolve(io.cwd, file);
  let text: string;
  try {
    if ((await stat(path)).size > LARGEST)
      throw new CivicMediaError("input-unreadable", say(io, "config-large", { file }));
    text = (await readFile(path, "utf8")).replace(/^\uFEFF/, " ");
  } catch (cause) {
    if (CivicMediaError.is(cause)) throw cause;
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new CivicMediaError("input-unreadable", say(io, "config-unreadable", { file, code }), { cause });
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (tree === undefined || first !== undefined) {
    const why = first === undefined ? "ValueExpected" : printParseErrorCode(first.error);
    throw invalid(file, text, [{ offset: first?.offset ?? 0, message: say(io, "config-no-json", { why }) }]);
  }
  const localeError = LANGUAGES[languageOf(io)]?.().localeError;
  const read = configSchema(commands).safeParse(
    getNodeValue(tree),
    localeError === undefined ? {} : { error: localeError },
  );
  if (!read.success) throw invalid(file, text, mistakesOf(read.error.issues, tree, io));
  return read.data as Config;
}
