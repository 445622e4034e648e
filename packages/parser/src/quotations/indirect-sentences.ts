import { findIndirectSpeech } from "./indirect.ts";
import type { DirectPart, MutableQuotation, ParagraphState, Sentence } from "./reading.ts";
import { type Stretch, sentencesOf } from "./sentences.ts";
import type { Speakers } from "./speakers.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { isLongFragment, isPartial } from "./speech-shape.ts";

const MAX_VERBS = 500;

/** Finds what the sentences of a text report that somebody said, around and between its quotations in marks. */
export class IndirectSentences {
  /** Which of the quotations in marks are a few words of such a sentence, by their place among all. */
  readonly dropped: Set<number> = new Set<number>();
  readonly #speakers: Speakers;
  readonly #found: MutableQuotation[];

  /**
   * @param found - the quotations in marks, to which those of sentences are added
   * @param speakers - who spoke before
   */
  constructor(found: MutableQuotation[], speakers: Speakers) {
    this.#found = found;
    this.#speakers = speakers;
  }

  /**
   * Reads a paragraph whose quotations in marks are found.
   *
   * @param state - the paragraph
   * @param until - where marks open that only another paragraph closes
   */
  read(state: ParagraphState, until: number = state.text.length): void {
    const { text } = state;
    const { verb, anySource } = speechPatterns(this.#speakers.context.locale);
    const verbs = verb.all(text, MAX_VERBS);
    if (verbs.length === 0 && !anySource.test(text)) return;
    const direct = this.#directParts(state);
    let next = 0;
    for (const sentence of sentencesOf(text)) {
      if (sentence.to > until) break;
      while ((direct[next]?.to ?? Number.POSITIVE_INFINITY) <= sentence.from) next++;
      const inside: DirectPart[] = [];
      for (let at = next; (direct[at]?.from ?? Number.POSITIVE_INFINITY) < sentence.to; at++)
        inside.push(direct[at] as DirectPart);
      const end = this.#endOf(sentence, { text, inside });
      if (end <= sentence.from) continue;
      const own = verbs
        .filter(({ index }) => index >= sentence.from && index < end)
        .map((found) => ({ ...found, index: found.index - sentence.from }));
      this.#sentence(state, { from: sentence.from, to: end, verbs: own }, inside);
    }
  }

  /** The parts of this paragraph that stand in quotation marks, in its order. */
  #directParts({ text, paragraph, first }: ParagraphState): DirectPart[] {
    return this.#found.slice(first).flatMap(({ parts, form, attribution }, at) => {
      const alone = parts.length === 1;
      const isOfSentence = (part: Stretch) =>
        isPartial(text, part) || (attribution === undefined && isLongFragment(text, part));
      return parts
        .filter((part) => part.paragraph === paragraph)
        .map((part) => ({ ...part, index: first + at, form, partial: alone && isOfSentence(part) }));
    });
  }

  /** Where a sentence ends that may report: what stands before a colon may, beside other quotations it does not. */
  #endOf(sentence: Stretch, { text, inside }: { text: string; inside: readonly DirectPart[] }): number {
    const whole = inside.find(({ partial }) => !partial);
    if (whole === undefined) return sentence.to;
    if (whole.form !== "colon") return -1;
    // "…, betonte Berg: „…“", "…, und Mayr ergänzte: „…“": another clause may lead to the words behind the colon.
    const clause = this.#found[whole.index]?.attribution?.from ?? 0;
    return clause > sentence.from ? clause : text.lastIndexOf(":", whole.from);
  }

  #sentence({ text, paragraph }: ParagraphState, sentence: Sentence, inside: readonly DirectPart[]): void {
    const speech = findIndirectSpeech(text.slice(sentence.from, sentence.to), sentence.verbs, this.#speakers.context);
    if (speech === undefined) return;
    const speakers = this.#speakers.resolve(speech.references, { text, paragraph, at: sentence.from });
    if (speakers.length === 0) return;
    const moved = ({ from, to }: Stretch): Stretch => ({ from: sentence.from + from, to: sentence.from + to });
    const parts = speech.parts.map(moved);
    const partial = inside.filter((part) => part.partial && part.to <= sentence.to);
    if (!partial.every((part) => parts.some(({ from, to }) => part.from >= from && part.to <= to))) return;
    for (const { index } of partial) this.dropped.add(index);
    const { from, to } = moved(speech.attribution);
    this.#found.push({
      parts: parts.map((part) => ({ paragraph, ...part })),
      speakers,
      form: speech.direct ? "inline" : "indirect",
      attribution: { text: text.slice(from, to).replace(/[\s,]+$/u, ""), paragraph, from, to },
    });
  }
}
