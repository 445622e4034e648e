import type { Locale } from "../locales/locale.ts";
import { type Party, parseReferences, type Reference } from "../parties/parse-parties.ts";
import { isBareName, type Roster } from "../parties/roster.ts";
import { type PartyWords, partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, isSomebody } from "./attribution-words.ts";
import { Genders } from "./genders.ts";
import { sentencesOf } from "./sentences.ts";
import {
  isLedTo,
  MAX_BACK,
  MAX_SENTENCES_BACK,
  sentenceAhead,
  sentencesBefore,
  type TextPlace,
} from "./sentences-before.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { subjectOf } from "./subject-of.ts";

const FAMILY_NAME = /(?<![\p{L}-])\p{Lu}\p{L}{2,30}(?![\p{L}-])/gu;
/** Nor who spoke so many paragraphs before. */
const MOST_PARAGRAPHS_BACK = 4;
/** Nobody means by a pronoun who spoke before so many others. */
const MOST_SPEAKERS_BACK = 20;
/** "„…“ Stadträtin Berg stimmt zu": what is quoted at the beginning of a sentence, and is one of its own. */
const QUOTED_AHEAD = /^.*[.!?…]\s?[“”"»«]\s+(?=\p{Lu})/su;

/** Remembers who spoke and who was named, and tells whom a bare name, an office or a pronoun means. */
export class Speakers {
  readonly context: AttributionContext;
  readonly #roster: Roster;
  readonly #words: PartyWords;
  readonly #spoken: { party: Party; paragraph: number }[] = [];
  readonly #named = new Map<string, Party>();
  readonly #genders: Genders;

  constructor(roster: Roster, locale: Locale) {
    this.#roster = roster;
    this.#words = partyWords(locale);
    this.#genders = new Genders(locale);
    this.context = { locale, isKnown: (name) => this.#isKnown(name), isNamed: (name) => roster.isNamed(name) };
  }

  #isKnown(name: string): boolean {
    return this.#named.has(name.split(" ").at(-1) ?? name) || this.#roster.find(name) !== undefined;
  }

  /**
   * The speaker of a quotation of its own: whom the sentence before it is about, or who spoke last in the paragraph. Who
   * speaks of himself is rather the latter than a body: "…, sagte Berg. Der Bund sei gefragt. „Ich kann nichts versprechen.“"
   */
  inSight(place: TextPlace, { spoke, isOwn }: { spoke: boolean; isOwn: boolean }): readonly Party[] {
    const last = spoke && !isLedTo(place, this.context.locale) ? this.#spoken.slice(-1).map(({ party }) => party) : [];
    const named = this.#inSentenceBefore(place);
    const isPerson = named.some(({ kind }) => kind === "person");
    return named.length > 0 && (isPerson || !isOwn || last.length === 0) ? named : last;
  }

  #inSentenceBefore(place: TextPlace): readonly Party[] {
    const before = sentenceAhead(place);
    if (before === undefined) return [];
    const speakers = this.resolve(subjectOf(before.text, this.context), { ...place, at: before.at });
    const named =
      speakers.length > 0 ? speakers : this.resolve(this.#namedAtEnd(before.text), { ...place, at: before.at });
    return named.length > 0 ? named : this.#reporting(place, before.text);
  }

  /** "Berg sagt, die Ernte falle besser aus. Die Güte sei schlecht. „Das zeigt …“": reported sentences go on with one before them. */
  #reporting(place: TextPlace, last: string): readonly Party[] {
    const { reported, verb } = speechPatterns(this.context.locale);
    if (reported?.test(last) !== true) return [];
    for (const { text, at } of sentencesBefore(place).reverse()) {
      const speakers = verb.test(text) ? this.resolve(subjectOf(text, this.context), { ...place, at }) : [];
      if (speakers.length > 0) return speakers;
    }
    return [];
  }

  /** Whether somebody speaks in the paragraph or in the one before. */
  spokeNear(paragraph: number): boolean {
    const last = this.#spoken[this.#spoken.length - 1];
    return last !== undefined && paragraph - last.paragraph <= 1;
  }

  /** "…, wie die Bürgermeisterin sagte." */
  #namedAtEnd(sentence: string): readonly Reference[] {
    const { sourceFirst } = speechPatterns(this.context.locale);
    for (const comma of [...sentence.matchAll(/,\s/gu)].slice(-3)) {
      const tail = sentence.slice(comma.index + comma[0].length);
      const source = sourceFirst.exec(tail)?.[0];
      if (source === undefined) continue;
      const { references } = parseReferences(tail.slice(source.length).trimStart(), this.context.locale);
      if (references.some(({ type }) => type === "party")) return references;
    }
    return [];
  }

  /**
   * @param references - whom a phrase names or means
   * @param place - where it stands
   * @returns the people and groups, with full name and office as far as the text gives them
   */
  resolve(references: readonly Reference[], place: TextPlace): readonly Party[] {
    const parties = references.flatMap((reference): readonly Party[] => {
      switch (reference.type) {
        case "party":
          return [this.#inFull(reference.party)];
        case "pronoun":
          return this.#meantBy(reference.word, place);
        case "description": {
          // "sagte der zufriedene Mayr"
          const named = this.#knownAs(reference.head);
          if (named !== undefined) return [named];
          const known = this.#roster.byOffice(reference.head, place.paragraph);
          return known ? [this.#inFull(known)] : this.#describedBefore(reference.head, place);
        }
        default:
          return [];
      }
    });
    // "zeigten sich Ärzte, Pflege und Ehrenamt überzeugt": nouns that nobody is named by else.
    const areNouns =
      parties.length > 2 && parties.every(({ name, offices }) => isBareName(name) && offices.length === 0);
    const likely = areNouns ? [] : parties.filter((party) => this.#isLikely(party));
    for (const party of likely) this.#remember(party, place.paragraph);
    return likely;
  }

  /** A single word that nothing else shows to be somebody's name has to be used as one somewhere. */
  #isLikely({ kind, name, offices, honorificPrefix }: Party): boolean {
    return (
      kind === "group" || offices.length > 0 || !!honorificPrefix || !isBareName(name) || this.#roster.isName(name)
    );
  }

  /** "so die Journalistin": a word for what somebody is means the last one who spoke, an office only in the same paragraph. */
  #describedBefore(head: string, place: TextPlace): readonly Party[] {
    if (this.#words.isPlural(head)) return [];
    const noun = this.#words.isPersonNoun(head);
    if (!noun && !this.#words.isOffice(head)) return [];
    const isAny = noun || this.#words.isAnyOffice(head);
    const last = this.#spoken[this.#spoken.length - 1];
    const mayBe =
      last?.party.kind === "person" && last.party.offices.every((office) => this.#roster.mayBeOne(office, head));
    const near = last !== undefined && mayBe && place.paragraph - last.paragraph <= (isAny ? 3 : 0) ? [last.party] : [];
    // "so die Sprecherin": no body is one.
    if (near.length > 0) return near;
    return this.#subjectBefore(place).filter(
      ({ kind, offices }) => kind === "person" && offices.every((office) => this.#roster.mayBeOne(office, head)),
    );
  }

  /** Whom a pronoun means: the nearest one it may mean, else the nearest of all where that is a body. */
  #meantBy(pronoun: string | undefined, place: TextPlace): readonly Party[] {
    const gender = this.#genders.ofPronoun(pronoun);
    const text = place.text.slice(Math.max(0, place.at - MAX_BACK), place.at);
    let nearest: Party | undefined;
    for (const party of this.#before(place)) {
      nearest ??= party;
      if (!this.#genders.mayBe(party, gender, text)) continue;
      this.#genders.remember(party, gender);
      return [party];
    }
    return nearest?.kind === "group" ? [nearest] : [];
  }

  /**
   * Whom a place may mean that names nobody: the subject of a sentence before it in its paragraph, the last one who spoke,
   * then the others of the paragraph and the others who spoke.
   */
  *#before(place: TextPlace): Iterable<Party> {
    const last = this.#spoken[this.#spoken.length - 1];
    const ahead = sentencesBefore(place).at(-1)?.text ?? "";
    const begins = this.#namedAtBeginning(ahead.replace(QUOTED_AHEAD, ""));
    if (begins !== undefined) yield begins;
    if (last?.paragraph === place.paragraph) yield last.party;
    yield* this.#subjectBefore(place);
    yield* this.#onlyNamed(place);
    if ((last?.paragraph ?? -1) < place.paragraph - 1) yield* this.#subjectOf(place.paragraph - 1);
    const isFar = last !== undefined && place.paragraph - last.paragraph > MOST_PARAGRAPHS_BACK;
    if (last !== undefined && !isFar) yield last.party;
    yield* this.#roster.officialsBefore(place.paragraph, place.at);
    if (isFar) return;
    for (const earlier of this.#spoken.slice(-MOST_SPEAKERS_BACK, -1).reverse()) yield earlier.party;
  }

  /** "Im Trubel verpasste Berg den Zug.": the one whom the sentences before a place name by the family name. */
  #onlyNamed(place: TextPlace): readonly Party[] {
    const named = new Map<string, Party>();
    for (const { text } of sentencesBefore(place))
      for (const [word] of text.matchAll(FAMILY_NAME)) {
        const party = this.#roster.find(word);
        const [given = word] = party?.name.split(" ", 1) ?? [];
        const isOne = this.#roster.isName(word) || this.#roster.isName(given);
        if (party !== undefined && isOne) named.set(party.name, party);
      }
    return named.size === 1 ? [...named.values()] : [];
  }

  /** "Auch Stadträtin Anna Berg begrüßt das.": whom the last sentence of a paragraph is about that begins with somebody. */
  #subjectOf(paragraph: number): readonly Party[] {
    const text = this.#roster.textOf(paragraph).slice(-MAX_BACK);
    for (const { from, to } of sentencesOf(text).slice(-MAX_SENTENCES_BACK).reverse()) {
      const named = this.#namedAtBeginning(this.#behindSmallWords(text.slice(from, to)));
      if (named !== undefined && (named.offices.length > 0 || !isBareName(named.name))) return [named];
      // "But in a letter, Jane Doe said the plan was good."
      const [said] = subjectOf(text.slice(from, to), this.context);
      const known = said?.type === "party" && isSomebody([said]) ? this.#roster.find(said.party.name) : undefined;
      if (known !== undefined && !this.#words.isArticle(known.name.split(" ")[0] ?? "")) return [known];
    }
    const officials = [...this.#roster.officialsBefore(paragraph, text.length)];
    return officials.length === 1 ? officials : [];
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

  /** Whom the last sentences before a place, in its paragraph, are about. */
  #subjectBefore(place: TextPlace): readonly Party[] {
    for (const sentence of sentencesBefore(place).reverse()) {
      const subject = subjectOf(sentence.text, this.context)[0];
      if (subject?.type === "party") return [this.#inFull(subject.party)];
      const named = this.#namedAtBeginning(sentence.text);
      if (named !== undefined) return [named];
    }
    for (const official of this.#roster.officialsBefore(place.paragraph, place.at)) return [official];
    return [];
  }

  /** "Anna Berg kennt das aus eigener Erfahrung", "Stadtrat Mayr will mehr": whoever begins a sentence is what it is about. */
  #namedAtBeginning(sentence: string): Party | undefined {
    const { references, to } = parseReferences(sentence, this.context.locale, true);
    const [first] = references;
    if (first?.type !== "party" || references.length > 1 || first.party.kind !== "person") return undefined;
    const { offices, honorificPrefix: title } = first.party;
    const name = title !== undefined && sentence.startsWith(title) ? `${title} ${first.party.name}` : first.party.name;
    if (sentence.startsWith(name) && /^[\s,]/.test(sentence.slice(name.length))) return this.#knownAs(first.party.name);
    const isWhole =
      offices.some((office) => sentence.startsWith(office)) && sentence.startsWith(name, to - name.length);
    return isWhole ? this.#inFull(first.party) : undefined;
  }

  #knownAs(name: string): Party | undefined {
    return this.#named.get(name) ?? this.#roster.find(name);
  }

  #remember(party: Party, paragraph: number): void {
    if (party.kind === "group") return;
    this.#spoken.push({ party, paragraph });
    const key = party.name.split(" ").at(-1) ?? party.name;
    this.#named.delete(key);
    this.#named.set(key, party);
  }

  /** A bare family name stands for the person named in full. */
  #inFull(party: Party): Party {
    if (party.kind === "group") return party;
    const [given = "", family = "", ...object] = party.name.split(" ");
    // "lobte Bürgermeisterin Anna Berg Karl Mayr": whom somebody speaks to or of is named elsewhere.
    if (object.length === 2 && this.#roster.find(object.join(" "))?.name === object.join(" "))
      return this.#inFull({ ...party, name: `${given} ${family}` });
    const known = this.#named.get(party.name.split(" ").at(-1) ?? "") ?? this.#roster.find(party.name);
    if (known === undefined || (!isBareName(party.name) && !isSameOrLonger(known.name, party.name))) return party;
    const offices = party.offices.length > 0 ? party.offices : known.offices;
    const honorificPrefix = party.honorificPrefix ?? known.honorificPrefix;
    const honorificSuffix = party.honorificSuffix ?? known.honorificSuffix;
    return {
      kind: "person",
      name: known.name,
      ...(honorificPrefix ? { honorificPrefix } : {}),
      ...(honorificSuffix ? { honorificSuffix } : {}),
      offices,
    };
  }
}

const isSameOrLonger = (name: string, tail: string): boolean => name === tail || name.endsWith(` ${tail}`);
