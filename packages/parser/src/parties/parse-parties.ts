import type { Locale } from "../locales/locale.ts";
import type { Chunk } from "./chunk.ts";
import { listedMatter } from "./office-list.ts";
import { parseChunk } from "./parse-chunk.ts";
import { isNumbered, type Party, type Reference, type References, withoutPlace } from "./party.ts";
import { beginsRelative, namesNext, type Part, PartReader, partsOf } from "./phrase-parts.ts";
import type { Token } from "./phrase-tokens.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

export type { Party, Reference, References } from "./party.ts";

type MutableParty = { -readonly [Key in keyof Party]: Party[Key] } & { offices: string[] };

/** Puts the parts of a phrase together. */
class PhraseReader {
  readonly #text: string;
  readonly #opensSentence: boolean;
  readonly #parties: MutableParty[] = [];
  readonly #others: Reference[] = [];
  #pending: { text: string; from: number; to: number; head: string; definite: boolean; linked: boolean } | undefined;
  #to = 0;
  #last: Chunk["type"] | undefined;
  #continued = false;
  /** Where the office of the last person goes on: `Senatorin für Wirtschaft, Betriebe und Energie`. */
  #openOffice: { from: number; index: number } | undefined;

  constructor(text: string, opensSentence: boolean) {
    this.#text = text;
    this.#opensSentence = opensSentence;
  }

  read(parts: PartReader, words: PartyWords): References {
    let first = true;
    for (let part = parts.take(); part !== undefined; part = parts.take()) {
      const place = {
        first,
        opensSentence: first && this.#opensSentence,
        afterPerson: this.#isAfterPerson(part),
        namesNext: () => namesNext(parts.next, words),
      };
      first = false;
      if (place.afterPerson && beginsRelative(part, words)) break;
      if (this.#isMoreOfOffice(part, words) || this.#isListed(part, parts, words)) continue;
      const chunk = parseChunk(this.#text, part.tokens, { words, place });
      this.#continued = false;
      if (isNumbered(chunk, this.#text)) break;
      if (!this.#take(part, chunk, { parts, words })) break;
      this.#last = this.#continued ? "office" : chunk.type;
      // Words behind a name that belong to no office end the phrase, but for a comma and an office behind them.
      const more = part.tokens.filter(({ at }) => at >= chunk.to);
      if (more.some(({ word }) => words.isVerb(word))) break;
      if (more.length > 0 && chunk.type !== "office" && parts.next?.separator !== ",") break;
    }
    return this.#found();
  }

  #isAfterPerson({ separator }: Part): boolean {
    if (separator === ",") return this.#last === "person";
    return separator === "and" && this.#last === "office" && this.#openOffice !== undefined;
  }

  #found(): References {
    const parties = this.#parties.map((party): Reference => ({ type: "party", party }));
    if (parties.length === 0 && this.#others.length === 0 && this.#pending?.definite)
      return { references: [{ type: "description", head: this.#pending.head }], to: this.#pending.to };
    return { references: parties.length > 0 ? parties : this.#others, to: this.#to };
  }

  // "Deutsche Schutzvereinigung für Wertpapierbesitz (DSW)": the short form belongs to the name.
  #withShortForm(chunk: Extract<Chunk, { type: "office" }>): Extract<Chunk, { type: "office" }> {
    const short = /^\s\([^()\s]{1,20}\)/u.exec(this.#text.slice(chunk.to, chunk.to + 24))?.[0] ?? "";
    return short === "" ? chunk : { ...chunk, text: chunk.text + short, to: chunk.to + short.length };
  }

  #take(part: Part, chunk: Chunk, { parts, words }: { parts: PartReader; words: PartyWords }): boolean {
    const isName = (chunk.type === "person" && chunk.offices.length === 0) || chunk.type === "group";
    if (isName && this.#isMatter(part, chunk, { parts, words })) return true;
    switch (chunk.type) {
      case "person":
        return this.#takePerson(part, chunk, parts);
      case "office":
        return this.#takeOffice(part, this.#withShortForm(chunk), { parts, words });
      case "group":
        if (this.#continues(part, chunk.to) || this.#isAffiliation(part, chunk.to, parts)) return true;
        this.#parties.push({ kind: "group", name: chunk.name, offices: [] });
        this.#to = chunk.to;
        return true;
      case "none":
        return this.#goesOn(part, words);
      default: {
        if (this.#parties.length > 0 || this.#others.length > 0) return false;
        this.#others.push(withoutPlace(chunk));
        this.#to = chunk.to;
        return false;
      }
    }
  }

  /** "Prof. Karl Mayr, Institut für Informatik, erläutert": a body between commas behind somebody is where he works. */
  #isAffiliation({ separator }: Part, to: number, { next }: PartReader): boolean {
    const person = this.#parties[this.#parties.length - 1];
    const isOne = person?.kind === "person" && separator === "," && this.#parties.length === 1;
    if (!isOne || this.#pending !== undefined || next?.separator === "and") return false;
    this.#to = to;
    return true;
  }

  /** A lone word behind an office with "for" or "of" goes on with it. */
  #continues(part: Part, to: number): boolean {
    const person = this.#parties[this.#parties.length - 1];
    if (part.separator === "" || this.#last !== "office" || this.#openOffice === undefined || person === undefined)
      return false;
    let end = to;
    for (const token of part.tokens)
      if (
        token.at >= end &&
        /^\s?$/u.test(this.#text.slice(end, token.at)) &&
        /^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(token.text)
      )
        end = token.to;
    person.offices[this.#openOffice.index] = this.#text.slice(this.#openOffice.from, end);
    this.#to = end;
    this.#continued = true;
    return true;
  }

  /** "le ministre de la Santé et des Services sociaux, Jean Dupont": an office that waits for its name may be for two things. */
  #isMoreOfOffice({ separator, tokens }: Part, words: PartyWords): boolean {
    const [first, last] = [tokens[0], tokens[tokens.length - 1]];
    if (separator !== "and" || this.#pending?.linked !== true || first === undefined || last === undefined)
      return false;
    if (!words.isLink(first.word) || tokens.some(({ word }) => words.isOffice(word) || words.isVerb(word)))
      return false;
    this.#pending = { ...this.#pending, text: this.#text.slice(this.#pending.from, last.to), to: last.to };
    return true;
  }

  /** "chef des Premières nations de Champagne et de Aishihik": what an office is for may be two things. */
  #goesOn(part: Part, words: PartyWords): boolean {
    const [first, second] = part.tokens;
    const isLinked = part.separator === "and" && first !== undefined && words.isLink(first.word);
    return isLinked && second !== undefined && /^\p{Lu}/u.test(second.text) && this.#continues(part, second.to);
  }

  /** "Parks and Recreation Director": what an office is for may stand before it, and be two things. */
  #isMatter(part: Part, { to }: { to: number }, { parts, words }: { parts: PartReader; words: PartyWords }): boolean {
    const last = part.tokens[part.tokens.length - 1];
    const next = parts.next;
    const first = next?.tokens[0];
    const isFirst = part.separator === "" && this.#parties.length === 0 && this.#pending === undefined;
    if (!isFirst || last === undefined || first === undefined || next?.separator !== "and") return false;
    const isPlain = /^\p{Lu}/u.test(first.text) && !words.isOffice(first.word) && !words.isRank(first.word);
    if (
      !isPlain ||
      !next.tokens.some(({ word }) => words.isOffice(word)) ||
      last.to > to ||
      !(words.isThing(last.word) || words.isBody(last.word))
    )
      return false;
    const from = part.tokens.find(({ word }) => !words.isArticle(word))?.at ?? 0;
    this.#pending = { text: this.#text.slice(from, to), from, to, head: "", definite: false, linked: false };
    return true;
  }

  /** "Chair of Arts, public health and sport", "adjoint à la culture, à la jeunesse et au sport": an office for several things. */
  #isListed(part: Part, { next }: PartReader, words: PartyWords): boolean {
    const person = this.#parties[this.#parties.length - 1];
    if (this.#last !== "office" || this.#openOffice === undefined || person === undefined) return false;
    const { from, index } = this.#openOffice;
    const to = listedMatter(part, next, { office: person.offices[index] ?? "", words });
    if (to === undefined) return false;
    person.offices[index] = this.#text.slice(from, to);
    this.#to = to;
    return true;
  }

  /** "Karin Jonsson, C, säger", "Jan Mulder, Lokaal Belang:": behind a full name, and before nobody else, is where somebody belongs. */
  #isBehindFull(part: Part, to: number, parts: PartReader): boolean {
    return this.#parties[0]?.name.includes(" ") === true && this.#isAffiliation(part, to, parts);
  }

  /** "delegado de Mantenimiento y Participación Ciudadana, Juan Pérez": two words behind "and" may be a matter. */
  #isSecondMatter({ separator }: Part, { next }: PartReader): boolean {
    return this.#pending?.linked === true && separator === "and" && next?.separator === ",";
  }

  /** Words between an office that waits for its name and others go on with it. */
  #lengthens({ separator }: Part, to: number, { next }: PartReader): boolean {
    if (this.#pending === undefined || separator === "" || next === undefined) return false;
    this.#pending = { ...this.#pending, text: this.#text.slice(this.#pending.from, to), to };
    return true;
  }

  /** Whether what is written as a name goes on with the office or the person before it. */
  #isMoreOfBefore(part: Part, chunk: Extract<Chunk, { type: "person" }>, parts: PartReader): boolean {
    if (chunk.offices.length > 0) return false;
    if (parts.next === undefined && this.#isBehindFull(part, chunk.to, parts)) return true;
    const single = !chunk.name.includes(" ") && chunk.degrees === "";
    if (single && this.#continues(part, chunk.to)) return true;
    return (single || this.#isSecondMatter(part, parts)) && this.#lengthens(part, chunk.to, parts);
  }

  #takePerson(part: Part, chunk: Extract<Chunk, { type: "person" }>, parts: PartReader): boolean {
    if (this.#isMoreOfBefore(part, chunk, parts)) return true;
    const offices = [...chunk.offices];
    const name =
      this.#pending?.linked && part.separator === "and" && offices.length === 0
        ? this.#afterPending(chunk)
        : chunk.name;
    this.#takePending(part, offices);
    const suffixes = this.#suffixesOf(part, chunk);
    this.#parties.push({
      kind: "person",
      name,
      ...(chunk.degrees ? { honorificPrefix: chunk.degrees } : {}),
      ...(suffixes.length > 0 ? { honorificSuffix: suffixes.map(({ text }) => text).join(", ") } : {}),
      offices,
    });
    this.#openOffice = undefined;
    this.#to = suffixes.at(-1)?.to ?? chunk.to;
    return true;
  }

  /** The honours of a part belong to the name that its words end with. */
  #suffixesOf({ tokens, suffixes }: Part, chunk: Extract<Chunk, { type: "person" }>): readonly Token[] {
    return tokens.some(({ at }) => at >= chunk.to) ? [] : suffixes;
  }

  /** What stands before a person, and waits for one, is an office, or the beginning of one. */
  #takePending(part: Part, offices: string[]): void {
    if (this.#pending === undefined) return;
    if (part.separator === "and" && offices[0] !== undefined) {
      const end = this.#text.indexOf(offices[0], this.#pending.to) + offices[0].length;
      offices[0] = this.#text.slice(this.#pending.from, end);
    } else offices.unshift(this.#pending.text);
    this.#pending = undefined;
  }

  /** "Minister of Energy, Mines and Resources Ranj Pillai": only the last two words are the name. */
  #afterPending(chunk: Extract<Chunk, { type: "person" }>): string {
    const name = /^(.+)\s(\S+(?:\s\p{Lu}\.)?\s\S+)$/u.exec(chunk.name);
    if (name?.[1] === undefined || name[2] === undefined || this.#pending === undefined) return chunk.name;
    const to = chunk.to - name[2].length - 1;
    this.#pending = { ...this.#pending, text: this.#text.slice(this.#pending.from, to), to };
    return name[2];
  }

  /** "Anna Berg, und der Bürgermeister von Ulm, Karl Mayr": the office of somebody who is named behind it. */
  #isOfNext(
    part: Part,
    chunk: { definite: boolean },
    { parts, words }: { parts: PartReader; words: PartyWords },
  ): boolean {
    const isDefinite = chunk.definite && part.tokens[0] !== undefined && !words.isIndefinite(part.tokens[0].word);
    return part.separator === "and" && isDefinite && namesNext(parts.next, words);
  }

  #takeOffice(
    part: Part,
    chunk: Extract<Chunk, { type: "office" }>,
    rest: { parts: PartReader; words: PartyWords },
  ): boolean {
    const person = this.#parties[this.#parties.length - 1];
    const from = chunk.to - chunk.text.length;
    if (person?.kind === "person" && part.separator !== "") {
      // "Anna Berg, die Lehrerinnen": several are no single one's office.
      if (this.#parties.length === 1 && rest.words.isPlural(chunk.head)) return false;
      if (this.#isOfNext(part, chunk, rest)) return this.#wait(chunk, from);
      if (part.separator === "and" && this.#openOffice !== undefined)
        person.offices[this.#openOffice.index] = this.#text.slice(this.#openOffice.from, chunk.to);
      else if (part.separator === "and") return false;
      else {
        person.offices.push(chunk.text);
        this.#openOffice = { from, index: person.offices.length - 1 };
      }
      this.#to = chunk.to;
      return true;
    }
    return person === undefined && this.#wait(chunk, this.#pending?.from ?? from);
  }

  /** Keeps an office until somebody is named who holds it. */
  #wait({ to, head, definite, linked }: Extract<Chunk, { type: "office" }>, from: number): boolean {
    this.#pending = { text: this.#text.slice(from, to), from, to, head, definite, linked };
    return true;
  }
}

/**
 * Reads whom a phrase names or means.
 *
 * @param text - a phrase without verb: `die Linzer Delegation, Bürgermeister Klaus Luger und Stadtrat Dietmar Prammer unisono`
 * @param locale - the words of the language
 * @param opensSentence - whether the phrase may begin a sentence, so that a capital does not make a name of its first word
 * @returns the people and groups in the order of the text; or the office, or the pronoun, that stands for somebody
 */
export function parseReferences(text: string, locale: Locale, opensSentence = false): References {
  const words = partyWords(locale);
  return new PhraseReader(text, opensSentence).read(new PartReader(partsOf(text, words)), words);
}

/**
 * Reads who speaks from the words of an attribution.
 *
 * @param text - the words without the verb: `Bürgermeister Klaus Luger und Stadtrat Dietmar Prammer`
 * @param locale - the words of the language
 * @returns the parties in the order of the text; empty where none is named
 */
export function parseParties(text: string, locale: Locale): Party[] {
  return parseReferences(text, locale).references.flatMap((reference) =>
    reference.type === "party" ? [reference.party] : [],
  );
}
