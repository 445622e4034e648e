import * as z from "zod";
import type { CommandDefinition } from "../commands/command.ts";
import { type OptionKind, optionParts } from "./option-kinds.ts";

/** Options that may be set once for all commands that have them. */
const SHARED_OPTIONS: readonly string[] = ["allow-host", "archive", "contact", "delay", "lang", "quiet"];

/** What a value of the file may be. */
const VALUES: Readonly<Record<OptionKind, z.ZodType>> = {
  switch: z.boolean(),
  list: z.union([z.string(), z.array(z.string())]),
  number: z.union([z.number(), z.string()]),
  text: z.string(),
};

const object = (names: readonly (readonly [name: string, kind: OptionKind])[]): z.ZodType =>
  z.strictObject(Object.fromEntries(names.map(([name, kind]) => [name, z.optional(VALUES[kind])])));

const kindsOf = ({ options }: CommandDefinition): [string, OptionKind][] =>
  [...options.map(([flags]) => flags), "--lang <tag>", "--quiet"].map((flags) => {
    const { name, kind } = optionParts(flags);
    return [name, kind];
  });

/**
 * What a config file may hold: options that all commands share, and a part for each command. It is made of the table of
 * commands, so that every option of the command line is one of the file.
 *
 * @param commands - the table
 */
export function configSchema(commands: readonly CommandDefinition[]): z.ZodType {
  const all = new Map(commands.flatMap(kindsOf));
  const shared = SHARED_OPTIONS.map((name) => [name, z.optional(VALUES[all.get(name) ?? "text"])]);
  const parts = commands.map((command) => [command.usage.split(" ")[0], z.optional(object(kindsOf(command)))]);
  return z.strictObject({
    $schema: z.optional(z.string()),
    ...Object.fromEntries(shared),
    commands: z.optional(z.strictObject(Object.fromEntries(parts))),
  });
}
