import { before } from "./attribution-ahead.ts";
import { behind } from "./attribution-behind.ts";
import { type Attribution, type AttributionContext, isNamed } from "./attribution-words.ts";

/**
 * Finds who speaks the words between two places of a paragraph: after them, or before them.
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param context - the words of the language, and what names the text knows
 * @returns the attribution, or `undefined` where the paragraph does not say
 */
export function findAttribution(
  text: string,
  quoted: { from: number; to: number },
  context: AttributionContext,
): Attribution | undefined {
  // "Während Berg die Vorteile betonte – „…“ –, verwies Mayr auf die Kosten": a parenthesis belongs to what goes before it.
  const isInDashes =
    /[–—]\s$/u.test(text.slice(Math.max(0, quoted.from - 2), quoted.from)) &&
    /^\s?[–—]/u.test(text.slice(quoted.to, quoted.to + 2));
  const after = isInDashes ? undefined : behind(text, quoted, context);
  // "…, sagte Berg. „…“, hieß es im Rathaus", "„…“, fügte sie hinzu": who is not named means more than a sentence that has ended.
  const isElse =
    (after?.references[0]?.type === "nobody" || after?.references[0]?.type === "pronoun") &&
    ENDED.test(text.slice(Math.max(0, quoted.from - 4), quoted.from));
  const isOwn = after !== undefined && (isNamed(after.references) || isElse);
  const ahead = isOwn ? undefined : before(text, quoted, context);
  const chosen = ahead !== undefined && (after === undefined || isNamed(ahead.references)) ? ahead : after;
  if (chosen === undefined) return undefined;
  const words = text.slice(chosen.from, chosen.to).replace(/[\s,:–—-]+$/u, "");
  const form = chosen === ahead && /^\s*:/.test(text.slice(chosen.from + words.length)) ? "colon" : "inline";
  return { references: chosen.references, text: words, from: chosen.from, to: chosen.from + words.length, form };
}

const ENDED = /[.!?…][”“"»]?\s*$/u;

/**
 * Finds who speaks from a paragraph of its own before the words: "Dazu erklärt Ministerin Berg:".
 *
 * @param text - the paragraph before
 * @param context - the words of the language, and what names the text knows
 * @returns the attribution, or `undefined` where the paragraph announces nobody's words
 */
export function findAnnouncement(text: string, context: AttributionContext): Attribution | undefined {
  if (!/:\s*$/.test(text)) return undefined;
  const found = before(text, { from: text.length, to: text.length }, context);
  return found && { ...found, text: text.slice(found.from, found.to), form: "colon" };
}
