import type { Io } from "../io.ts";
import { printable } from "../terminal.ts";
import { de } from "./de.ts";
import { en, type MessageId } from "./en.ts";

/** The languages that the command speaks. */
const LOCALES: Readonly<Record<string, Readonly<Record<MessageId, string>>>> = { en, de };

const primary = (tag: string): string => tag.toLowerCase().split(/[-_.@]/)[0] ?? "";

/** The first variable that is set decides, as POSIX says. */
const VARIABLES: readonly string[] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The language in which the command speaks: what was asked for, else that of the terminal, else English.
 *
 * @param io - the world around
 * @returns a language of the command: `en`, `de`
 */
export function languageOf(io: Io): string {
  const variable = VARIABLES.map((name) => io.env[name]).find((value) => value !== undefined && value !== "");
  const language = primary(io.inLanguage ?? variable ?? "");
  return Object.hasOwn(LOCALES, language) ? language : "en";
}

/** The languages of messages, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** Whether there are messages in a language, or in the one of which it is a form: `de-AT`. */
export const isSpoken = (tag: string): boolean => Object.hasOwn(LOCALES, primary(tag));

/**
 * Says something to people, in their language.
 *
 * @param io - the world around
 * @param id - which message
 * @param values - what stands for the names in braces; text of pages is made safe to print
 */
export function say(io: Io, id: MessageId, values: Readonly<Record<string, string | number>> = {}): string {
  const text = LOCALES[languageOf(io)]?.[id] ?? en[id];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? printable(String(values[name])) : whole,
  );
}
