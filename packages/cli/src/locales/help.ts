import type { CommandDefinition } from "../commands/command.ts";
import type { Io } from "../io.ts";
import { commandsDe } from "./commands-de.ts";
import { languageOf } from "./say.ts";

/** What the help says of a command, in a language that is not that of the table of commands. */
export interface CommandTexts {
  readonly summary: string;
  /** By the name of the option, with its dashes: `--out`. */
  readonly options: Readonly<Record<string, string>>;
}

/** Texts by command; `*` stands for what all commands have. English stands in the table of commands itself. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, CommandTexts>>>> = { de: commandsDe };

/** What the help says of a command. */
export const summaryText = ({ usage, summary }: CommandDefinition, io: Io): string =>
  TEXTS[languageOf(io)]?.[usage.split(" ")[0] ?? ""]?.summary ?? summary;

/** What the help says of an option. */
export function helpText(command: string, [flags, help]: readonly [flags: string, help: string], io: Io): string {
  const texts = TEXTS[languageOf(io)];
  const name = /--[a-z-]+/.exec(flags)?.[0] ?? "";
  const text = texts?.[command]?.options[name] ?? texts?.["*"]?.options[name] ?? help;
  // Lists of words are the same in every language, and stand once, in the table.
  return text.replace("{list}", /: ([a-z0-9-]+(?:, [a-z0-9-]+)+);/.exec(help)?.[1] ?? "");
}
