import type { Io } from "./io.ts";
import type { MessageId } from "./locales/en.ts";
import { say } from "./locales/say.ts";

/** What commander says of a wrong command line, and what that is called here. */
const ROWS: readonly (readonly [said: RegExp, id: MessageId])[] = [
  [/error: unknown option '([^'\n]*)'/, "usage-unknown-option"],
  [/error: unknown command '([^'\n]*)'/, "usage-unknown-command"],
  [/error: missing required argument '([^'\n]*)'/, "usage-missing-argument"],
  [/error: option '([^'\n]*)' argument missing/, "usage-missing-value"],
  [/error: too many arguments for '([^'\n]*)'[^\n]*/, "usage-excess-arguments"],
  [/Did you mean ([^?\n]*)\?/, "usage-did-you-mean"],
];

/** What commander says of a wrong command line, in the language of the user. */
export const usageError = (text: string, io: Io): string =>
  ROWS.reduce((said, [pattern, id]) => said.replace(pattern, (_, word: string) => say(io, id, { 1: word })), text);
