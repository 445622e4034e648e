import type { Locale } from "../locales/locale.ts";
import type { Party } from "../parties/parse-parties.ts";
import { Roster } from "../parties/roster.ts";
import { isLongEnough, isMoreOf, isSameQuotation, isSpoken } from "./attributed-speech.ts";
import { findAttribution } from "./attribution.ts";
import { before } from "./attribution-ahead.ts";
import { behind } from "./attribution-behind.ts";
import { type Attribution, isNamed } from "./attribution-words.ts";
import { QuotationCollection } from "./collect-quotations.ts";
import { withBothMarks, withMarksForPairs } from "./comma-marks.ts";
import { findAnnouncedDash, findDashSpeech } from "./dash-speech.ts";
import { IndirectSentences } from "./indirect-sentences.ts";
import { findInsideAttribution } from "./inside-attribution.ts";
import { isCalledSo } from "./no-clause.ts";
import { OpenMarks } from "./open-marks.ts";
import { findQuoted, type Quoted } from "./quotation-marks.ts";
import {
  type FoundQuotation,
  isSaidOfAll,
  type Opening,
  type ParagraphState,
  type QuotationPart,
  type Used,
  wordsIn,
} from "./reading.ts";
import type { Stretch } from "./sentences.ts";
import type { TextPlace } from "./sentences-before.ts";
import { Speakers } from "./speakers.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { WORDS_OF_SPEECH } from "./speech-shape.ts";
import { Unattributed } from "./unattributed.ts";

export type { FoundQuotation } from "./reading.ts";

/** Walks the paragraphs and remembers who was named. */
class QuotationReader {
  readonly #paragraphs: readonly string[];
  readonly #speakers: Speakers;
  readonly #quotations: QuotationCollection;
  readonly #unattributed: Unattributed;
  readonly #indirect: IndirectSentences;
  readonly #marks: OpenMarks;
  #carried: QuotationPart[] = [];
  /** Who is said to speak what is carried, before it began. */
  #opening: Opening | undefined;

  constructor(paragraphs: readonly string[], locale: Locale, roster: Roster) {
    this.#paragraphs = paragraphs;
    this.#speakers = new Speakers(roster, locale);
    this.#marks = new OpenMarks(paragraphs);
    this.#quotations = new QuotationCollection(paragraphs, this.#speakers);
    this.#unattributed = new Unattributed(this.#quotations, paragraphs, this.#speakers);
    this.#indirect = new IndirectSentences(this.#quotations.found, this.#speakers);
  }

  read(): FoundQuotation[] {
    this.#paragraphs.forEach((text, paragraph) => {
      this.#paragraph({ text, paragraph, first: this.#quotations.found.length, used: [] });
    });
    return this.#quotations.found.filter((_quotation, index) => !this.#indirect.dropped.has(index));
  }

  #paragraph(state: ParagraphState): void {
    const { text, paragraph } = state;
    const dashed = this.#dashed(state);
    const isOpen = this.#carried.length > 0;
    const all = findQuoted(text, isOpen, () => this.#marks.mayStayOpen(paragraph));
    // What stays open is known to close: paragraphs in between belong to it as they are.
    if (isOpen && all[0]?.from !== 0) this.#carried.push({ paragraph, from: 0, to: text.length });
    for (const quoted of all) {
      const { from, to, open } = quoted;
      // Marks within speech behind a dash hold a part of it.
      if (dashed.some((speech) => from >= speech.from && from < speech.to)) continue;
      if (open === undefined && this.#isTitle(text, quoted)) continue;
      if (open === "end" && this.#marks.mayStayOpen(paragraph)) this.#carry(state, { paragraph, from, to });
      else this.#one(state, quoted);
    }
    const open = this.#carried.find((part) => part.paragraph === paragraph);
    if (dashed.length === 0) this.#indirect.read(state, open?.from);
  }

  /** Whether marks hold what something is called; "Zum Thema: „Wir bauen weiter“, sagte Berg" leads to somebody's words. */
  #isTitle(text: string, quoted: Quoted): boolean {
    const { context } = this.#speakers;
    if (!isCalledSo(text, quoted.from, context.locale)) return false;
    // Whatever stands behind a colon, somebody may be said to speak it.
    const said = text[quoted.from - 2] === ":" ? behind(text, quoted, context) : undefined;
    return (
      !said || !isNamed(said.references) || !speechPatterns(context.locale).verb.test(text.slice(said.from, said.to))
    );
  }

  /** Takes what stands behind dashes, in a language that writes speech so. */
  #dashed({ text, paragraph }: ParagraphState): Stretch[] {
    const speeches = findDashSpeech(text, this.#speakers.context.locale);
    for (const { words, references, attribution, more } of speeches) {
      const speakers = this.#speakers.resolve(references, { text, paragraph, at: attribution.from });
      const said = { references, ...attribution, text: text.slice(attribution.from, attribution.to) };
      const parts = [words, ...(more === undefined ? [] : [more])].map((part) => ({ paragraph, ...part }));
      this.#quotations.add(parts, { ...said, form: "inline" }, { paragraph, speakers });
    }
    if (speeches.length > 0)
      return speeches.map(({ words, attribution, more }) => ({ from: words.from, to: (more ?? attribution).to }));
    const announced = findAnnouncedDash(this.#paragraphs, paragraph, this.#speakers.context);
    if (announced === undefined) return [];
    this.#quotations.add([{ paragraph, ...announced.words }], announced.attribution, { paragraph: paragraph - 1 });
    return [announced.words];
  }

  /** Keeps words that go on in the next paragraph, with what goes before them: "Stadträtin Berg sagte: „Wir freuen uns." */
  #carry(state: ParagraphState, part: QuotationPart): void {
    const { text, paragraph, used } = state;
    if (this.#carried.length === 0 && part.from > 0) {
      const attribution = findAttribution(text, part, this.#speakers.context);
      const last = used.at(-1);
      // "…“, sagte Stadträtin Berg. „Aber es liegt noch mehr vor uns.": the words go on those before.
      if (last !== undefined && isSameQuotation(text, part, { last, attribution }))
        this.#opening = { ...last, paragraph, speakers: [] };
      else if (attribution !== undefined)
        this.#opening = { attribution, paragraph, speakers: this.#speakersOf(attribution, state, part) };
    }
    this.#carried.push(part);
  }

  /** Whom the words that attribute a quotation name or mean. */
  #speakersOf(
    attribution: Attribution | undefined,
    { text, paragraph }: ParagraphState,
    quoted: Quoted,
    first: QuotationPart = { ...quoted, paragraph },
  ): readonly Party[] {
    if (attribution === undefined) return [];
    // What is quoted says nothing of who speaks, nor do the paragraphs of it above.
    const at = first.paragraph === paragraph ? Math.min(attribution.from, quoted.from) : first.from;
    const place = { text: this.#paragraphs[first.paragraph] ?? text, paragraph: first.paragraph, at };
    const named = this.#speakers.resolve(attribution.references, place);
    const speakers = named.length > 0 ? named : this.#ledTo(attribution, quoted, place);
    // "„Anna Berg kam zu mir“, so die Siegerin": nobody who is meant speaks of himself by name.
    const words = text.slice(quoted.from, quoted.to);
    return isNamed(attribution.references) ? speakers : speakers.filter(({ name }) => !words.includes(name));
  }

  /** "Frau Berg erklärte dem Rat: „…“, so die Rätin": where nobody is known by the word behind, who leads to the words speaks. */
  #ledTo({ references: [first], from }: Attribution, quoted: Quoted, place: TextPlace): readonly Party[] {
    if (first?.type !== "description" || from < quoted.to || place.text[quoted.from - 2] !== ":") return [];
    const ahead = before(place.text, quoted, this.#speakers.context);
    return ahead === undefined ? [] : this.#speakers.resolve(ahead.references, place);
  }

  #one(state: ParagraphState, quoted: Quoted): void {
    const { text, paragraph, used } = state;
    const part = { paragraph, from: quoted.from, to: quoted.to };
    const words = wordsIn(text, quoted);
    const attribution = findAttribution(text, quoted, this.#speakers.context);
    const [carried, opening] = [this.#carried, this.#opening];
    this.#carried = [];
    this.#opening = undefined;
    const parts = [...carried, part];
    if (opening !== undefined && !isSaidOfAll(attribution, quoted)) {
      this.#goOn(opening, parts);
      return;
    }
    const speakers = this.#speakersOf(attribution, state, quoted, parts[0]);
    const last = used.at(-1);
    if (last !== undefined && isSameQuotation(text, quoted, { last, attribution })) {
      if (!this.#saidByAnother(state, quoted, last)) this.#addToLast(state, quoted, last, attribution);
      return;
    }
    const { locale } = this.#speakers.context;
    const isLong = carried.length > 0 || isLongEnough(text, quoted, { attribution, locale });
    if (attribution !== undefined && isLong && isSpoken(text, quoted, { attribution, speakers, locale })) {
      const own = attribution.form === "colon" ? this.#withoutVerbs(parts) : parts;
      this.#quotations.add(own, attribution, { paragraph, speakers });
      used.push({ attribution, index: this.#quotations.lastIndex, to: quoted.to });
      return;
    }
    if (words >= WORDS_OF_SPEECH && this.#attributedInside(state, parts)) return;
    this.#unattributed.take(state, quoted, parts);
  }

  /** "Il sindaco Rossi: «La scuola – ha concluso – è bella»": a verb inside the marks is none of the words. */
  #withoutVerbs(parts: QuotationPart[]): QuotationPart[] {
    const [part, ...others] = parts;
    if (part === undefined || others.length > 0) return parts;
    const inside = findInsideAttribution(this.#paragraphs[part.paragraph] ?? "", part, this.#speakers.context);
    if (inside === undefined || isNamed(inside.attribution.references)) return parts;
    return inside.parts.map((stretch) => ({ ...stretch, paragraph: part.paragraph }));
  }

  /** Adds words to the quotation before them in the paragraph, if they go on with it. */
  #addToLast({ text, paragraph }: ParagraphState, quoted: Quoted, last: Used, attribution?: Attribution): void {
    const goesOn = isMoreOf(text, quoted, { last, attribution, locale: this.#speakers.context.locale });
    if (goesOn) this.#quotations.found[last.index]?.parts.push({ paragraph, from: quoted.from, to: quoted.to });
    last.to = quoted.to;
  }

  /** Adds the words that an earlier paragraph opened: to a quotation of it, or as one of their own. */
  #goOn({ index, attribution, paragraph, speakers }: Opening, parts: QuotationPart[]): void {
    const known = index === undefined ? undefined : this.#quotations.found[index];
    if (known !== undefined) known.parts.push(...parts);
    else this.#quotations.add(parts, attribution, { paragraph, speakers });
  }

  /** "…,” said Chief Crow. “We walk together,” the mayor added.": a word for somebody else, whom the text names. */
  #saidByAnother(state: ParagraphState, quoted: Quoted, last: Used): boolean {
    const { text, paragraph, used } = state;
    const after = behind(text, quoted, this.#speakers.context);
    if (after?.references[0]?.type !== "description") return false;
    const attribution = { ...after, text: text.slice(after.from, after.to), form: "inline" } as const;
    const speakers = this.#speakersOf(attribution, state, quoted);
    const known = this.#quotations.found[last.index]?.speakers.map(({ name }) => name) ?? [];
    if (speakers.length === 0 || speakers.some(({ name }) => known.includes(name))) return false;
    this.#quotations.add([{ paragraph, from: quoted.from, to: quoted.to }], attribution, { paragraph, speakers });
    used.push({ attribution, index: this.#quotations.lastIndex, to: quoted.to });
    return true;
  }

  /** Takes a quotation, of one paragraph or more, with the words inside that say who speaks, if there are such. */
  #attributedInside({ used }: ParagraphState, parts: readonly QuotationPart[]): boolean {
    const inside = parts.map((part) =>
      findInsideAttribution(this.#paragraphs[part.paragraph] ?? "", part, this.#speakers.context),
    );
    const first = inside.findIndex((found) => found !== undefined);
    const [attribution, place] = [inside[first]?.attribution, parts[first]];
    if (attribution === undefined || place === undefined) return false;
    const { paragraph } = place;
    const text = this.#paragraphs[paragraph] ?? "";
    const speakers = this.#speakers.resolve(attribution.references, { text, paragraph, at: attribution.from });
    const own = parts.flatMap((part, index) =>
      (inside[index]?.parts ?? [part]).map((stretch) => ({ ...stretch, paragraph: part.paragraph })),
    );
    this.#quotations.add(own, attribution, { paragraph, speakers });
    used.push({ attribution, index: this.#quotations.lastIndex, to: parts.at(-1)?.to ?? 0 });
    return true;
  }
}

/**
 * Finds the quotations of a text with their speakers.
 *
 * @param paragraphs - the text, paragraph by paragraph
 * @param locale - the words of its language
 * @param roster - whom the text names
 * @returns the quotations in the order of the text
 */
export function findQuotations(
  paragraphs: readonly string[],
  locale: Locale,
  roster: Roster = new Roster(paragraphs, locale),
): FoundQuotation[] {
  const found = new QuotationReader(paragraphs.map(withMarksForPairs), locale, roster).read();
  const whole = found.map((one) => ({
    ...one,
    parts: one.parts.map((part) => withBothMarks(part, paragraphs[part.paragraph] ?? "")),
  }));
  return whole.sort((left, right) => {
    const [a, b] = [left.parts[0], right.parts[0]];
    return (a?.paragraph ?? 0) - (b?.paragraph ?? 0) || (a?.from ?? 0) - (b?.from ?? 0);
  });
}
