import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { addCommand, type Surroundings } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { findConfig, wordOf } from "./config/find-config.ts";
import type { Config } from "./config/read-config.ts";
import { errorMessage } from "./error-message.ts";
import { EXIT, EXIT_BY_ERROR } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { MessageId } from "./locales/en.ts";
import { say } from "./locales/say.ts";
import { printable } from "./terminal.ts";
import { usageError } from "./usage-errors.ts";

/** The headings of the help, as commander calls them. */
const TITLES: Readonly<Record<string, MessageId>> = {
  "Usage:": "help-usage",
  "Arguments:": "help-arguments",
  "Options:": "help-options",
  "Commands:": "help-commands",
};

/** The commands with which most people begin; the help shows an example of each. */
const BEGINNINGS: readonly string[] = ["convert", "newsroom", "credit", "archive", "search", "serve"];

/** The command with its commands; what is asked for in words, help and version, goes into `words`. */
function programFor(surroundings: Surroundings, words: string[]): Command {
  const { io } = surroundings;
  const program = new Command("civic-media")
    .description(say(io, "help-program"))
    .version(packageJson.version, "-V, --version", say(io, "help-version"))
    .helpOption("-h, --help", say(io, "help-help"))
    .helpCommand("help [command]", say(io, "help-command"))
    .exitOverride()
    .showHelpAfterError(say(io, "help-after-error"))
    .configureHelp({
      styleTitle: (title) => (title in TITLES ? say(io, TITLES[title] as MessageId) : title),
      // That a command has options goes without saying, and leaves room for what it does.
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace("[options]", "").trim()}`.trimEnd(),
      minWidthToWrap: 20,
    })
    .configureOutput({
      writeOut: (text) => void words.push(text),
      writeErr: io.writeStderr,
      outputError: (text, write) => write(usageError(text, io)),
    });
  for (const definition of commands) addCommand(program, definition, surroundings);
  const examples = commands.filter(({ usage }) => BEGINNINGS.includes(usage.split(" ")[0] ?? ""));
  program.addHelpText(
    "after",
    `\n${say(io, "help-beginnings")}\n${examples.map((one) => `  $ ${one.examples[0]}`).join("\n")}`,
  );
  return program;
}

async function endOf(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (io.signal?.aborted === true) {
    io.writeStderr(`${say(io, "interrupted")}\n`);
    return EXIT.interrupted;
  }
  const { CivicMediaError } = await import("@civic-media/schema");
  if (CivicMediaError.is(error)) {
    io.writeStderr(`civic-media: ${errorMessage(error).split("\n").map(printable).join("\n")}\n`);
    return EXIT_BY_ERROR[error.code] ?? EXIT.usage;
  }
  io.writeStderr(`civic-media: ${say(io, "internal", { error: String(error) })}\n`);
  if (io.env["DEBUG"]) io.writeStderr(`${(error as Error).stack}\n`);
  return EXIT.internal;
}

/** Whether only words are asked for, for which a config file has no meaning. */
const isForHelp = (args: readonly string[]): boolean =>
  args.length === 0 || args[0] === "help" || args.some((word) => /^(-h|--help|-V|--version)$/.test(word));

/** Reads the config file; what is wrong with it is said by the command that needs it. */
async function openConfig(args: readonly string[], io: Io): Promise<() => Config> {
  try {
    const config = isForHelp(args) ? {} : await findConfig(args, commands, io);
    return () => config;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

const languageIn = (config: () => Config): string | undefined => {
  try {
    const { lang } = config();
    return typeof lang === "string" ? lang : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Runs the command.
 *
 * @param args - the words after `civic-media`
 * @param io - the world around
 * @returns the exit code, see {@link EXIT}
 * @example
 * ```ts
 * import { main, nodeIo } from "@civic-media/cli";
 *
 * const code = await main(["--version"], nodeIo);
 * console.log(code); // 0
 * ```
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.ok;
  const asked = wordOf(args, "--lang") ?? wordOf(args, "-l");
  const first: Io = asked === undefined ? io : { ...io, inLanguage: asked };
  const config = await openConfig(args, first);
  const inLanguage = asked ?? languageIn(config);
  const spoken: Io = inLanguage === undefined ? io : { ...io, inLanguage };
  const words: string[] = [];
  try {
    const end = (code: number): void => {
      exitCode = code;
    };
    await programFor({ io: spoken, config, end }, words).parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (words.length > 0) await spoken.writeStdout(words.join(""));
    return await endOf(error, spoken);
  }
}
