import { parseReferences } from "../parties/parse-parties.ts";
import { before } from "./attribution-ahead.ts";
import { behind } from "./attribution-behind.ts";
import { type Attribution, type AttributionContext, isNamed } from "./attribution-words.ts";
import { speechPatterns } from "./speech-patterns.ts";

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
    /[–—]\s$/u.test(text.slice(0, quoted.from)) && /^\s?[–—]/u.test(text.slice(quoted.to, quoted.to + 2));
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

const MOST_COMMAS = 8;
/** What may follow the words that attribute: a pause, or nothing. */
const PAUSE = /^\s?(?:[,.;!?…–—]\s?|$)/u;

/** An attribution between the words that it attributes, and where these stand. */
export interface InsideAttribution {
  readonly attribution: Attribution;
  readonly parts: readonly { from: number; to: number }[];
}

/**
 * Finds who speaks where the text says so inside the marks: « Nous sommes prêts, affirme le maire Jean Dupont. Tout ira bien. »
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param context - the words of the language
 * @returns the attribution, with the words before and behind it; `undefined` where the marks hold the words alone
 */
export function findInsideAttribution(
  text: string,
  quoted: { from: number; to: number },
  { locale }: AttributionContext,
): InsideAttribution | undefined {
  if (!locale.speech.attributesInside) return undefined;
  const patterns = speechPatterns(locale);
  const inner = text.slice(quoted.from, quoted.to - 1);
  for (const comma of [...inner.matchAll(/,\s|\s[–—]\s/gu)].slice(0, MOST_COMMAS)) {
    const at = comma.index + comma[0].length;
    const verb = patterns.verbFirst.exec(inner.slice(at))?.[0];
    if (verb === undefined) continue;
    const rest = inner.slice(at + verb.length);
    const { references, to } = parseReferences(rest, locale);
    const pause = PAUSE.exec(rest.slice(to))?.[0];
    if (!isNamed(references) || pause === undefined) continue;
    const from = quoted.from + at;
    const end = from + verb.length + to;
    const parts = [{ from: quoted.from, to: quoted.from + comma.index }];
    if (/\p{L}/u.test(text.slice(end + pause.length, quoted.to)))
      parts.push({ from: end + pause.length, to: quoted.to });
    return { attribution: { references, text: text.slice(from, end), from, to: end, form: "inline" }, parts };
  }
  return undefined;
}

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
