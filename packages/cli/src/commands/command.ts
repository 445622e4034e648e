import type { Command } from "commander";
import type { Io } from "../io.ts";

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

// An option that is given again adds to what was given before.
const joined = (value: string, before: string | undefined): string =>
  before === undefined ? value : `${before},${value}`;

/** Registers a definition with commander; the exit code goes to `end`. */
export function addCommand(
  program: Command,
  definition: CommandDefinition,
  { io, end }: { io: Io; end: (code: number) => void },
): void {
  const command = program.command(definition.usage).description(definition.summary);
  for (const [flags, help] of definition.options) {
    if (flags.includes("<ids>")) command.option(flags, help, joined);
    else command.option(flags, help);
  }
  command.option("-q, --quiet", "say nothing but errors on standard error");
  command.addHelpText("after", `\nExamples:\n${definition.examples.map((example) => `  $ ${example}`).join("\n")}`);
  const argumentCount = command.registeredArguments.length;
  command.action(async (...values: unknown[]) => {
    const args = values
      .slice(0, argumentCount)
      .flat()
      .filter((value) => value !== undefined) as string[];
    const { run } = await definition.load();
    end(await run(args, values[argumentCount] as Record<string, unknown>, io));
  });
}
