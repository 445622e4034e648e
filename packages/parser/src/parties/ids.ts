import { normalizeText } from "../locales/letters.ts";

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};

const ASCII = /^[\u0020-\u007e]*$/;

/** Small letters, each as the Latin ones that are nearest to it. */
function latinOf(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return normalizeText(lower, "NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßıłøđæœþð]/g, (letter) => LETTERS[letter] ?? letter);
}

function slug(text: string): string {
  return latinOf(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
}

/** Gives out ids inside one release: readable, and each once. */
export class Ids {
  readonly #used = new Set<string>();

  /**
   * @param text - a name: `Klaus Luger`
   * @param fallback - what to call it where the name has no Latin letters: `person`
   * @returns an id that this release does not use yet: `klaus-luger`
   */
  next(text: string, fallback: string): string {
    const name = slug(text);
    const base = /^[a-z]/.test(name) ? name : name === "" ? fallback : `${fallback}-${name}`;
    let id = base;
    for (let count = 2; this.#used.has(id); count++) id = `${base}-${count}`;
    this.#used.add(id);
    return id;
  }
}
