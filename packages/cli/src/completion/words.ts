import { EXPORT_TARGETS } from "../archive/export-targets.ts";
import type { CommandDefinition } from "../commands/command.ts";
import { COMMON_OPTIONS } from "../commands/command.ts";
import { FORMAT_IDS } from "../commands/format-ids.ts";
import { optionParts } from "../config/option-kinds.ts";

/** What may follow an option or a command: words of a list, files, folders, or anything. */
export type Values = readonly string[] | "files" | "folders" | "anything";

/** An option that a shell can complete. */
export interface CompletedOption {
  /** `--out`, and `-o` where there is one. */
  readonly flags: readonly string[];
  readonly help: string;
  /** Absent where nothing follows. */
  readonly values?: Values;
}

/** A command that a shell can complete. */
export interface CompletedCommand {
  readonly name: string;
  readonly help: string;
  readonly options: readonly CompletedOption[];
  readonly values: Values;
}

/** The shells. */
export const SHELLS: readonly string[] = ["bash", "zsh", "fish"];

/** What follows an option, by the word in its angle brackets. */
const OPTION_VALUES: Readonly<Record<string, Values>> = {
  ids: FORMAT_IDS,
  tag: ["en", "de"],
  folder: "folders",
  file: "files",
  path: "files",
  release: "files",
};

/** What follows a command, where that is not files. */
const COMMAND_VALUES: Readonly<Record<string, Values>> = {
  completion: SHELLS,
  export: Object.keys(EXPORT_TARGETS),
  profile: ["suggest"],
  newsroom: "folders",
  book: "folders",
  license: "anything",
  archive: "anything",
  watch: "anything",
  search: "anything",
  history: "anything",
  serve: "anything",
  stats: "anything",
};

/** The first sentence, without what a shell would take for its own. */
const short = (text: string): string => (/^.*?(?=[.:;(]\s|[.:;(]$|$)/.exec(text)?.[0] ?? text).trim();

function option([flags, help]: readonly [flags: string, help: string]): CompletedOption {
  const { name, short: letter, value } = optionParts(flags);
  const names = letter === undefined ? [`--${name}`] : [`--${name}`, letter];
  return {
    flags: names,
    help: short(help),
    ...(value === undefined ? {} : { values: OPTION_VALUES[value] ?? "anything" }),
  };
}

const HELP: readonly [flags: string, help: string] = ["-h, --help", "say this"];

/** What shells complete, from the table of commands. */
export const completedCommands = (commands: readonly CommandDefinition[]): CompletedCommand[] =>
  commands.map(({ usage, summary, options }) => {
    const [name = ""] = usage.split(" ");
    return {
      name,
      help: short(summary),
      options: [...options, ...COMMON_OPTIONS, HELP].map(option),
      values: COMMAND_VALUES[name] ?? "files",
    };
  });
