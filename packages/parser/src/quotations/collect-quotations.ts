import type { Party } from "../parties/parse-parties.ts";
import type { Attribution } from "./attribution-words.ts";
import type { MutableQuotation, QuotationPart } from "./reading.ts";
import type { Speakers } from "./speakers.ts";

/** The quotations of a text as they are found, with who speaks them. */
export class QuotationCollection {
  readonly found: MutableQuotation[] = [];
  readonly #paragraphs: readonly string[];
  readonly #speakers: Speakers;

  constructor(paragraphs: readonly string[], speakers: Speakers) {
    this.#paragraphs = paragraphs;
    this.#speakers = speakers;
  }

  /** The place of the quotation that was found last. */
  get lastIndex(): number {
    return this.found.length - 1;
  }

  /**
   * @param parts - the words of the quotation
   * @param attribution - the words that say who speaks
   * @param place - the paragraph of those words, and who speaks, where that is known
   */
  add(
    parts: readonly QuotationPart[],
    attribution: Attribution | undefined,
    { paragraph, speakers }: { readonly paragraph: number; readonly speakers?: readonly Party[] },
  ): void {
    const place = { text: this.#paragraphs[paragraph] ?? "", paragraph, at: attribution?.from ?? 0 };
    const words = attribution && { text: attribution.text, paragraph, from: attribution.from, to: attribution.to };
    this.found.push({
      parts: [...parts],
      speakers: speakers ?? this.#speakers.resolve(attribution?.references ?? [], place),
      form: attribution?.form ?? "inline",
      attribution: words,
    });
  }
}
