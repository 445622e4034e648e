import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { addCommand } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { EXIT, EXIT_BY_ERROR } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { printable } from "./terminal.ts";

function programFor(io: Io, end: (code: number) => void): Command {
  const program = new Command("civic-media")
    .description("A city's press release as data and in every format.")
    .version(packageJson.version, "-V, --version")
    .exitOverride()
    .showHelpAfterError("(add --help for the options and examples)")
    .configureOutput({ writeOut: io.writeStderr, writeErr: io.writeStderr });
  for (const definition of commands) addCommand(program, definition, { io, end });
  return program;
}

async function endOf(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (io.signal?.aborted === true) {
    io.writeStderr("Stopped. What was read and written so far is kept.\n");
    return EXIT.interrupted;
  }
  const { CivicMediaError } = await import("@civic-media/schema");
  if (CivicMediaError.is(error)) {
    io.writeStderr(`civic-media: ${error.message.split("\n").map(printable).join("\n")}\n`);
    return EXIT_BY_ERROR[error.code] ?? EXIT.usage;
  }
  io.writeStderr(`civic-media: this is a mistake in civic-media, please report it: ${printable(String(error))}\n`);
  if (io.env["DEBUG"]) io.writeStderr(`${(error as Error).stack}\n`);
  return EXIT.internal;
}

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
  try {
    await programFor(io, (code) => {
      exitCode = code;
    }).parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    return await endOf(error, io);
  }
}
