import type { Chunk } from "./chunk.ts";
import { isElsewhere, isOfAnother, isOpening, isRelated } from "./leftover-words.ts";
import { endOfMatter, listedMatter } from "./office-list.ts";
import { parseChunk } from "./parse-chunk.ts";
import { isNumbered, type Party, type Reference, type References, withoutPlace } from "./party.ts";
import { PendingOffice } from "./pending-office.ts";
import { beginsRelative, namesNext, type Part, type PartReader } from "./phrase-parts.ts";
import type { Token } from "./phrase-tokens.ts";
import type { PartyWords } from "./words-of-parties.ts";

type PersonChunk = Extract<Chunk, { type: "person" }>;
type MutableParty = { -readonly [Key in keyof Party]: Party[Key] } & { offices: string[] };

/** Puts the parts of a phrase together. */
export class PhraseReader {
  readonly #text: string;
  readonly #opensSentence: boolean;
  readonly #parties: MutableParty[] = [];
  readonly #others: Reference[] = [];
  readonly #pending: PendingOffice;
  #to = 0;
  #last: Chunk["type"] | undefined;
  #continued = false;
  /** Whether the last name may be any word that begins a sentence. */
  #isWord = false;
  /** Where the office of the last person goes on: `Senatorin für Wirtschaft, Betriebe und Energie`. */
  #openOffice: { from: number; index: number } | undefined;

  constructor(text: string, opensSentence: boolean) {
    this.#text = text;
    this.#pending = new PendingOffice(text);
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
      if (this.#pending.takeSecondMatter(part, parts.next, words) || this.#isListed(part, parts, words)) continue;
      const chunk = parseChunk(this.#text, part.tokens, { words, place });
      this.#continued = false;
      if (isNumbered(chunk, this.#text)) break;
      if (!this.#take(part, chunk, { parts, words })) break;
      this.#last = this.#continued ? "office" : chunk.type;
      const more = part.tokens.filter(({ at }) => at >= chunk.to);
      this.#isWord = more.length > 0 && isOpening(chunk, place);
      if (this.#endsWith(chunk, more, { parts, words })) break;
    }
    return this.#found();
  }

  /** Words behind a name that belong to no office end the phrase, but for a comma and an office behind them. */
  #endsWith(chunk: Chunk, more: readonly Token[], { parts, words }: { parts: PartReader; words: PartyWords }): boolean {
    if (more.some(({ word }) => words.isVerb(word)) || isElsewhere(chunk, more, words)) return true;
    return more.length > 0 && chunk.type !== "office" && parts.next?.separator !== ",";
  }

  #isAfterPerson({ separator }: Part): boolean {
    if (separator === ",") return this.#last === "person";
    return separator === "and" && this.#last === "office" && this.#openOffice !== undefined;
  }

  #found(): References {
    const parties = this.#parties.map((party): Reference => ({ type: "party", party }));
    const { description } = this.#pending;
    if (parties.length === 0 && this.#others.length === 0 && description !== undefined) return description;
    return { references: parties.length > 0 ? parties : this.#others, to: this.#to };
  }

  // "Deutsche Schutzvereinigung für Wertpapierbesitz (DSW)": the short form belongs to the name.
  #withShortForm(chunk: Extract<Chunk, { type: "office" }>): Extract<Chunk, { type: "office" }> {
    const short = /^\s\([^()\s]{1,20}\)/u.exec(this.#text.slice(chunk.to, chunk.to + 24))?.[0] ?? "";
    return short === "" ? chunk : { ...chunk, text: chunk.text + short, to: chunk.to + short.length };
  }

  #take(part: Part, chunk: Chunk, { parts, words }: { parts: PartReader; words: PartyWords }): boolean {
    const isName = (chunk.type === "person" && chunk.offices.length === 0) || chunk.type === "group";
    if (isName && this.#isMatterAhead(part, chunk.to, { next: parts.next, words })) return true;
    switch (chunk.type) {
      case "person":
        if (this.#pending.isOfAnother(part, chunk, { next: parts.next, words })) this.#pending.drop();
        return this.#takePerson(part, chunk, { parts, words });
      case "office":
        return this.#takeOffice(part, this.#withShortForm(chunk), { parts, words });
      case "group":
        if (this.#continues(part, chunk.to) || this.#pending.takeSecondBody(part, chunk.to, words)) return true;
        if (this.#isAffiliation(part, chunk.to, parts)) return true;
        this.#parties.push({ kind: "group", name: chunk.name, offices: [] });
        this.#openOffice = undefined;
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

  #isMatterAhead(part: Part, to: number, options: { next: Part | undefined; words: PartyWords }): boolean {
    return this.#parties.length === 0 && this.#pending.takeMatterAhead(part, to, options);
  }

  /** "Prof. Karl Mayr, Institut für Informatik, erläutert": a body between commas behind somebody is where he works. */
  #isAffiliation({ separator }: Part, to: number, { next }: PartReader): boolean {
    const person = this.#parties[this.#parties.length - 1];
    const isOne = person?.kind === "person" && separator === "," && this.#parties.length === 1;
    if (!isOne || !this.#pending.isEmpty) return false;
    // "Karl Mayr, Rotes Kreuz, und Anna Berg": what holds small words, as a place of work does, is no second speaker.
    if (next?.separator === "and" && !/\s\p{Ll}/u.test(this.#text.slice(this.#to, to))) return false;
    this.#to = to;
    return true;
  }

  /** A lone word behind an office with "for" or "of" goes on with it. */
  #continues(part: Part, to: number): boolean {
    const person = this.#parties[this.#parties.length - 1];
    if (part.separator === "" || this.#last !== "office" || this.#openOffice === undefined || person === undefined)
      return false;
    const end = endOfMatter(this.#text, part, to);
    person.offices[this.#openOffice.index] = this.#text.slice(this.#openOffice.from, end);
    this.#to = end;
    this.#continued = true;
    return true;
  }

  /** "chef des Premières nations de Champagne et de Aishihik": what an office is for may be two things. */
  #goesOn(part: Part, words: PartyWords): boolean {
    const [first, second, third] = part.tokens;
    const isLinked = part.separator === "and" && first !== undefined && words.isLink(first.word);
    // "Leiterin der Schule am Park und an der Brücke"
    const noun = second !== undefined && words.isArticle(second.word) ? third : second;
    return isLinked && noun !== undefined && /^\p{Lu}/u.test(noun.text) && this.#continues(part, noun.to);
  }

  /** "Chair of Arts, public health and sport", "adjoint à la culture, à la jeunesse et au sport": an office for several things. */
  #isListed(part: Part, { next }: PartReader, words: PartyWords): boolean {
    const person = this.#parties[this.#parties.length - 1];
    if (this.#last !== "office" || this.#openOffice === undefined || person === undefined) return false;
    const { from, index } = this.#openOffice;
    const to = listedMatter(part, next, { office: person.offices[index] ?? "", words, phrase: this.#text });
    if (to === undefined) return false;
    person.offices[index] = this.#text.slice(from, to);
    this.#to = to;
    return true;
  }

  /** "Karin Jonsson, C, säger", "Jan Mulder, Lokaal Belang:": behind a full name, and before nobody else, is where somebody belongs. */
  #isBehindFull(part: Part, to: number, parts: PartReader): boolean {
    return this.#parties[0]?.name.includes(" ") === true && this.#isAffiliation(part, to, parts);
  }

  /** Whether what is written as a name goes on with the office or the person before it. */
  #isMoreOfBefore(part: Part, chunk: Extract<Chunk, { type: "person" }>, parts: PartReader): boolean {
    if (chunk.offices.length > 0) return false;
    if (parts.next === undefined && this.#isBehindFull(part, chunk.to, parts)) return true;
    const single = !chunk.name.includes(" ") && chunk.degrees === "";
    if (single && this.#continues(part, chunk.to)) return true;
    // "delegado de Mantenimiento y Participación Ciudadana, Juan Pérez": two words behind "and" may be a matter.
    const isSecondMatter = this.#pending.joins(part) && parts.next?.separator === ",";
    if ((single || isSecondMatter) && this.#pending.lengthen(part, chunk.to, parts.next)) return true;
    // "el concejal de Obras e Infraestructuras Locales explica"
    const isTwoWords = chunk.name.split(" ").length === 2 && chunk.degrees === "" && parts.next === undefined;
    return isTwoWords && this.#pending.joinsDefinite(part) && this.#pending.goOnTo(chunk.to);
  }

  #takePerson(
    part: Part,
    chunk: Extract<Chunk, { type: "person" }>,
    { parts, words }: { parts: PartReader; words: PartyWords },
  ): boolean {
    if (this.#isMoreOfBefore(part, chunk, parts) || this.#isSecondThing(part, chunk, words)) return true;
    this.#takeUnit(part, chunk, parts);
    if (this.#last === "person" && part.separator === "," && isRelated(part, chunk, words)) return false;
    const offices = [...chunk.offices];
    const isBehindMatter = this.#pending.joins(part) && offices.length === 0;
    const name = isBehindMatter ? this.#pending.nameBehind(chunk) : chunk.name;
    this.#pending.addTo(offices, part);
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

  /** "Jane Doe, Administrator for Enforcement and Compliance Assurance": without a comma before "and", an office goes on. */
  #isSecondThing(part: Part, { name, offices, degrees, to }: PersonChunk, words: PartyWords): boolean {
    const open = this.#openOffice;
    const [begin] = part.tokens;
    if (part.separator !== "and" || open === undefined || begin === undefined) return false;
    if (offices.length > 0 || degrees !== "" || words.stacked || this.#text[this.#to] === ",") return false;
    const [first = "", ...others] = name.split(" ");
    if (![first, ...others].some((word) => words.isThing(word) || words.isBody(word))) return false;
    return this.#continues(part, to);
  }

  /** "Einheitsführer Altstadt, Karl Mayr": where nobody else is named, a word behind an office, before a comma and a full name, is where. */
  #takeUnit({ separator }: Part, chunk: PersonChunk, { next }: PartReader): void {
    const [first, ...others] = this.#parties;
    const isAfter = separator === "," && next === undefined && others.length === 0 && chunk.offices.length === 0;
    if (!isAfter || first?.kind !== "person" || !chunk.name.includes(" ") || first.name.includes(" ")) return;
    const [office, ...more] = first.offices;
    if (office === undefined || more.length > 0 || first.honorificPrefix !== undefined) return;
    const from = this.#text.indexOf(office);
    if (!this.#text.startsWith(`${office} ${first.name},`, from)) return;
    this.#parties.length = 0;
    this.#pending.keep({ to: this.#to, head: first.name, definite: false, linked: false }, from);
  }

  /** The honours of a part belong to the name that its words end with. */
  #suffixesOf({ tokens, suffixes }: Part, chunk: Extract<Chunk, { type: "person" }>): readonly Token[] {
    return tokens.some(({ at }) => at >= chunk.to) ? [] : suffixes;
  }

  /** "Anna Berg, und der Bürgermeister von Ulm, Karl Mayr": the office of somebody who is named behind it. */
  #isOfNext(
    part: Part,
    chunk: { definite: boolean },
    { parts, words }: { parts: PartReader; words: PartyWords },
  ): boolean {
    const isDefinite = chunk.definite && part.tokens[0] !== undefined && !words.isIndefinite(part.tokens[0].word);
    // "Ana Blanco, y el teniente de alcalde y concejal de Urbanismo, Juan Pérez": an office may be two.
    const isTwo = parts.next?.separator === "and" && parts.next.tokens.some(({ word }) => words.isOffice(word));
    return part.separator === "and" && isDefinite && (isTwo || namesNext(parts.next, words));
  }

  #takeOffice(
    part: Part,
    chunk: Extract<Chunk, { type: "office" }>,
    rest: { parts: PartReader; words: PartyWords },
  ): boolean {
    const person = this.#parties[this.#parties.length - 1];
    const from = chunk.to - chunk.text.length;
    if (person?.kind === "person" && part.separator !== "") {
      if (this.#isWord || isOfAnother(part, from, rest.words)) return false;
      // "Anna Berg, die Lehrerinnen": several are no single one's office.
      if (this.#parties.length === 1 && rest.words.isPlural(chunk.head)) return false;
      if (this.#isOfNext(part, chunk, rest)) return this.#pending.keep(chunk, from);
      if (part.separator === "and" && !this.#pending.isEmpty)
        return this.#pending.keep(chunk, this.#pending.from ?? from);
      return this.#addOffice(person, chunk, { from, isAnd: part.separator === "and" });
    }
    return person === undefined && this.#pending.keep(chunk, this.#pending.from ?? from);
  }

  /** "Leiterin der Schule und Stadträtin": behind "and", an office goes on with the one before it. */
  #addOffice(
    person: MutableParty,
    { text, to }: Extract<Chunk, { type: "office" }>,
    { from, isAnd }: { from: number; isAnd: boolean },
  ): boolean {
    const open = this.#openOffice;
    if (!isAnd) this.#openOffice = { from, index: person.offices.push(text) - 1 };
    else if (open === undefined) return false;
    else person.offices[open.index] = this.#text.slice(open.from, to);
    this.#to = to;
    return true;
  }
}
