import { access } from "node:fs/promises";
import { resolve } from "node:path";
import type { CommandDefinition } from "../commands/command.ts";
import type { Io } from "../io.ts";
import type { Config } from "./read-config.ts";

/** The names of config files; the first that is there counts. */
const CONFIG_FILES: readonly string[] = ["civic-media.config.json", "civic-media.config.jsonc"];

/** Environment variables that say the same as an option; they count more than the config file. */
const VARIABLES: Readonly<Record<string, string>> = { contact: "CIVIC_MEDIA_CONTACT" };

/** The value of an option in words that commander has not read yet: `--lang de`, `--lang=de`. */
export function wordOf(args: readonly string[], option: string): string | undefined {
  const end = args.indexOf("--");
  const words = end === -1 ? args : args.slice(0, end);
  const at = words.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at === -1) return undefined;
  return words[at] === option ? words[at + 1] : words[at]?.slice(option.length + 1);
}

async function fileOf(args: readonly string[], io: Io): Promise<string | undefined> {
  const named = wordOf(args, "--config");
  if (named !== undefined) return named;
  for (const name of CONFIG_FILES) {
    const isThere = await access(resolve(io.cwd, name)).then(
      () => true,
      () => false,
    );
    if (isThere) return name;
  }
  return undefined;
}

/**
 * The config file that counts: the one of `--config`, else the one in the current folder, else none. What reads it is
 * loaded when there is one.
 *
 * @param args - the words of the command line
 * @param commands - the table of commands
 * @param io - the world around
 */
export async function findConfig(
  args: readonly string[],
  commands: readonly CommandDefinition[],
  io: Io,
): Promise<Config> {
  const file = await fileOf(args, io);
  if (file === undefined) return {};
  const { readConfig } = await import("./read-config.ts");
  return readConfig(file, commands, io);
}

/** A value of the file as it would stand on the command line. */
const asWords = (value: unknown): unknown =>
  Array.isArray(value) ? value.join() : typeof value === "boolean" ? value : String(value);

/**
 * What the file says of an option of a command: in the part of the command, else for all.
 *
 * @param config - the file
 * @param command - its name
 * @param option - without dashes
 * @param io - an environment variable that says the same counts more
 */
export function configured(
  config: Config,
  command: string,
  { option, io }: { readonly option: string; readonly io: Io },
): unknown {
  const variable = VARIABLES[option];
  if (variable !== undefined && io.env[variable] !== undefined) return undefined;
  const parts = config["commands"] as Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  const value = parts?.[command]?.[option] ?? config[option];
  return value === undefined ? undefined : asWords(value);
}
