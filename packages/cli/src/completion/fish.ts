import type { CompletedCommand, CompletedOption, Values } from "./words.ts";

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

const action = (values: Values): string =>
  ({ files: "-r -F", folders: "-x -a '(__fish_complete_directories)'", anything: "-x" })[String(values)] ??
  `-x -a ${quoted((values as readonly string[]).join(" "))}`;

const flag = (name: string): string => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`);

function commandLines({ name, help, options, values }: CompletedCommand): string[] {
  const inside = `-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const option = ({ flags, help: text, values: follow }: CompletedOption): string =>
    `complete -c civic-media ${inside} ${flags.map(flag).join(" ")} ${follow === undefined ? "-f" : action(follow)} -d ${quoted(text)}`;
  const argument = values === "files" ? [] : [`complete -c civic-media ${inside} ${values === "folders" ? "-f -a '(__fish_complete_directories)'" : values === "anything" ? "-f" : `-f -a ${quoted((values as readonly string[]).join(" "))}`}`]; // biome-ignore format: short
  return [
    `complete -c civic-media -n __fish_use_subcommand -f -a ${name} -d ${quoted(help)}`,
    ...argument,
    ...options.map(option),
  ];
}

/** For fish: with what each word means beside it. */
export const fishCompletion = (commands: readonly CompletedCommand[]): string =>
  `# fish completion for civic-media\n${commands.flatMap(commandLines).join("\n")}\n`;
