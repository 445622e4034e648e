import type { Command } from "commander";
import { configured } from "../config/find-config.ts";
import type { Config } from "../config/read-config.ts";
import type { Io } from "../io.ts";
import { helpText, summaryText } from "../locales/help.ts";
import { isSpoken, LANGUAGES, say } from "../locales/say.ts";

/** One command: its place in the help and what it does. */
export interface CommandDefinition {
  /** Name and arguments as commander reads them: `convert <input>`. */
  usage: string;
  summary: string;
  /** Options as commander reads them, with their help. */
  options: readonly (readonly [flags: string, help: string])[];
  /** Command lines that work, shown in the help. */
  examples: readonly string[];
  /** Loads what does the work. */
  load: () => Promise<{ readonly run: Run }>;
}

/** Does the work; resolves to the exit code. */
export type Run = (args: readonly string[], options: Record<string, unknown>, io: Io) => Promise<number>;

/** Options that every command has. */
export const COMMON_OPTIONS: readonly (readonly [flags: string, help: string])[] = [
  ["-q, --quiet", "say nothing but errors on standard error"],
  ["-l, --lang <tag>", "language of the messages: en, de; without it, that of the terminal"],
  ["--config <file>", "the config file; without it, civic-media.config.json of the current folder, where there is one"],
];

/** What a command runs in. */
export interface Surroundings {
  readonly io: Io;
  /** Gives the config file; what is wrong with it matters when a command runs, not in the help. */
  readonly config: () => Config;
  readonly end: (code: number) => void;
}

// An option that is given again adds to what was given before.
const joined = (value: string, before: string | undefined): string =>
  before === undefined ? value : `${before},${value}`;

/** What stands on the command line, else in the config file. */
function optionsOf(command: Command, { io, config }: Surroundings): Record<string, unknown> {
  const options: Record<string, unknown> = command.opts();
  const file = config();
  for (const option of command.options) {
    const key = option.attributeName();
    if (command.getOptionValueSource(key) !== undefined || option.long === undefined) continue;
    const value = configured(file, command.name(), { option: option.long.replace(/^--/, ""), io });
    if (value !== undefined) options[key] = value;
  }
  return options;
}

/** Who asks for a language that is not there must not get another without a word. */
async function checkLanguage(tag: unknown, io: Io): Promise<void> {
  if (tag === undefined || isSpoken(String(tag))) return;
  const { CivicMediaError } = await import("@civic-media/schema");
  const values = { tag: JSON.stringify(tag), known: LANGUAGES.join(", ") };
  throw new CivicMediaError("argument-invalid", say(io, "lang-unknown", values));
}

/** Registers a definition with commander; the exit code goes to `end`. */
export function addCommand(program: Command, definition: CommandDefinition, surroundings: Surroundings): void {
  const { io, end } = surroundings;
  const command = program.command(definition.usage).description(summaryText(definition, io));
  for (const [flags, help] of [...definition.options, ...COMMON_OPTIONS]) {
    const text = helpText(command.name(), [flags, help], io);
    if (flags.includes("<ids>")) command.option(flags, text, joined);
    else command.option(flags, text);
  }
  command.helpOption("-h, --help", say(io, "help-help"));
  const examples = definition.examples.map((example) => `  $ ${example}`);
  command.addHelpText("after", `\n${say(io, "help-examples")}\n${examples.join("\n")}`);
  const argumentCount = command.registeredArguments.length;
  command.action(async (...values: unknown[]) => {
    const args = values
      .slice(0, argumentCount)
      .flat()
      .filter((value) => value !== undefined) as string[];
    const options = optionsOf(command, surroundings);
    await checkLanguage(options["lang"], io);
    const { run } = await definition.load();
    end(await run(args, options, io));
  });
}
