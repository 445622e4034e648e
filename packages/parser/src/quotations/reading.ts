import type { Party } from "../parties/parse-parties.ts";
import { type Attribution, isNamed } from "./attribution-words.ts";
import type { Quoted } from "./quotation-marks.ts";
import type { Stretch } from "./sentences.ts";
import { countWords } from "./speech-shape.ts";
import type { FoundVerb } from "./verb-finder.ts";

/** A part of a quotation: characters of one paragraph, marks included. */
export interface QuotationPart {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Somebody's words in a text. */
export interface FoundQuotation {
  /** In the order of the text; several for a split quotation or one of several paragraphs. */
  readonly parts: readonly QuotationPart[];
  readonly speakers: readonly Party[];
  readonly form: "inline" | "block" | "colon" | "indirect";
  /** The words that attribute it, with their place. */
  readonly attribution: { text: string; paragraph: number; from: number; to: number } | undefined;
}

export interface MutableQuotation extends FoundQuotation {
  readonly parts: QuotationPart[];
}

/** A part in quotation marks. */
export interface DirectPart extends QuotationPart {
  readonly index: number;
  readonly form: FoundQuotation["form"];
  /** It is a few words of a sentence. */
  readonly partial: boolean;
}

/** A sentence of a paragraph, with its verbs of saying; their places are counted from its beginning. */
export interface Sentence extends Stretch {
  readonly verbs: readonly FoundVerb[];
}

/** What is known of a paragraph while its quotations are read. */
export interface ParagraphState {
  readonly text: string;
  readonly paragraph: number;
  /** How many quotations were found before it. */
  readonly first: number;
  /** Quotations of this paragraph that somebody is said to speak, with their place in the result. */
  readonly used: Used[];
}

export interface Used {
  readonly attribution: Attribution;
  readonly index: number;
  to: number;
}

/** "„Weiter so“, sagt Berg", "…, sagt sie": somebody is named or meant behind the words. */
export const isSaidBehind = ({ from, references }: Attribution, { to }: Quoted): boolean =>
  from >= to && (isNamed(references) || references[0]?.type === "pronoun");

/** "…“, sagt Stadträtin Berg": somebody is named behind the last of several paragraphs. */
export const isSaidOfAll = (attribution: Attribution | undefined, quoted: Quoted): boolean =>
  attribution !== undefined && isSaidBehind(attribution, quoted);

/** The words that introduce a quotation of several paragraphs. */
export interface Opening {
  readonly attribution: Attribution;
  readonly paragraph: number;
  readonly speakers: readonly Party[];
  /** The quotation that the words go on. */
  readonly index?: number;
}

export const wordsIn = (text: string, { from, to }: Quoted): number =>
  countWords(text.slice(from, to).replace(/[«»]\s|\s[«»]/g, ""));

/**
 * The quotation that a paragraph of words in marks goes on: one that ends the paragraph above, with who speaks it.
 *
 * @param found - the quotations so far
 * @param parts - the words
 * @param paragraphs - the text
 */
export function goesOnAbove(
  found: readonly MutableQuotation[],
  parts: readonly QuotationPart[],
  paragraphs: readonly string[],
): MutableQuotation | undefined {
  const last = found[found.length - 1];
  const { paragraph, to } = last?.parts[last.parts.length - 1] ?? { paragraph: -1, to: 0 };
  const [first = { paragraph: -1, from: 0, to: 0 }] = parts;
  const isBelow = first.from <= 1 && paragraph === first.paragraph - 1;
  if (!isBelow || last === undefined || last.form === "indirect") return undefined;
  const text = paragraphs[first.paragraph] ?? "";
  // "“Where does our money go?” That is what many ask.": what goes on behind the marks may say whose words they are.
  const isWhole = /[.!?…]\s?.$/u.test(text.slice(first.from, first.to)) && !/\p{L}/u.test(text.slice(first.to));
  if (parts.length === 1 && !isWhole) return undefined;
  if (last.attribution === undefined) return undefined;
  const said = last.attribution.paragraph === paragraph ? last.attribution.to : 0;
  return /\p{L}/u.test((paragraphs[paragraph] ?? "").slice(Math.max(to, said))) ? undefined : last;
}
