import { findQuoted } from "./quotation-marks.ts";

const MAX_PARAGRAPHS_AHEAD = 4;

/** Tells whether marks that a paragraph does not close go on in those behind it. */
export class OpenMarks {
  readonly #paragraphs: readonly string[];
  readonly #opens = new Map<number, boolean>();

  constructor(paragraphs: readonly string[]) {
    this.#paragraphs = paragraphs;
  }

  /** A quotation of several paragraphs goes on where the next one opens again, or one soon closes what was opened. */
  mayStayOpen(paragraph: number): boolean {
    const ahead = this.#paragraphs.slice(paragraph + 1, paragraph + 1 + MAX_PARAGRAPHS_AHEAD);
    const [first] = ahead.flatMap((text) => findQuoted(text, true));
    return this.#opensWithMark(paragraph + 1, MAX_PARAGRAPHS_AHEAD) || first?.open === "start";
  }

  /** ‘We build.↵‘We plant.↵‘We stay.’: with marks that are apostrophes, too, a paragraph opens where the next one does; found once. */
  #opensWithMark(paragraph: number, ahead: number): boolean {
    const known = this.#opens.get(paragraph);
    if (known !== undefined) return known;
    const goesOn = (): boolean => ahead > 1 && this.#opensWithMark(paragraph + 1, ahead - 1);
    const [next] = findQuoted(this.#paragraphs[paragraph] ?? "", false, goesOn);
    this.#opens.set(paragraph, next?.from === 0);
    return next?.from === 0;
  }
}
