import { comparable } from "../blocks/head.ts";
import { isBodyName, withoutArticle } from "../organizations/body-names.ts";

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

const withoutBlanks = (text: string): string => comparable(text).replaceAll(" ", "");

/** Whether a name is the label of a host, but for blanks and marks: "EnBW" at www.enbw.com. */
export const isLabelOf = (name: string, host: string): boolean =>
  withoutBlanks(name) === withoutBlanks(hostLabel(host));

// A shorter label stands in many words.
const SHORTEST_IN_NAME = 4;

/**
 * Whether a host is named after somebody: its label is made of the beginnings of the words, or stands in the name as it is,
 * like `caritas` in "Deutscher Caritasverband".
 *
 * @param name - a name, as it is written
 * @param host - a host name
 */
export function isOfHost(name: string, host: string): boolean {
  const label = withoutBlanks(hostLabel(host));
  const words = comparable(name).split(" ");
  if (label.length >= SHORTEST_IN_NAME && words.join("").includes(label)) return true;
  return words.includes(label) || isNamedByHost(name, host);
}

/** What stands between the names and claims in a title: "Aktuelles - Stadt Beispiel". */
export const NAME_PARTS: RegExp = /\s+(?:[|–—]|-{1,2}|::|[•·»])\s+/u;

/**
 * Of several names in one the one after which the host is named: "Beispiel | Da fängt es an"; where that is only the short
 * form of a body beside it, both.
 *
 * @param stated - a name, as it is written
 * @param host - a host name, if it is known
 * @returns that part; the whole where no part or several are named so
 */
export function ownPart(stated: string, host: string | undefined): string {
  const parts = host === undefined ? [] : stated.split(NAME_PARTS);
  const own = host !== undefined && parts.length > 1 ? parts.filter((part) => isOfHost(part, host)) : [];
  const [only] = own.length === 1 ? own : [];
  if (only === undefined) return stated;
  return isLabelOf(only, host ?? "") && parts.some((part) => isBodyName(part, "und")) ? stated : only;
}
