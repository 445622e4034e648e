import type { Locale } from "../locales/locale.ts";
import { type Party, parseReferences, type Reference } from "../parties/parse-parties.ts";
import { isBareName, type Roster } from "../parties/roster.ts";
import { type PartyWords, partyWords } from "../parties/words-of-parties.ts";
import { Antecedents } from "./antecedents.ts";
import type { AttributionContext } from "./attribution-words.ts";
import { Genders } from "./genders.ts";
import { KnownSpeakers } from "./known-speakers.ts";
import { sentencesOf } from "./sentences.ts";
import { isLedTo, MAX_BACK, sentenceAhead, sentencesBefore, type TextPlace } from "./sentences-before.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { subjectOf } from "./subject-of.ts";

/** Remembers who spoke and who was named, and tells whom a bare name, an office or a pronoun means. */
export class Speakers {
  readonly context: AttributionContext;
  readonly #roster: Roster;
  readonly #words: PartyWords;
  readonly #known: KnownSpeakers;
  readonly #antecedents: Antecedents;
  readonly #genders: Genders;

  constructor(roster: Roster, locale: Locale) {
    this.#roster = roster;
    this.#words = partyWords(locale);
    this.#genders = new Genders(locale);
    this.#known = new KnownSpeakers(roster);
    this.context = { locale, isKnown: (name) => this.#known.isKnown(name), isNamed: (name) => roster.isNamed(name) };
    this.#antecedents = new Antecedents(this.#known, roster, this.context);
  }

  /**
   * The speaker of a quotation of its own: whom the sentence before it is about, or who spoke last in the paragraph. Who
   * speaks of himself is rather the latter than a body: "…, sagte Berg. Der Bund sei gefragt. „Ich kann nichts versprechen.“"
   */
  inSight(place: TextPlace, { spoke, isOwn }: { spoke: boolean; isOwn: boolean }): readonly Party[] {
    const spoken = spoke && !isLedTo(place, this.context.locale) ? this.#known.last : undefined;
    const last = spoken === undefined ? [] : [spoken.party];
    const named = this.#inSentenceBefore(place);
    const isPerson = named.some(({ kind }) => kind === "person");
    if (named.length === 0 && last.length === 0 && isOwn) return this.#onlyOfficial(place);
    return named.length > 0 && (isPerson || !isOwn || last.length === 0) ? named : last;
  }

  /** "Das hat Oberbürgermeisterin Anna Berg nachgeholt.": the only one whom the sentence before names, with an office. */
  #onlyOfficial(place: TextPlace): readonly Party[] {
    const sentence = sentencesBefore(place).at(-1)?.text.trimEnd() ?? "";
    const [party, ...others] = this.#roster.namedIn(place.paragraph).filter(({ name }) => sentence.includes(name));
    if (party === undefined || others.length > 0 || party.offices.length === 0 || sentence.endsWith(":")) return [];
    const begins = [party.name, ...party.offices].map((words) => sentence.indexOf(words)).filter((at) => at >= 0);
    const before = /(\S+)\s$/u.exec(sentence.slice(0, Math.min(...begins)))?.[1] ?? "";
    // "Ein Brief an Bürgermeisterin Anna Berg ging ein."
    return this.#words.isLink(before) || this.#words.isArticle(before) ? [] : [party];
  }

  /** Whom the last sentence of a paragraph reports: a person, by a verb of saying. */
  reportedLast(place: TextPlace): readonly Party[] {
    const last = sentencesBefore(place).at(-1);
    if (last === undefined || !speechPatterns(this.context.locale).verb.test(last.text)) return [];
    const speakers = this.resolve(subjectOf(last.text, this.context), { ...place, at: last.at });
    const isOne = speakers.length === 1 && speakers[0]?.kind === "person";
    // "Mayr lobte das Gedicht von Eva Kern."
    const others = this.#roster.namedIn(place.paragraph).filter(({ name }) => last.text.includes(name));
    return isOne && others.every(({ name }) => name === speakers[0]?.name) ? speakers : [];
  }

  /** The only one whom the sentences before a place are about, with an office. */
  reporter(place: TextPlace): readonly Party[] {
    const [subject] = this.#antecedents.subjectBefore(place);
    const named = this.#roster.namedIn(place.paragraph).filter(({ name }) => {
      const at = place.text.indexOf(name.split(" ").at(-1) ?? name);
      return at >= 0 && at < place.at;
    });
    const isOnly = named.every(({ name }) => name === subject?.name);
    return subject?.kind === "person" && subject.offices.length > 0 && isOnly ? [subject] : [];
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
    return this.#reportedOn(place);
  }

  /** "„…“, so Berg.", and then a paragraph that begins with a report and gives it to nobody: it goes on with the one before. */
  #reportedOn({ text, paragraph, at }: TextPlace): readonly Party[] {
    const { onlyReported, verb, impersonal } = speechPatterns(this.context.locale);
    const spoken = this.#known.last;
    const ahead = text.slice(0, at);
    const [first] = sentencesOf(ahead);
    if (spoken === undefined || first === undefined || paragraph - spoken.paragraph !== 1) return [];
    const isReport = onlyReported.test(ahead.slice(first.from, first.to)) && !verb.test(ahead);
    const isSaid = sentencesOf(ahead).some(({ from, to }) =>
      impersonal.test(ahead.slice(from, to).replace(/[.!?]\s*$/u, "")),
    );
    return isReport && !isSaid ? [spoken.party] : [];
  }

  /** Whether somebody speaks in the paragraph or in the one before. */
  spokeNear(paragraph: number): boolean {
    const { last } = this.#known;
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
          return [this.#known.inFull(reference.party)];
        case "pronoun":
          return this.#meantBy(reference.word, place);
        case "description": {
          // "sagte der zufriedene Mayr"
          const named = this.#known.knownAs(reference.head);
          if (named !== undefined) return [named];
          const known = this.#known.holderOf(reference.head, place);
          return known ? [this.#known.inFull(known)] : this.#describedBefore(reference.head, place);
        }
        default:
          return [];
      }
    });
    // "zeigten sich Ärzte, Pflege und Ehrenamt überzeugt": nouns that nobody is named by else.
    const areNouns =
      parties.length > 2 && parties.every(({ name, offices }) => isBareName(name) && offices.length === 0);
    const likely = areNouns ? [] : parties.filter((party) => this.#isLikely(party));
    for (const party of likely) this.#known.remember(party, place.paragraph);
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
    // "so die Sprecherin": no body is one.
    const mayBe = ({ kind, offices }: Party): boolean =>
      kind === "person" && offices.every((office) => this.#roster.mayBeOne(office, head));
    const { last } = this.#known;
    const isNear = last !== undefined && place.paragraph - last.paragraph <= (isAny ? 3 : 0);
    if (isNear && mayBe(last.party)) return [last.party];
    const near = this.#antecedents.subjectBefore(place).filter(mayBe);
    // "O edil assinalou": whom the paragraph before was about.
    return near.length > 0 || !this.#words.isAnyOffice(head)
      ? near
      : this.#antecedents.topicBefore(place).filter(mayBe);
  }

  /** Whom a pronoun means: the nearest one it may mean, else the nearest of all where that is a body. */
  #meantBy(pronoun: string | undefined, place: TextPlace): readonly Party[] {
    const gender = this.#genders.ofPronoun(pronoun);
    const text = place.text.slice(Math.max(0, place.at - MAX_BACK), place.at);
    let nearest: Party | undefined;
    for (const party of this.#antecedents.before(place)) {
      nearest ??= party;
      if (!this.#genders.mayBe(party, gender, text)) continue;
      this.#genders.remember(party, gender);
      return [party];
    }
    return nearest?.kind === "group" ? [nearest] : [];
  }
}
