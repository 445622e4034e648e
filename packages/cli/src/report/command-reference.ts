import type { CommandDefinition } from "../commands/command.ts";
import { EXIT } from "../exit-codes.ts";

/** What each exit code means, for people. */
const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: "done",
  nothingFound: "read, but it holds no release, no license, or is no valid document",
  usage: "the command line is wrong",
  inputUnreadable: "the input cannot be read: missing, a folder, empty, no page",
  addressUnreachable: "the address cannot be fetched",
  outputUnwritable: "a file cannot be written",
  interrupted: "ended by Ctrl-C; what was done is kept",
  internal: "a mistake in civic-media itself",
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

function section({ usage, summary, options, examples }: CommandDefinition): string {
  const rows = options.map(([flags, help]) => `| \`${flags}\` | ${cell(help)} |`);
  const table = rows.length === 0 ? [] : ["| option | |", "| --- | --- |", ...rows, ""];
  const [name = ""] = usage.split(" ");
  return [
    `## ${name}`,
    "",
    `\`civic-media ${usage}\``,
    "",
    cell(summary),
    "",
    ...table,
    "```sh",
    ...examples,
    "```",
    "",
  ].join("\n");
}

/** The reference page of the command, from the definitions that the help is made of. */
export function commandReference(commands: readonly CommandDefinition[]): string {
  const codes = Object.entries(EXIT).map(([id, code]) => `| ${code} | ${EXIT_WORDS[id as keyof typeof EXIT]} |`);
  return [
    "---\ntitle: Command line\n---\n",
    "# The civic-media command\n",
    "Every command also takes `--quiet` (nothing but errors on standard error), `--lang` (`en`, `de`; without it, the language",
    "of the terminal), `--config` ([a file with options](../how-to/configure-the-command.md)) and `--help`. Data goes to standard",
    "output, words for people to standard error. Colors appear on terminals only, and not where `NO_COLOR` is set. This page is made of the",
    "definitions that the command itself uses.\n",
    ...commands.map(section),
    "## Exit codes\n",
    "| code | meaning |",
    "| --- | --- |",
    ...codes,
    "",
  ].join("\n");
}
