import { comparable } from "../blocks/head.ts";
import { withoutArticle } from "../organizations/body-names.ts";

/** The first label of a host that names somebody: `linz` of `www.linz.at`. */
export function hostLabel(host: string): string {
  const labels = host.replace(/^(?:www\d?|m|news|presse|press|media)\./, "").split(".");
  return (labels.length > 2 && labels.at(-2)?.length === 2 ? labels.at(-3) : labels.at(-2)) ?? host;
}

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 40;
const MOST_WORDS = 12;

const sharedStart = (word: string, label: string, from: number): number => {
  let length = 0;
  while (length < word.length && word[length] === label[from + length]) length += 1;
  return length;
};

/** A word of a name: comparable, and whether it is written with a capital. */
interface NameWord {
  readonly word: string;
  readonly isCapital: boolean;
}

const wordsOf = (name: string): NameWord[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ({ word: comparable(word), isCapital: /^[\p{Lu}\p{N}]/u.test(word) }));

const labelsOf = (host: string): string[] => host.replace(/^www\d?\./, "").split(".");

/**
 * Whether the label of a host is made of the beginnings of the words of a name, in their order: `europarl` of "European
 * Parliament", `ecb` of "European Central Bank", `jpl` of "NASA Jet Propulsion Laboratory".
 *
 * @param name - a name, as it is written
 * @param host - a host name
 */
export function isNamedByHost(name: string, host: string): boolean {
  const stated = wordsOf(withoutArticle(name));
  // "NASA" of the laboratory at jpl.nasa.gov is said by the host as well.
  const words =
    stated.length > 1 &&
    labelsOf(host)
      .slice(1)
      .includes(stated[0]?.word ?? "")
      ? stated.slice(1)
      : stated;
  const labels = [hostLabel(host), labelsOf(host)[0] ?? ""];
  return words.length <= MOST_WORDS && labels.some((label) => isMadeOf(label.replaceAll("-", ""), words));
}

const INITIALS = 3;

/** Whether the label of a host is so short that many phrases have its letters for initials: "Call Us Now" at cun.example. */
export const isHostOfInitials = (host: string): boolean =>
  [hostLabel(host), labelsOf(host)[0] ?? ""].some((label) => label.length <= INITIALS);

// A single word of a menu may be the host's: "JPL Home".
const FEWEST_PARTS = 2;
// Fewer letters of a word without a capital tell nothing: "Read all city news" at racine.gov.
const LEAST_OF_SMALL = 3;

function isMadeOf(label: string, words: readonly NameWord[]): boolean {
  if (label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL) return false;
  // How far into the label some of the words reach, and how many of them take part.
  const reached = new Map([[0, 0]]);
  for (const [at, { word, isCapital }] of words.entries()) {
    for (const [from, parts] of [...reached])
      for (let to = from + sharedStart(word, label, from); to > from; to -= 1)
        if (isCapital || to - from >= LEAST_OF_SMALL) reached.set(to, Math.max(reached.get(to) ?? 0, parts + 1));
    // A name begins with its first word; a command stands in front of one: "Zurück zur Stadt Bern".
    if (at === 0) reached.delete(0);
  }
  return (reached.get(label.length) ?? 0) >= FEWEST_PARTS;
}
