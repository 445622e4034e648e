import type { CompletedCommand, CompletedOption, Values } from "./words.ts";

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
/** Inside of a description, brackets and colons part its fields. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");

const action = (values: Values, isList: boolean): string =>
  ({ files: "_files", folders: "_files -/", anything: " " })[String(values)] ??
  (isList
    ? `_values -s , value ${(values as readonly string[]).join(" ")}`
    : `(${(values as readonly string[]).join(" ")})`);

function optionSpecs({ flags, help, values }: CompletedOption): string[] {
  return flags.map((flag) => {
    const value = values === undefined ? "" : `:value:${action(values, flags.includes("--format"))}`;
    return `        ${quoted(`${flag}[${described(help)}]${value}`)}`;
  });
}

const commandCase = ({ name, options, values }: CompletedCommand): string => `      ${name})
        _arguments \\
${options
  .flatMap(optionSpecs)
  .map((spec) => `${spec} \\`)
  .join("\n")}
        ${quoted(`*:argument:${action(values, false)}`)} ;;`;

/** For zsh: with what each word means beside it. */
export const zshCompletion = (commands: readonly CompletedCommand[]): string => `#compdef civic-media
_civic_media() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '1:command:->command' '*::argument:->argument'
  case "$state" in
    command)
      local -a commands
      commands=(
${commands.map(({ name, help }) => `        ${quoted(`${name}:${described(help)}`)}`).join("\n")}
      )
      _describe command commands ;;
    argument)
      case "$line[1]" in
${commands.map(commandCase).join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_civic-media" ]; then _civic_media "$@"; else compdef _civic_media civic-media; fi
`;
