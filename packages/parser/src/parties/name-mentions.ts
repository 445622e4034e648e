import type { Locale } from "../locales/locale.ts";
import { speechPatterns } from "../quotations/speech-patterns.ts";
import type { NamedPlace, Place } from "./name-places.ts";
import { OfficeBegin } from "./office-begin.ts";
import { inBrackets } from "./office-in-brackets.ts";
import { type Party, parseReferences } from "./parse-parties.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

/** A stretch of a paragraph. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const BEHIND = 160;
const MAX_PREDICATE = 6;

/** Reads who is named at the places of a text, each place looked at once. */
export class NameMentions {
  readonly #paragraphs: readonly string[];
  readonly #locale: Locale;
  readonly #words: PartyWords;
  readonly #copula: RegExp;
  readonly #officeBegin: OfficeBegin;
  readonly #parties = new Map<Place, Party | undefined>();
  readonly #phrases = new Map<Place, Phrase>();

  constructor(paragraphs: readonly string[], locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#locale = locale;
    this.#words = partyWords(locale);
    this.#copula = speechPatterns(locale).copula;
    this.#officeBegin = new OfficeBegin(this.#words);
  }

  /** Who is named at a place. */
  at(place: Place, family: string): Party | undefined {
    if (!this.#parties.has(place)) this.#parties.set(place, this.#readParty(place, family));
    return this.#parties.get(place);
  }

  /** Who is named at a place, if with an office; most places are never asked for. */
  officialAt(named: NamedPlace): Party | undefined {
    const party = this.at(named.place, named.family);
    return party !== undefined && party.offices.length > 0 ? party : undefined;
  }

  /** "l’assessora alla Cultura Anna Bianchi": what a run of capitals begins with may be what an office is for. */
  isBehindLink({ paragraph, from }: Place): boolean {
    const before =
      /\p{L}+(?=\s$)/u.exec((this.#paragraphs[paragraph] ?? "").slice(Math.max(0, from - 20), from))?.[0] ?? "";
    return this.#words.isLink(before) || this.#words.isArticle(before);
  }

  /** The words about somebody: with the office before the name, up to where the clause ends behind it. */
  phraseAt(place: Place): Phrase {
    const known = this.#phrases.get(place);
    if (known !== undefined) return known;
    const { from, to } = place;
    const text = this.#paragraphs[place.paragraph] ?? "";
    const goesOn = /^[,\s(]/.test(text.slice(to, to + 1));
    const behind = goesOn ? text.slice(to, to + BEHIND).split(/[.!?:;](?:\s|$)/, 1)[0] : "";
    const phrase = {
      from: this.#officeBegin.of(text, this.#behindSmallWords(text, from, to), to),
      to: to + (behind?.length ?? 0),
    };
    this.#phrases.set(place, phrase);
    return phrase;
  }

  /** "Auch FDP-Chef Christian Lindner": what a sentence begins with is no part of a name. */
  #behindSmallWords(text: string, from: number, to: number): number {
    let at = from;
    const opens = /(?:^|[.!?…:”"]\s)$/u.test(text.slice(Math.max(0, from - 2), from));
    for (let word = /^\S+\s/u.exec(text.slice(at, to)); word !== null; word = /^\S+\s/u.exec(text.slice(at, to))) {
      // "Danaé Petit": what is left has to be a name of two words.
      const isNameLeft = text.slice(at + word[0].length, to).includes(" ");
      const isOpening = opens && at === from && isNameLeft && this.#words.isOpening(word[0].trim());
      if (!isOpening && !this.#words.isSmall(word[0].trim())) break;
      at += word[0].length;
    }
    return at;
  }

  #readParty(place: Place, family: string): Party | undefined {
    const text = this.#paragraphs[place.paragraph] ?? "";
    const { from, to } = this.phraseAt(place);
    const named = this.#personIn(text.slice(from, to), family);
    const whole = named?.offices.length === 0 ? (this.#described(place, family) ?? named) : named;
    // "Eva Mayr zur neuen Präsidentin gewählt": what stands behind a name may make another phrase of it.
    return whole ?? (to > place.to ? this.#personIn(text.slice(from, place.to), family) : undefined);
  }

  /** "Anna Berg ist Leiterin des Amts": what somebody is said to be is as good as an office behind a comma. */
  #described({ paragraph, from, to }: Place, family: string): Party | undefined {
    const text = this.#paragraphs[paragraph] ?? "";
    const bracket = inBrackets(text, { from, to }, this.#words);
    if (bracket !== undefined && this.#saysOffice(bracket)) {
      const party = this.#personIn(`${text.slice(from, to)}, ${bracket}`, family);
      // "(Direktorin, als Gast)": what goes on behind the office may make something else of it.
      return bracket.endsWith(party?.offices.at(-1) ?? " ") ? party : undefined;
    }
    const copula = this.#copula.exec(text.slice(to, to + BEHIND))?.[0];
    if (copula === undefined) return undefined;
    const said = this.#behindAdjectives(
      text.slice(to + copula.length, to + BEHIND).split(/[.!?:;](?:\s|$)|,\s/, 1)[0] ?? "",
    );
    // "Karl Mayr ist dem Direktor dankbar": what stands in another case, or behind a preposition, is somebody else.
    const [first = ""] = said.split(" ", 1);
    if (this.#words.isLink(first) && this.#words.lists.subjectLinks?.includes(first) !== true) return undefined;
    const party = this.#personIn(`${text.slice(from, to)}, ${said}`, family);
    return party !== undefined && party.offices.length > 0 && this.#saysOffice(said) ? party : undefined;
  }

  /** "zur neuen Direktorin": how long somebody has been what is said is no part of it. */
  #behindAdjectives(said: string): string {
    const [first = ""] = said.split(" ", 1);
    return this.#words.isAdjective(first) ? said.slice(first.length + 1) : said;
  }

  /** "die Tochter des Bürgermeisters", "leider keine Direktorin": somebody holds an office that is said first, but for adjectives. */
  #saysOffice(said: string): boolean {
    const { isArticle, isOffice, isLink, isFrequent, isInflected, isNegation } = this.#words;
    const words = said.split(" ", MAX_PREDICATE);
    const begin = isArticle(words[0] ?? "") ? 1 : 0;
    const office = words.findIndex((word) => isOffice(word));
    const before = words.slice(begin, Math.max(begin, office));
    const mayStand = (word: string) =>
      begin === 0 ? isInflected(word) : !isArticle(word) && !isLink(word) && !isFrequent(word);
    return office >= 0 && !words.slice(0, office).some(isNegation) && before.every(mayStand);
  }

  #personIn(phrase: string, family: string): Party | undefined {
    for (const reference of parseReferences(phrase, this.#locale, true).references)
      if (
        reference.type === "party" &&
        reference.party.kind === "person" &&
        reference.party.name.split(" ").at(-1) === family
      )
        return reference.party;
    return undefined;
  }
}
