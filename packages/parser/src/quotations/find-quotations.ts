import type { Locale } from "../locales/locale.ts";
import { type Party, parseReferences } from "../parties/parse-parties.ts";
import { Roster } from "../parties/roster.ts";
import { findAnnouncement, findAttribution } from "./attribution.ts";
import { behind, findReferring } from "./attribution-behind.ts";
import { type Attribution, isNamed, isOfficial } from "./attribution-words.ts";
import { withBothMarks, withMarksForPairs } from "./comma-marks.ts";
import { findDashSpeech } from "./dash-speech.ts";
import { beginsWithParty } from "./far-subject.ts";
import { IndirectSentences } from "./indirect-sentences.ts";
import { findInsideAttribution } from "./inside-attribution.ts";
import { findQuoted, type Quoted } from "./quotation-marks.ts";
import {
  type FoundQuotation,
  goesOnAbove,
  isSaidBehind,
  isSaidOfAll,
  type MutableQuotation,
  type Opening,
  type ParagraphState,
  type QuotationPart,
  type Used,
  wordsIn,
} from "./reading.ts";
import { type Stretch, sentencesOf } from "./sentences.ts";
import { isLedTo, isSaidBefore } from "./sentences-before.ts";
import { Speakers } from "./speakers.ts";
import { saysThat, speechPatterns } from "./speech-patterns.ts";
import {
  isContinuation,
  isInsideSentence,
  isLedByColon,
  isLongSpeech,
  isNounPhrase,
  isOwnSentence,
  isSetOffSpeech,
  isShortSpeech,
  isSpeech,
  isSpeechAlone,
  WORDS_ALONE,
  WORDS_OF_SPEECH,
} from "./speech-shape.ts";

export type { FoundQuotation } from "./reading.ts";

const MAX_PARAGRAPHS_AHEAD = 4;
const MAX_ATTRIBUTION = 700;

/** Walks the paragraphs and remembers who was named. */
class QuotationReader {
  readonly #found: MutableQuotation[] = [];
  readonly #paragraphs: readonly string[];
  readonly #speakers: Speakers;
  readonly #indirect: IndirectSentences;
  #carried: QuotationPart[] = [];
  /** Who is said to speak what is carried, before it began. */
  #opening: Opening | undefined;

  constructor(paragraphs: readonly string[], locale: Locale, roster: Roster) {
    this.#paragraphs = paragraphs;
    this.#speakers = new Speakers(roster, locale);
    this.#indirect = new IndirectSentences(this.#found, this.#speakers);
  }

  read(): FoundQuotation[] {
    this.#paragraphs.forEach((text, paragraph) => {
      this.#paragraph({ text, paragraph, first: this.#found.length, used: [] });
    });
    return this.#found.filter((_quotation, index) => !this.#indirect.dropped.has(index));
  }

  #paragraph(state: ParagraphState): void {
    const { text, paragraph } = state;
    const dashed = this.#dashed(state);
    const isOpen = this.#carried.length > 0;
    const all = findQuoted(text, isOpen, () => this.#mayStayOpen(paragraph));
    // What stays open is known to close: paragraphs in between belong to it as they are.
    if (isOpen && all[0]?.from !== 0) this.#carried.push({ paragraph, from: 0, to: text.length });
    for (const quoted of all) {
      const { from, to, open } = quoted;
      // Marks within speech behind a dash hold a part of it.
      if (dashed.some((speech) => from >= speech.from && from < speech.to)) continue;
      if (open === "end" && this.#mayStayOpen(paragraph)) this.#carry(state, { paragraph, from, to });
      else this.#one(state, quoted);
    }
    if (dashed.length === 0) this.#indirect.read(state);
  }

  /** Takes what stands behind dashes, in a language that writes speech so. */
  #dashed({ text, paragraph }: ParagraphState): Stretch[] {
    const speeches = findDashSpeech(text, this.#speakers.context.locale);
    for (const { words, references, attribution } of speeches) {
      const speakers = this.#speakers.resolve(references, { text, paragraph, at: attribution.from });
      const said = { references, ...attribution, text: text.slice(attribution.from, attribution.to) };
      this.#add([{ paragraph, ...words }], { ...said, form: "inline" }, paragraph, speakers);
    }
    return speeches.map(({ words, attribution }) => ({ from: words.from, to: attribution.to }));
  }

  /** Keeps words that go on in the next paragraph, with what goes before them: "Stadträtin Berg sagte: „Wir freuen uns." */
  #carry(state: ParagraphState, part: QuotationPart): void {
    const { text, paragraph, used } = state;
    if (this.#carried.length === 0 && part.from > 0) {
      const attribution = findAttribution(text, part, this.#speakers.context);
      const last = used.at(-1);
      // "…“, sagte Stadträtin Berg. „Aber es liegt noch mehr vor uns.": the words go on those before.
      if (last !== undefined && this.#isSameQuotation(text, last, part, attribution))
        this.#opening = { ...last, paragraph, speakers: [] };
      else if (attribution !== undefined)
        this.#opening = { attribution, paragraph, speakers: this.#speakersOf(attribution, state, part) };
    }
    this.#carried.push(part);
  }

  /** A quotation of several paragraphs goes on where the next one opens again, or one soon closes what was opened. */
  #mayStayOpen(paragraph: number): boolean {
    const ahead = this.#paragraphs.slice(paragraph + 1, paragraph + 1 + MAX_PARAGRAPHS_AHEAD);
    const [next] = ahead.slice(0, 1).flatMap((text) => findQuoted(text));
    const [first] = ahead.flatMap((text) => findQuoted(text, true));
    return next?.from === 0 || first?.open === "start";
  }

  /** The paragraph before may announce the words: "Dazu erklärt Ministerin Berg:". */
  #announced({ paragraph, from, to }: QuotationPart): Attribution | undefined {
    const before = (from > 1 ? undefined : this.#paragraphs[paragraph - 1]) ?? "";
    const announcement = findAnnouncement(before, this.#speakers.context);
    const text = this.#paragraphs[paragraph] ?? "";
    const isAlone = isSpeechAlone(text, { from, to }, this.#speakers.context.locale);
    return announcement ?? (isAlone ? this.#namedAbove(before, paragraph, text.slice(from, to)) : undefined);
  }

  /** "Bürgermeisterin Anna Berg", and nothing else: a line above the words, unless it stands below those of another. */
  #namedAbove(line: string, paragraph: number, quoted: string): Attribution | undefined {
    const { context } = this.#speakers;
    const { references, to } = parseReferences(line, context.locale);
    // "Ehrung für Stadträtin Anna Berg" begins with something else.
    const isOne = isOfficial(references) && references.length === 1;
    if (!isOne || !beginsWithParty(references, line, context.locale)) return undefined;
    // "Stadträtin Anna Berg zum Haushalt": above much in marks, a line may say what it is about.
    const isOfTopic = isLongSpeech(quoted) && speechPatterns(context.locale).topicLine.test(line.slice(to));
    if (to < line.length && !isOfTopic) return undefined;
    const isBelow = this.#found.at(-1)?.parts.at(-1)?.paragraph === paragraph - 2;
    if (isBelow && this.#found.at(-1)?.attribution?.paragraph !== paragraph - 3) return undefined;
    return { references, text: line.slice(0, to), from: 0, to, form: "colon" };
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
    const speakers = this.#speakers.resolve(attribution.references, place);
    // "„Anna Berg kam zu mir“, so die Siegerin": nobody who is meant speaks of himself by name.
    const words = text.slice(quoted.from, quoted.to);
    return isNamed(attribution.references) ? speakers : speakers.filter(({ name }) => !words.includes(name));
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
    if (last !== undefined && this.#isSameQuotation(text, last, quoted, attribution)) {
      if (!this.#saidByAnother(state, quoted, last)) this.#addToLast(state, quoted, last, attribution);
      return;
    }
    const isLong = carried.length > 0 || this.#isLongEnough(text, quoted, { words, attribution });
    if (attribution !== undefined && isLong && this.#isSpoken(attribution, speakers, { text, quoted, words })) {
      this.#add(parts, attribution, paragraph, speakers);
      used.push({ attribution, index: this.#found.length - 1, to: quoted.to });
      return;
    }
    if (carried.length === 0 && words >= WORDS_OF_SPEECH && this.#attributedInside(state, quoted)) return;
    this.#oneAlone(state, quoted, parts);
  }

  /** Adds words to the quotation before them in the paragraph, if they go on with it. */
  #addToLast({ text, paragraph }: ParagraphState, quoted: Quoted, last: Used, attribution?: Attribution): void {
    const goesOn =
      isContinuation(text, quoted, wordsIn(text, quoted)) ||
      attribution?.form === "colon" ||
      saysThat(text.slice(last.to, quoted.from), this.#speakers.context.locale);
    if (goesOn) this.#found[last.index]?.parts.push({ paragraph, from: quoted.from, to: quoted.to });
    last.to = quoted.to;
  }

  /** Adds the words that an earlier paragraph opened: to a quotation of it, or as one of their own. */
  #goOn({ index, attribution, paragraph, speakers }: Opening, parts: QuotationPart[]): void {
    const known = index === undefined ? undefined : this.#found[index];
    if (known !== undefined) known.parts.push(...parts);
    else this.#add(parts, attribution, paragraph, speakers);
  }

  /** "…,” said Chief Crow. “We walk together,” the mayor added.": a word for somebody else, whom the text names. */
  #saidByAnother(state: ParagraphState, quoted: Quoted, last: Used): boolean {
    const { text, paragraph, used } = state;
    const after = behind(text, quoted, this.#speakers.context);
    if (after?.references[0]?.type !== "description") return false;
    const attribution = { ...after, text: text.slice(after.from, after.to), form: "inline" } as const;
    const speakers = this.#speakersOf(attribution, state, quoted);
    const known = this.#found[last.index]?.speakers.map(({ name }) => name) ?? [];
    if (speakers.length === 0 || speakers.some(({ name }) => known.includes(name))) return false;
    this.#add([{ paragraph, from: quoted.from, to: quoted.to }], attribution, paragraph, speakers);
    used.push({ attribution, index: this.#found.length - 1, to: quoted.to });
    return true;
  }

  /** Few words are a name or a doubt, but for a whole sentence that somebody who is named says. */
  #isLongEnough(
    text: string,
    quoted: Quoted,
    { words, attribution }: { words: number; attribution: Attribution | undefined },
  ): boolean {
    const isBehind = attribution !== undefined && isSaidBehind(attribution, quoted);
    // "named it “a cleaner city”": but for whom the words behind say so of.
    if (!isBehind && words < WORDS_ALONE && isNounPhrase(text, quoted, this.#speakers.context.locale)) return false;
    if (words >= WORDS_OF_SPEECH || isShortSpeech(text, quoted, words)) return true;
    return isBehind && isSetOffSpeech(text, quoted, words);
  }

  /** Words in marks that their own sentence gives to nobody: the paragraph before may, or the sentences around them. */
  #oneAlone(state: ParagraphState, quoted: Quoted, parts: QuotationPart[]): void {
    const [first] = parts;
    if (first === undefined) return;
    const announced = this.#announced(first);
    if (announced !== undefined) {
      this.#add(parts, announced, first.paragraph - 1);
      return;
    }
    if (this.#referredTo(state, quoted, parts)) return;
    // "“…,” said Jane Doe.", and then a paragraph of words in marks: whoever spoke goes on.
    const above = goesOnAbove(this.#found, parts, this.#paragraphs);
    if (above !== undefined) above.parts.push(...parts);
    else if (parts.length > 1 || this.#mayStandAlone(state, quoted)) this.#addUnattributed(state, parts);
  }

  /** "Das sagte Stadträtin Berg gestern.": the next paragraph may say whose words these are. */
  #referredTo({ text, paragraph }: ParagraphState, quoted: Quoted, parts: QuotationPart[]): boolean {
    const next = this.#paragraphs[paragraph + 1];
    if (next === undefined || quoted.from > 1 || /\p{L}/u.test(text.slice(quoted.to))) return false;
    const found = findReferring(next, this.#speakers.context);
    if (found === undefined) return false;
    const words = next.slice(found.from, found.to);
    this.#add(parts, { ...found, text: words, form: "inline" }, paragraph + 1);
    return true;
  }

  #mayStandAlone(state: ParagraphState, quoted: Quoted): boolean {
    const { text } = state;
    // But in German small letters within a sentence are hardly all of what somebody says.
    const isWhole = this.#speakers.context.locale.tag === "de" || !isInsideSentence(text, quoted.from);
    return isWhole && wordsIn(text, quoted) >= this.#leastAlone(state, quoted) && isSpeech(text, quoted);
  }

  /** "…, sagte Berg. Der Bund sei gefragt. „Das kann ich nicht versprechen.“": who speaks of himself goes on speaking. */
  #leastAlone({ text, paragraph }: ParagraphState, { from, to }: Quoted): number {
    const isSpeaking = this.#speakers.spokeNear(paragraph) && this.#isOwn(text.slice(from, to));
    return isSpeaking ? WORDS_OF_SPEECH : WORDS_ALONE;
  }

  /** Somebody speaks of himself. */
  #isOwn(words: string): boolean {
    return speechPatterns(this.#speakers.context.locale).firstPerson.test(words);
  }

  /** Takes a quotation with the words inside that say who speaks, if there are such. */
  #attributedInside({ text, paragraph, used }: ParagraphState, quoted: Quoted): boolean {
    const inside = findInsideAttribution(text, quoted, this.#speakers.context);
    if (inside === undefined) return false;
    const { attribution, parts } = inside;
    const speakers = this.#speakers.resolve(attribution.references, { text, paragraph, at: attribution.from });
    const own = parts.map((part) => ({ paragraph, ...part }));
    this.#add(own, attribution, paragraph, speakers);
    used.push({ attribution, index: this.#found.length - 1, to: quoted.to });
    return true;
  }

  /** An office without a name speaks only where the text names who holds it, or where the verb says so. */
  #isSpoken(
    { references }: Attribution,
    speakers: readonly Party[],
    { text, quoted, words }: { text: string; quoted: Quoted; words: number },
  ): boolean {
    if (speakers.length > 0 || references.some(({ type }) => type === "pronoun")) return true;
    const own = text.slice(quoted.from, quoted.to);
    // A few words in the middle of a sentence are a term.
    return !/^.\s?\p{Ll}/u.test(own.slice(0, 3)) && (words >= WORDS_ALONE || this.#isOwn(own));
  }

  /** Whether a quotation goes on the one before: nothing but the words that attribute it stands between them. */
  #isSameQuotation(text: string, last: Used, quoted: Quoted, attribution: Attribution | undefined): boolean {
    if (attribution !== undefined) return attribution.from < last.attribution.to;
    if (quoted.from - last.to > MAX_ATTRIBUTION) return false;
    const between = text.slice(last.to, quoted.from);
    const sentences = sentencesOf(between.replace(/^[\s,.;]+/u, ""));
    return sentences.length <= 1 && last.attribution.from >= last.to - 1;
  }

  #addUnattributed({ text, paragraph, used }: ParagraphState, parts: QuotationPart[]): void {
    const [first] = parts;
    if (first === undefined) return;
    const place = { text, paragraph, at: first.from };
    const words = text.slice(first.from, first.to);
    const isOwn = this.#isOwn(words);
    const { locale } = this.#speakers.context;
    const speakers = parts.length > 1 ? [] : this.#speakers.inSight(place, { spoke: used.length > 0, isOwn });
    // Nobody's words in marks are speech where somebody speaks of himself, where the sentence before says that something is
    // said, or where they are long, or a whole sentence, and somebody has just spoken; else they may be any text that is shown.
    const mayGoOn = isLongSpeech(words) || isOwnSentence(text, first) || isLedTo(place, locale);
    const isLed = isLedByColon(text, first) || isSaidBefore(place, locale);
    const isSaid = isOwn || isLed || (mayGoOn && this.#speakers.spokeNear(paragraph));
    if (speakers.length > 0 || isSaid || parts.length > 1) this.#add(parts, undefined, paragraph, speakers);
  }

  #add(
    parts: readonly QuotationPart[],
    attribution: Attribution | undefined,
    paragraph: number,
    resolved?: readonly Party[],
  ): void {
    const place = { text: this.#paragraphs[paragraph] ?? "", paragraph, at: attribution?.from ?? 0 };
    const speakers = resolved ?? this.#speakers.resolve(attribution?.references ?? [], place);
    const words = attribution && { text: attribution.text, paragraph, from: attribution.from, to: attribution.to };
    this.#found.push({ parts: [...parts], speakers, form: attribution?.form ?? "inline", attribution: words });
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
