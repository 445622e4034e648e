import type { CompletedCommand, CompletedOption, Values } from "./words.ts";

const replies = (values: Values): string =>
  ({ files: "_civic_media_files -f", folders: "_civic_media_files -d", anything: "COMPREPLY=()" })[String(values)] ??
  `_civic_media_words "${(values as readonly string[]).join(" ")}"`;

const optionCase = ({ flags, values }: CompletedOption): string[] =>
  values === undefined ? [] : [`      ${flags.join("|")}) ${replies(values)}; return ;;`];

const commandCase = ({ name, options, values }: CompletedCommand): string => `    ${name})
      case "$previous" in
${options.flatMap(optionCase).join("\n")}
      esac
      if [[ $current == -* ]]; then _civic_media_words "${options.flatMap(({ flags }) => flags).join(" ")}"; return; fi
      ${replies(values)} ;;`;

/** For bash: a function of its own, which needs nothing else installed. Commas part the words of lists. */
export const bashCompletion = (commands: readonly CompletedCommand[]): string => `# bash completion for civic-media
_civic_media_words() {
  local word=$current before=
  if [[ $word == *,* ]]; then before=\${word%,*},; word=\${word##*,}; fi
  mapfile -t COMPREPLY < <(compgen -P "$before" -W "$1" -- "$word")
}
_civic_media_files() {
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen "$1" -- "$current")
}
_civic_media() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _civic_media_words "${[...commands.map(({ name }) => name), "help", "--help", "--version"].join(" ")}"
    return
  fi
  case "$command" in
${commands.map(commandCase).join("\n")}
    help) _civic_media_words "${commands.map(({ name }) => name).join(" ")}" ;;
  esac
}
complete -F _civic_media civic-media
`;
