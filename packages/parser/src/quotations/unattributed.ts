import type { Locale } from "../locales/locale.ts";
import { type Party, parseReferences } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { isSpoken } from "./attributed-speech.ts";
import { findAnnouncement } from "./attribution.ts";
import { findReferring } from "./attribution-behind.ts";
import { type Attribution, GOES_ON, isOfficial } from "./attribution-words.ts";
import type { QuotationCollection } from "./collect-quotations.ts";
import { beginsWithParty } from "./far-subject.ts";
import { findFragment } from "./fragments.ts";
import type { Quoted } from "./quotation-marks.ts";
import { goesOnAbove, type ParagraphState, type QuotationPart, wordsIn } from "./reading.ts";
import { sentenceEnd, sentenceStart } from "./sentences.ts";
import { isLedTo, isReportedBefore, isSaidBefore, type TextPlace } from "./sentences-before.ts";
import type { Speakers } from "./speakers.ts";
import { speechPatterns } from "./speech-patterns.ts";
import {
  holdsVerb,
  isInsideSentence,
  isLedByColon,
  isLongSpeech,
  isOwnSentence,
  isSpeech,
  isSpeechAlone,
  WORDS_ALONE,
  WORDS_OF_SENTENCE,
  WORDS_OF_SPEECH,
} from "./speech-shape.ts";

/** "Neustadt, 16. Mai – „…“": a place and a date before the words. */
const DATELINE = /^\p{Lu}[^.!?:„“”"«»]{2,30}\d[^!?:„“”"«»]{0,20}\s[–—-]\s$/u;
const MAX_DATELINE = 60;
const WORDS_OF_FRAGMENT = 5;
const MAX_WORD = 30;
const SENTENCE_END = /[.!?…][“”"»]?$/u;

/** Whether words in marks are a part of a sentence: they begin with a small letter, or behind an article. */
function isFragment(text: string, { from, to }: Quoted, locale: Locale): boolean {
  const before = /(\S+)\s$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1] ?? "";
  return /^.\s?\p{Ll}/u.test(text.slice(from, to)) || partyWords(locale).isIndefinite(before);
}

/** "„Berg hat mir zugesagt, dass wir bauen.“": nobody who says "I" speaks of himself by name. */
const othersThan = (words: string, speakers: readonly Party[], isOwn: boolean): readonly Party[] =>
  isOwn ? speakers.filter(({ name }) => !words.includes(name.split(" ").at(-1) ?? name)) : speakers;

/** Takes words in marks that their own sentence gives to nobody, if they are speech. */
export class Unattributed {
  readonly #quotations: QuotationCollection;
  readonly #paragraphs: readonly string[];
  readonly #speakers: Speakers;

  constructor(quotations: QuotationCollection, paragraphs: readonly string[], speakers: Speakers) {
    this.#quotations = quotations;
    this.#paragraphs = paragraphs;
    this.#speakers = speakers;
  }

  /** Words in marks that their own sentence gives to nobody: the paragraph before may, or the sentences around them. */
  take(state: ParagraphState, quoted: Quoted, parts: QuotationPart[]): void {
    const [first] = parts;
    if (first === undefined) return;
    const announced = this.#announced(first);
    if (announced !== undefined) {
      this.#quotations.add(parts, announced, { paragraph: first.paragraph - 1 });
      return;
    }
    if (this.#referredTo(state, quoted, parts) || this.#ofSentence(state, quoted, parts)) return;
    // "“…,” said Jane Doe.", and then a paragraph of words in marks: whoever spoke goes on.
    const above = goesOnAbove(this.#quotations.found, parts, this.#paragraphs);
    if (above !== undefined) above.parts.push(...parts);
    else if ((parts.length === 1 && !this.#mayStandAlone(state, quoted)) || !this.#add(state, parts))
      this.#inReport(state, quoted, parts);
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
    const isBelow = this.#quotations.found.at(-1)?.parts.at(-1)?.paragraph === paragraph - 2;
    if (isBelow && this.#quotations.found.at(-1)?.attribution?.paragraph !== paragraph - 3) return undefined;
    return { references, text: line.slice(0, to), from: 0, to, form: "colon" };
  }

  /** "Das sagte Stadträtin Berg gestern.": the next paragraph may say whose words these are. */
  #referredTo({ text, paragraph }: ParagraphState, quoted: Quoted, parts: QuotationPart[]): boolean {
    const next = this.#paragraphs[paragraph + 1];
    const begins = quoted.from <= 1 || DATELINE.test(text.slice(0, Math.min(quoted.from, MAX_DATELINE)));
    if (next === undefined || !begins || /\p{L}/u.test(text.slice(quoted.to))) return false;
    const found = findReferring(next, this.#speakers.context);
    if (found === undefined) return false;
    const words = next.slice(found.from, found.to);
    this.#quotations.add(parts, { ...found, text: words, form: "inline" }, { paragraph: paragraph + 1 });
    return true;
  }

  /** "El alcalde quiere “mejorar la vida en los barrios”": a part of the sentence that goes before it. */
  #ofSentence({ text, paragraph, used }: ParagraphState, quoted: Quoted, parts: readonly QuotationPart[]): boolean {
    const last = used.at(-1);
    const attribution = findFragment(text, quoted, this.#speakers.context, last?.to ?? 0);
    if (attribution === undefined || parts.length > 1) return false;
    if (attribution.references === GOES_ON && last !== undefined && last.to >= attribution.from) {
      this.#quotations.found[last.index]?.parts.push(...parts);
      last.to = quoted.to;
      return true;
    }
    const speakers = this.#speakers.resolve(attribution.references, { text, paragraph, at: attribution.from });
    const { locale } = this.#speakers.context;
    // "Arbeitgeber sind verpflichtet, …": one word that no text knows more of may be any.
    const isOne =
      speakers.length < 2 &&
      speakers.every(({ kind, name, offices }) => kind === "person" && (offices.length > 0 || name.includes(" ")));
    if (!isOne || !isSpoken(text, quoted, { attribution, speakers, locale })) return false;
    this.#quotations.add(parts, attribution, { paragraph, speakers });
    used.push({ attribution, index: this.#quotations.lastIndex, to: quoted.to });
    return true;
  }

  /** "…“, so Berg. Das sei „ein wichtiger Schritt für die Stadt“.": a part of what is reported; with a capital it may be a name. */
  #inReport({ text, paragraph, used }: ParagraphState, quoted: Quoted, parts: QuotationPart[]): void {
    const { onlyReported, firstPerson, leadingSource } = speechPatterns(this.#speakers.context.locale);
    if (wordsIn(text, quoted) < WORDS_OF_FRAGMENT || !isFragment(text, quoted, this.#speakers.context.locale)) return;
    const at = sentenceStart(text, quoted.from);
    const around = `${text.slice(at, quoted.from)} ${text.slice(quoted.to, sentenceEnd(text, quoted.to))}`;
    // "Die Opposition wirft ihm vor, er habe „nichts getan“.": another clause reports.
    const clause = around.charAt(0).toLowerCase() + (around.split(",", 1)[0] ?? "").slice(1);
    // "Laut Gutachten sei „der Baum nicht zu retten“.": another source says so.
    if (!onlyReported.test(clause) || leadingSource.test(clause) || firstPerson.test(around)) return;
    if (used.length > 0 && !this.#isLastKnown(used)) return;
    const place = { text, paragraph, at };
    const speakers =
      used.length === 0 ? this.#reporter(place, quoted) : this.#speakers.inSight(place, { spoke: true, isOwn: false });
    if (speakers.length === 1 && speakers[0]?.kind === "person")
      this.#quotations.add(parts, undefined, { paragraph, speakers });
  }

  /** "Landrat Mayr ging auf die Pläne ein. Der Kreis zeige damit, „dass …“": where nobody spoke, what others say begins so. */
  #reporter(place: TextPlace, { from }: Quoted): readonly Party[] {
    const first = /^.\s?(\p{L}+)/u.exec(place.text.slice(from, from + MAX_WORD))?.[1] ?? "";
    const isClause = speechPatterns(this.#speakers.context.locale).that.test(` ${first} `);
    return isClause ? this.#speakers.reporter(place) : [];
  }

  #mayStandAlone(state: ParagraphState, quoted: Quoted): boolean {
    const { text } = state;
    // But in German small letters within a sentence are hardly all of what somebody says.
    const isWhole = partyWords(this.#speakers.context.locale).stacked || !isInsideSentence(text, quoted.from);
    return isWhole && wordsIn(text, quoted) >= this.#leastAlone(state, quoted) && isSpeech(text, quoted);
  }

  /** How many words of nobody may be speech. */
  #leastAlone({ text, paragraph }: ParagraphState, quoted: Quoted): number {
    const { locale } = this.#speakers.context;
    const words = text.slice(quoted.from, quoted.to);
    const place = { text, paragraph, at: quoted.from };
    // "…, sagte Berg. Der Bund sei gefragt. „Das kann ich nicht versprechen.“": who speaks of himself goes on speaking.
    if (!this.#speakers.spokeNear(paragraph)) return WORDS_ALONE;
    if (this.#isOwn(words) || isReportedBefore(place, locale)) return WORDS_OF_SPEECH;
    // "Am Samstag folgt der Film. „Wer hat an der Uhr gedreht?“": a short question is often a title.
    const isStated = isOwnSentence(text, quoted) && !/\?\s?.$/u.test(words);
    return isStated && holdsVerb(words, locale) ? WORDS_OF_SENTENCE : WORDS_ALONE;
  }

  /** Whether the paragraph says who spoke last: "another member wrote: “…”" names nobody who could go on. */
  #isLastKnown(used: ParagraphState["used"]): boolean {
    const last = used.at(-1);
    return last !== undefined && this.#quotations.found[last.index]?.speakers.length !== 0;
  }

  /** Somebody speaks of himself. */
  #isOwn(words: string): boolean {
    return speechPatterns(this.#speakers.context.locale).firstPerson.test(words);
  }

  /** "Stadträtin Berg sagte, das Geld reiche.", and then a paragraph of words in marks: whoever is reported last goes on. */
  #reportedAbove({ paragraph, from, to }: QuotationPart, text: string): readonly Party[] {
    const above = this.#paragraphs[paragraph - 1];
    const { locale } = this.#speakers.context;
    if (above === undefined || !isSpeechAlone(text, { from, to }, locale)) return [];
    const next = this.#paragraphs[paragraph + 1] ?? "";
    if (!SENTENCE_END.test(text) || (next !== "" && !SENTENCE_END.test(next))) return [];
    const speakers = this.#speakers.reportedLast({ text: above, paragraph: paragraph - 1, at: above.length });
    // "„…“", and then a paragraph about somebody else: the words may be his.
    const [about] = parseReferences(next, locale, true).references;
    const isOfAnother =
      about?.type === "party" && speakers.some(({ name }) => !name.endsWith(about.party.name.split(" ").at(-1) ?? ""));
    return isOfAnother ? [] : speakers;
  }

  /** Adds what may be speech, and tells whether it is. */
  #add({ text, paragraph, used }: ParagraphState, parts: QuotationPart[]): boolean {
    const [first] = parts;
    if (first === undefined) return false;
    const place = { text, paragraph, at: first.from };
    const words = text.slice(first.from, first.to);
    const isOwn = this.#isOwn(words);
    const { locale } = this.#speakers.context;
    const near = parts.length > 1 ? [] : this.#speakers.inSight(place, { spoke: this.#isLastKnown(used), isOwn });
    const speakers = othersThan(words, near.length > 0 ? near : this.#reportedAbove(first, text), isOwn);
    // Nobody's words in marks are speech where somebody speaks of himself, where the sentence before says that something is
    // said, or where they are long, or a whole sentence, and somebody has just spoken; else they may be any text that is shown.
    const mayGoOn = isLongSpeech(words) || isOwnSentence(text, first) || isLedTo(place, locale);
    const isLed = isLedByColon(text, first) || isSaidBefore(place, locale);
    const isSaid = isOwn || isLed || (mayGoOn && this.#speakers.spokeNear(paragraph));
    const isSpeech = speakers.length > 0 || isSaid || parts.length > 1;
    if (isSpeech) this.#quotations.add(parts, undefined, { paragraph, speakers });
    return isSpeech;
  }
}
