import { comparable } from "../blocks/head.ts";

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

/**
 * Whether the label of a host is made of the beginnings of the words of a name, in their order: `europarl` of "European
 * Parliament", `ecb` of "European Central Bank", `jpl` of "NASA Jet Propulsion Laboratory".
 *
 * @param name - a name, as it is written
 * @param host - a host name
 */
export function isNamedByHost(name: string, host: string): boolean {
  const words = comparable(name).split(" ");
  const labels = [hostLabel(host), host.replace(/^www\d?\./, "").split(".")[0] ?? ""];
  return words.length <= MOST_WORDS && labels.some((label) => isMadeOf(label.replaceAll("-", ""), words));
}

// A single word of a menu may be the host's: "JPL Home".
const FEWEST_PARTS = 2;

function isMadeOf(label: string, words: readonly string[]): boolean {
  if (label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL) return false;
  // How far into the label some of the words reach, and how many of them take part.
  const reached = new Map([[0, 0]]);
  for (const word of words)
    for (const [from, parts] of [...reached])
      for (let to = from + sharedStart(word, label, from); to > from; to -= 1)
        reached.set(to, Math.max(reached.get(to) ?? 0, parts + 1));
  return (reached.get(label.length) ?? 0) >= FEWEST_PARTS;
}
