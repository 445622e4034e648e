import { CivicMediaError } from "@civic-media/schema";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { type CompletedCommand, completedCommands, SHELLS } from "../completion/words.ts";
import { zshCompletion } from "../completion/zsh.ts";
import { EXIT } from "../exit-codes.ts";
import { say } from "../locales/say.ts";
import type { Run } from "./command.ts";
import { commands } from "./index.ts";

const WRITERS: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** What lets a shell complete the words of the command. */
export const run: Run = async ([shell = ""], _options, io) => {
  const write = Object.hasOwn(WRITERS, shell) ? WRITERS[shell] : undefined;
  if (write === undefined)
    throw new CivicMediaError("argument-invalid", say(io, "shell-unknown", { shell, known: SHELLS.join(", ") }));
  await io.writeStdout(write(completedCommands(commands)));
  return EXIT.ok;
};
