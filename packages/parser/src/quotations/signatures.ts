import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { type AttributionContext, fitting, isNamed, isOfficial, type Words } from "./attribution-words.ts";
import type { Stretch } from "./sentences.ts";

const MAX_LINE = 160;

/** Whether marks begin their sentence: in "Das Konzert „Musik für alle“, …" they hold what something is called. */
export const opensSentence = (text: string, { from }: Stretch): boolean =>
  /(?:^|[.!?…:][“”"»«’)]?\s?)(?:[–—-]\s?)?$/u.test(text.slice(Math.max(0, from - 6), from));

/** Whether marks hold a sentence with its end: "„Wir freuen uns.“" */
const isSentence = (text: string, quoted: Stretch): boolean =>
  opensSentence(text, quoted) && /[.!?…]\s?.$/u.test(text.slice(quoted.from, quoted.to));

/** "…“ – Jane Doe": a signature, which ends the text. */
export function signature(
  text: string,
  { lead, from, to, body }: Stretch & { readonly lead: string; readonly body: string },
  context: AttributionContext,
): readonly Reference[] {
  if (!/[–—-]/u.test(lead) || to - from >= MAX_LINE || to < text.length - 1) return [];
  const { references } = parseReferences(body, context.locale);
  return isNamed(references) ? references : [];
}

/** "…“ (Minister Karl Mayr)": an office and a full name in brackets. */
export function inBrackets(text: string, quoted: Stretch, { locale }: AttributionContext): Words | undefined {
  const words = /^(\s?\()([^()]{5,120})\)\s?(?:[.!?]|$|[„“”"«»])/u.exec(text.slice(quoted.to, quoted.to + MAX_LINE));
  if (words === null || !isSentence(text, quoted)) return undefined;
  const [, lead = "", line = ""] = words;
  const { references, to: reach } = parseReferences(line, locale);
  const from = quoted.to + lead.length;
  return isOfficial(references) && reach === line.length ? { references, from, to: from + line.length } : undefined;
}

const SIGNED = /^\s?\n\s?(?:[–—-]\s?)?/u;

/** "…“↵Jane Doe↵Mayor": lines below the words, which end the paragraph, or stand before other words. */
export function signedBelow(text: string, quotedTo: number, { locale }: AttributionContext): Words | undefined {
  const lead = fitting(text.slice(quotedTo, quotedTo + 6), SIGNED);
  if (lead === "") return undefined;
  const from = quotedTo + lead.length;
  const to = from + fitting(text.slice(from, from + MAX_LINE), /^[^„“”«»":!?]*/u).trimEnd().length;
  const line = text.slice(from, to).replaceAll("\n", ", ");
  const { references, to: reach } = parseReferences(line, locale);
  return isOfficial(references) && reach >= line.length - 1 ? { references, from, to } : undefined;
}
