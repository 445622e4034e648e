import aliases from "../../data/aliases.json" with { type: "json" };
import names from "../../data/names.json" with { type: "json" };
import { keyOf, type Squashed } from "./squash.ts";

const beginningAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Values by squashed names, to be found as the longest name that begins or ends at a place. */
export class Dictionary {
  readonly #values = new Map<string, Set<string>>();
  /** The first two characters of every name, as a number: at hardly any word of a text a name begins. */
  readonly #beginnings = new Set<number>();
  #longest = 0;
  #shortest = Number.POSITIVE_INFINITY;

  /** Adds a name of a value. */
  add(name: string, value: string): void {
    const key = keyOf(name);
    if (key === "") return;
    this.#longest = Math.max(this.#longest, key.length);
    this.#shortest = Math.min(this.#shortest, key.length);
    this.#beginnings.add(beginningAt(key, 0));
    const values = this.#values.get(key);
    if (values === undefined) this.#values.set(key, new Set([value]));
    else values.add(value);
  }

  /** Values of the longest name that ends at a place and begins at an edge; and where it begins. */
  endingAt({ text, edges }: Squashed, end: number): { values: ReadonlySet<string>; at: number } | undefined {
    for (let at = Math.max(0, end - this.#longest); at < end; at += 1) {
      const values = edges[at] ? this.#values.get(text.slice(at, end)) : undefined;
      if (values !== undefined) return { values, at };
    }
    return undefined;
  }

  /** Values of the longest name that begins at a place and ends at an edge; and where it ends. */
  startingAt({ text, edges }: Squashed, start: number): { values: ReadonlySet<string>; at: number } | undefined {
    if (this.#shortest > 1 && !this.#beginnings.has(beginningAt(text, start))) return undefined;
    for (let at = Math.min(text.length, start + this.#longest); at > start; at -= 1) {
      const values = edges[at] ? this.#values.get(text.slice(start, at)) : undefined;
      if (values !== undefined) return { values, at };
    }
    return undefined;
  }
}

type Names = Readonly<Record<string, readonly string[]>>;

function fill(...sources: readonly Names[]): Dictionary {
  const dictionary = new Dictionary();
  for (const source of sources)
    for (const [value, list] of Object.entries(source)) for (const name of list) dictionary.add(name, value);
  return dictionary;
}

const ELEMENTS: ReadonlySet<string> = new Set(["by", "nc", "sa", "nd"]);
const PARTS = /\s*[-–—‐‑−─/,+]\s*|\s+-\s*/u;

/**
 * The names of single elements, read off the official names of whole units that have as many parts as elements. Some
 * languages order the parts otherwise in one place, so the element that a part stands for most often is taken.
 */
function elementsOf(units: Names): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const [unit, list] of Object.entries(units)) {
    const own = unit.split("-");
    if (!own.every((element) => ELEMENTS.has(element))) continue;
    for (const name of list) {
      const parts = name.split(PARTS).filter((part) => part !== "");
      if (parts.length !== own.length) continue;
      for (const [index, part] of parts.entries()) {
        const of = counts.get(keyOf(part)) ?? new Map<string, number>();
        of.set(own[index] as string, (of.get(own[index] as string) ?? 0) + 1);
        counts.set(keyOf(part), of);
      }
    }
  }
  const elements: Record<string, string[]> = { by: [], nc: [], sa: [], nd: [] };
  for (const [part, of] of counts) {
    const [best] = [...of].sort(([, left], [, right]) => right - left);
    if (best !== undefined) elements[best[0]]?.push(part);
  }
  return elements;
}

/** The dictionaries of all languages, made when the first text is read. */
export interface Dictionaries {
  /** Whole units: `by-nc-sa`. */
  readonly units: Dictionary;
  /** Their elements: `by`, `nc`, `sa`, `nd`. */
  readonly elements: Dictionary;
  /** Names that nobody uses for anything else: they are recognized without "Creative Commons" beside them. */
  readonly unmistakable: Dictionary;
  /** Ports; `""` for names that say that there is none. */
  readonly places: Dictionary;
}

let made: Dictionaries | undefined;

/** The dictionaries of all languages. */
export function dictionaries(): Dictionaries {
  made ??= {
    units: fill(names.units, aliases.units),
    elements: fill(elementsOf(names.units), aliases.elements),
    unmistakable: fill({ devnations: names.units.devnations, certification: aliases.units.certification }),
    places: fill(names.places, aliases.places),
  };
  return made;
}
