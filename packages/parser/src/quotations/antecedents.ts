import { type Party, parseReferences } from "../parties/parse-parties.ts";
import { isBareName, type Roster } from "../parties/roster.ts";
import { type PartyWords, partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, isSomebody } from "./attribution-words.ts";
import type { KnownSpeakers } from "./known-speakers.ts";
import { sentencesOf } from "./sentences.ts";
import { MAX_BACK, MAX_SENTENCES_BACK, sentencesBefore, type TextPlace } from "./sentences-before.ts";
import { subjectOf } from "./subject-of.ts";

const FAMILY_NAME = /(?<![\p{L}-])\p{Lu}\p{L}{2,30}(?![\p{L}-])/gu;
/** Nobody means by a pronoun who spoke so many paragraphs before. */
const MOST_PARAGRAPHS_BACK = 4;
/** "„…“ Stadträtin Berg stimmt zu": what is quoted at the beginning of a sentence, and is one of its own. */
const QUOTED_AHEAD = /^.*[.!?…]\s?[“”"»«]\s+(?=\p{Lu})/su;

/** Finds whom a text is about before a place that names nobody: "sie", "so die Journalistin". */
export class Antecedents {
  readonly #known: KnownSpeakers;
  readonly #roster: Roster;
  readonly #context: AttributionContext;
  readonly #words: PartyWords;

  constructor(known: KnownSpeakers, roster: Roster, context: AttributionContext) {
    this.#known = known;
    this.#roster = roster;
    this.#context = context;
    this.#words = partyWords(context.locale);
  }

  /**
   * Whom a place may mean that names nobody: the subject of a sentence before it in its paragraph, the last one who spoke,
   * then the others of the paragraph and the others who spoke.
   */
  *before(place: TextPlace): Iterable<Party> {
    const { last } = this.#known;
    const ahead = sentencesBefore(place).at(-1)?.text ?? "";
    const begins = this.#namedAtBeginning(ahead.replace(QUOTED_AHEAD, ""));
    if (begins !== undefined) yield begins;
    if (last?.paragraph === place.paragraph) yield last.party;
    yield* this.subjectBefore(place);
    yield* this.#onlyNamed(place);
    if ((last?.paragraph ?? -1) < place.paragraph - 1) yield* this.#subjectOf(place.paragraph - 1);
    const isFar = last !== undefined && place.paragraph - last.paragraph > MOST_PARAGRAPHS_BACK;
    if (last !== undefined && !isFar) yield last.party;
    yield* this.#roster.officialsBefore(place.paragraph, place.at);
    if (isFar) return;
    for (const earlier of this.#known.earlier) yield earlier.party;
  }

  /** Whom the paragraph before a place is about, which its first sentence begins with. */
  topicBefore({ paragraph }: TextPlace): readonly Party[] {
    const text = this.#roster.textOf(paragraph - 1).slice(0, MAX_BACK);
    const [first] = sentencesOf(text);
    const named = first && this.#namedAtBeginning(this.#behindSmallWords(text.slice(first.from, first.to)));
    return named === undefined || named.offices.length === 0 ? [] : [named];
  }

  /** Whom the last sentences before a place, in its paragraph, are about. */
  subjectBefore(place: TextPlace): readonly Party[] {
    for (const sentence of sentencesBefore(place).reverse()) {
      const subject = subjectOf(sentence.text, this.#context)[0];
      if (subject?.type === "party") return [this.#known.inFull(subject.party)];
      // "El titular de la Xunta tuvo palabras para el rector, Juan Pérez": the rector is not whom it is about.
      if (subject?.type === "description" && this.#words.isOffice(subject.head))
        return this.#holderOf(subject.head, place);
      const named = this.#namedAtBeginning(sentence.text);
      if (named !== undefined) return [named];
    }
    for (const official of this.#roster.officialsBefore(place.paragraph, place.at)) return [official];
    return [];
  }

  #holderOf(head: string, place: TextPlace): readonly Party[] {
    const holder = this.#known.holderOf(head, place) ?? this.#known.last?.party;
    return holder === undefined ? [] : [this.#known.inFull(holder)];
  }

  /** "Im Trubel verpasste Berg den Zug.": the one whom the sentences before a place name by the family name. */
  #onlyNamed(place: TextPlace): readonly Party[] {
    const named = new Map<string, Party>();
    for (const { text } of sentencesBefore(place))
      for (const [word] of text.matchAll(FAMILY_NAME)) {
        const party = this.#roster.find(word);
        const [given = word] = party?.name.split(" ", 1) ?? [];
        const isOne = this.#roster.isName(word) || this.#roster.isName(given);
        if (party !== undefined && isOne && !this.#isPlace(party)) named.set(party.name, party);
      }
    return named.size === 1 ? [...named.values()] : [];
  }

  /** "na Região Serrana", "the White House" */
  #isPlace({ name }: Party): boolean {
    return name.split(" ").some((word) => this.#words.isGroup(word) || this.#words.isThing(word));
  }

  /** "Auch Stadträtin Anna Berg begrüßt das.": whom the last sentence of a paragraph is about that begins with somebody. */
  #subjectOf(paragraph: number): readonly Party[] {
    const text = this.#roster.textOf(paragraph).slice(-MAX_BACK);
    for (const { from, to } of sentencesOf(text).slice(-MAX_SENTENCES_BACK).reverse()) {
      const named = this.#namedAtBeginning(this.#behindSmallWords(text.slice(from, to)));
      if (named !== undefined && (named.offices.length > 0 || !isBareName(named.name))) return [named];
      // "But in a letter, Jane Doe said the plan was good."
      const [said] = subjectOf(text.slice(from, to), this.#context);
      const known = said?.type === "party" && isSomebody([said]) ? this.#roster.find(said.party.name) : undefined;
      if (known !== undefined && !this.#words.isArticle(known.name.split(" ")[0] ?? "")) return [known];
    }
    const officials = [...this.#roster.officialsBefore(paragraph, text.length)];
    if (officials.length > 0) return officials.length === 1 ? officials : [];
    // "The programme went on with a speech by Tom Hill.", whose office stands elsewhere
    const named = this.#roster.namedIn(paragraph).filter(({ offices }) => offices.length > 0);
    return named.length === 1 ? named : [];
  }

  /** A sentence without the article and the small word that it begins with. */
  #behindSmallWords(sentence: string): string {
    const { isSmall, isArticle } = this.#words;
    let rest = sentence;
    for (let step = 0; step < 2; step++) {
      const [word = ""] = rest.split(" ", 1);
      const bare = word.replace(/,$/u, "");
      if (!isSmall(bare) && !isArticle(bare)) break;
      rest = rest.slice(word.length + 1);
    }
    return rest;
  }

  /** "Anna Berg kennt das aus eigener Erfahrung", "Stadtrat Mayr will mehr": whoever begins a sentence is what it is about. */
  #namedAtBeginning(sentence: string): Party | undefined {
    const { references, to } = parseReferences(sentence, this.#context.locale, true);
    const [first] = references;
    if (first?.type !== "party" || references.length > 1 || first.party.kind !== "person") return undefined;
    const { offices, honorificPrefix: title } = first.party;
    const name = title !== undefined && sentence.startsWith(title) ? `${title} ${first.party.name}` : first.party.name;
    if (sentence.startsWith(name) && /^[\s,]/.test(sentence.slice(name.length)))
      return this.#known.knownAs(first.party.name);
    const isWhole =
      offices.some((office) => sentence.startsWith(office)) && sentence.startsWith(name, to - name.length);
    return isWhole ? this.#known.inFull(first.party) : undefined;
  }
}
