import type { Locale } from "../locales/locale.ts";
import { runsIn } from "./name-runs.ts";
import { RunWords } from "./run-words.ts";
import { bare, type WordPlace } from "./word-places.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

/** Where a run of capitals stands. */
export interface Place {
  /** It is the last word of its run of capitals. */
  readonly last: boolean;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** A place of the text where a name ends. */
export interface NamedPlace {
  readonly family: string;
  readonly place: Place;
}

const MAX_PLACES = 4;
const MAX_NAMES = 5000;

const INITIALS = /(?:(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{1,20}\s){0,3}(?<!\p{L})(?:\p{Lu}\.\s?){1,4}$/u;
const MAX_INITIALS = 80;

/** "U.S. Attorney", "Acting Assistant U.S. Attorney": a run of capitals begins with its initials and what goes before them. */
function withInitials(text: string, from: number): number {
  if (text[from - 1] !== "." && text[from - 2] !== ".") return from;
  return from - (INITIALS.exec(text.slice(Math.max(0, from - MAX_INITIALS), from))?.[0].length ?? 0);
}

/** The places of a text where names may end: every word of a run of capitals but its first. */
export class NamePlaces {
  readonly #paragraphs: readonly string[];
  readonly #words: PartyWords;
  readonly #runWords: RunWords;
  #index: Map<string, Place[]> | undefined;
  /** The family name behind each given name, where it is one. */
  readonly #families = new Map<string, string | undefined>();
  #ordered: readonly NamedPlace[] | undefined;

  constructor(paragraphs: readonly string[], locale: Locale) {
    this.#paragraphs = paragraphs;
    this.#words = partyWords(locale);
    this.#runWords = new RunWords(locale);
  }

  /** Where names end with a word, the first ones of the text. */
  of(family: string): readonly Place[] {
    return this.#all().get(family) ?? [];
  }

  /** The family name of the only one whom the text calls by a given name. */
  familyOf(given: string): string | undefined {
    this.#all();
    return this.#families.get(given);
  }

  /** The places, in the order of the text, where a name ends that an office may go with. */
  inOrder(): readonly NamedPlace[] {
    this.#ordered ??= [...this.#all()]
      .flatMap(([family, places]) => places.filter(({ last }) => last).map((place) => ({ family, place })))
      .sort((left, right) => left.place.paragraph - right.place.paragraph || left.place.from - right.place.from);
    return this.#ordered;
  }

  #all(): ReadonlyMap<string, Place[]> {
    if (this.#index !== undefined) return this.#index;
    const index = new Map<string, Place[]>();
    this.#paragraphs.forEach((text, paragraph) => {
      for (const run of runsIn(text))
        for (const words of this.#runWords.of(text, run))
          this.#addWords(index, words, { text, paragraph, run: run.index });
    });
    this.#index = index;
    return index;
  }

  /** "Jane Doe OBE", "erhielten von Minister Karl Mayr Zuweisungen": what stands behind a name and is none. */
  #isBehindName(words: readonly WordPlace[]): boolean {
    const word = words[words.length - 1]?.[0] ?? "";
    return (
      this.#words.isSuffix(word) || (words.length > 2 && this.#words.isNoName(word) && !this.#words.isNameToo(word))
    );
  }

  #addWords(
    index: Map<string, Place[]>,
    words: WordPlace[],
    { text, paragraph, run }: { text: string; paragraph: number; run: number },
  ): void {
    const begin = run + (words[0]?.index ?? 0);
    while (words.length > 1 && this.#isBehindName(words)) words.pop();
    const named = words.filter(({ 0: word }) => !this.#words.isDegree(word));
    const [given, ...family] = named.map(({ 0: word }) => this.#words.withoutPossessive(bare(word)));
    const last = family[family.length - 1];
    if (given !== undefined && last !== undefined) {
      const isOther = this.#families.has(given) && this.#families.get(given) !== last;
      this.#families.set(given, isOther ? undefined : last);
    }
    words.forEach((word, position) => {
      if (position === 0 || index.size > MAX_NAMES) return;
      const key = this.#words.withoutPossessive(bare(word[0]));
      const places = index.get(key);
      if (places !== undefined && places.length >= MAX_PLACES) return;
      const to = run + word.index + key.length;
      const place = { paragraph, from: withInitials(text, begin), to, last: position === words.length - 1 };
      if (places === undefined) index.set(key, [place]);
      else places.push(place);
    });
  }
}
