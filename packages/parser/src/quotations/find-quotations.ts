import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { type Attribution, findAttribution } from "./attribution.ts";
import { findQuoted, type Quoted } from "./quotation-marks.ts";

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
  readonly form: "inline" | "block" | "colon";
  /** The words that attribute it, with their place. */
  readonly attribution: { text: string; paragraph: number; from: number; to: number } | undefined;
}

// Fewer words in marks are a name or a doubt, unless somebody is said to speak them.
const WORDS_OF_SPEECH = 4;
const WORDS_ALONE = 9;

const countWords = (text: string): number => text.split(/\s+/).length;

/** Walks the paragraphs and remembers who was named. */
class QuotationReader {
  readonly found: FoundQuotation[] = [];
  readonly #paragraphs: readonly string[];
  readonly #locale: Locale;
  readonly #known = new Map<string, Party>();
  #last: readonly Party[] = [];

  constructor(paragraphs: readonly string[], locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#locale = locale;
  }

  read(): void {
    let carried: QuotationPart[] = [];
    this.#paragraphs.forEach((text, paragraph) => {
      const used: { attribution: Attribution; index: number }[] = [];
      for (const quoted of findQuoted(text, this.#locale)) {
        const part = { paragraph, from: quoted.from, to: quoted.to };
        if (quoted.open) {
          if (countWords(text) >= WORDS_OF_SPEECH) carried.push(part);
          continue;
        }
        this.#one(text, quoted, { part, carried, used });
        carried = [];
      }
    });
    if (carried.length > 0)
      this.#add({ parts: carried, attribution: undefined, paragraph: carried[0]?.paragraph ?? 0 });
  }

  #one(
    text: string,
    quoted: Quoted,
    state: { part: QuotationPart; carried: QuotationPart[]; used: { attribution: Attribution; index: number }[] },
  ): void {
    const { part, carried, used } = state;
    const words = countWords(text.slice(quoted.from, quoted.to));
    const attribution = findAttribution(text, quoted, this.#locale);
    const same = attribution && used.find((entry) => entry.attribution.from === attribution.from);
    if (same !== undefined) {
      this.#extend(same.index, part);
      return;
    }
    const continues = used[used.length - 1];
    if (!attribution && continues && words >= WORDS_OF_SPEECH) {
      this.#extend(continues.index, part);
      return;
    }
    if (words < (attribution ? WORDS_OF_SPEECH : WORDS_ALONE)) return;
    if (!attribution && carried.length === 0 && !this.#isSpeech(text, quoted)) return;
    this.#add({ parts: [...carried, part], attribution, paragraph: part.paragraph });
    if (attribution) used.push({ attribution, index: this.found.length - 1 });
  }

  // Without a speaker, words in marks are speech where they are a whole sentence at an end of their paragraph.
  #isSpeech(text: string, quoted: Quoted): boolean {
    const words = text.slice(quoted.from, quoted.to);
    return /[.!?…]["“”»«’]$|[.!?…]$/.test(words) && (quoted.from === 0 || quoted.to >= text.length - 1);
  }

  #extend(index: number, part: QuotationPart): void {
    const quotation = this.found[index];
    if (quotation) this.found[index] = { ...quotation, parts: [...quotation.parts, part] };
  }

  #add(entry: { parts: QuotationPart[]; attribution: Attribution | undefined; paragraph: number }): void {
    const { parts, attribution, paragraph } = entry;
    const speakers = attribution ? this.#resolve(attribution) : [];
    if (speakers.length > 0) this.#last = speakers;
    const words = attribution && { text: attribution.text, paragraph, from: attribution.from, to: attribution.to };
    this.found.push({ parts, speakers, form: attribution?.form ?? "inline", attribution: words });
  }

  #resolve({ parties, pronoun }: Attribution): readonly Party[] {
    if (pronoun) return this.#last;
    return parties.map((party) => {
      const known = this.#known.get(party.name.split(" ").at(-1) ?? "");
      const named = known && !party.name.includes(" ") ? known : party;
      if (named.name.includes(" ")) this.#known.set(named.name.split(" ").at(-1) ?? "", named);
      return named;
    });
  }
}

/**
 * Finds the quotations of a text with their speakers.
 *
 * @param paragraphs - the text, paragraph by paragraph
 * @param locale - the words of its language
 * @returns the quotations in the order of the text
 */
export function findQuotations(paragraphs: readonly string[], locale: Locale): FoundQuotation[] {
  const reader = new QuotationReader(paragraphs, locale);
  reader.read();
  return reader.found;
}
