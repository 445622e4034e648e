import type { LicenseMatch } from "../license.ts";
import { candidates, matchTool, ports, units } from "../tools.ts";
import { Dictionary, dictionaries } from "./dictionary.ts";
import { type Squashed, squash } from "./squash.ts";

/** How many letters may stand between an everyday word and "Creative Commons". */
const NEAR = 12;
const NOWHERE: ReadonlySet<string> = new Set();

/** How far from a version its unit and its port are looked for, in characters. */
const REACH = 260;
/** A notice has one or two; a text with more is a table of numbers. */
const MOST_VERSIONS = 200;
const VERSION = /(?<![\d.,])([1-4])[.,]([0-9])(?![\d]|[.,]\d)/g;
/** "Creative Commons" as languages write it. */
const FAMILY =
  /creative[\s-]{0,3}commons?|(?<!\p{L})CC(?!\p{L})|クリエイティブ・?コモンズ|知识共享|創用|创用|共享创意|크리에이티브\s?커먼즈|креатив\s?коммонс|кріейтів\s?коммонс|كرييتف\s?كومنز|المشاع\s?الإبداعي/iu;

const toDictionary = (words: string): Dictionary => {
  const dictionary = new Dictionary();
  for (const word of words.split("|")) dictionary.add(word, "");
  return dictionary;
};

/** Words between the name of a unit and its version, or between version and port. */
const FILLERS = toDictionary(
  "license|licence|licenses|licensed|lizenz|lizenzvertrag|licencia|licenza|licença|licens|lisens|lisenssi|licencja|licencji|licencją|licence publique|public license|public licence|licensen|licencia pública|licenc|licență|лицензия|лицензии|ліцензія|ライセンス|许可协议|许可|授權條款|授权|라이선스|이용허락|version|versión|verze|verzia|verzió|wersja|wersji|versjon|versio|versie|versione|versión|versão|ver|v|версии|версия|version number|the|of|for|for the|pour|pour les|pour la|pour le|in|der|die|de|del|della|do|da|para|per|ported|port|deed|legal code|cc",
);

const only = <T>(values: Iterable<T>): T | undefined => [...values][0];

/** Takes elements and units off the end of a text; what they make together is the unit. */
function unitEndingAt(text: Squashed, from: number): { unit: ReadonlySet<string>; at: number } | undefined {
  const { units: whole, elements } = dictionaries();
  let end = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const name = whole.endingAt(text, end);
    const parts = new Set<string>();
    let at = end;
    for (
      let part = elements.endingAt(text, at);
      part !== undefined && parts.size < 3;
      part = elements.endingAt(text, at)
    ) {
      parts.add(only(part.values) as string);
      at = part.at;
    }
    // Whole names are official; parts say more where they reach further back.
    if (name !== undefined && name.at <= at) return { unit: name.values, at: name.at };
    if (parts.size > 0) return { unit: unitsOf(parts), at };
    const filler = FILLERS.endingAt(text, end);
    if (filler === undefined) return undefined;
    end = filler.at;
  }
  return undefined;
}

/** The unit that begins at a place: its whole name, or its elements one after the other. */
function unitStartingAt(
  text: Squashed,
  start: number,
): { unit: ReadonlySet<string>; at: number; parts: number } | undefined {
  const { units: whole, elements } = dictionaries();
  const name = whole.startingAt(text, start);
  const parts = new Set<string>();
  let at = start;
  for (
    let part = elements.startingAt(text, at);
    part !== undefined && parts.size < 3;
    part = elements.startingAt(text, at)
  ) {
    parts.add(only(part.values) as string);
    at = part.at;
  }
  if (name !== undefined && name.at >= at) return { unit: name.values, at: name.at, parts: 2 };
  return parts.size > 0 ? { unit: unitsOf(parts), at, parts: parts.size } : undefined;
}

const ORDERS = [
  ["by", "nc", "nd", "sa"],
  ["by", "nd", "nc"],
];

/** The units with exactly these elements, in any order that Creative Commons uses. */
function unitsOf(parts: ReadonlySet<string>): ReadonlySet<string> {
  const orders = ORDERS.map((order) => order.filter((element) => parts.has(element)).join("-"));
  return new Set(orders.filter((unit) => units.has(unit)));
}

/** A port as its code: "… – Na Tych Samych Warunkach 3.0 PL". */
const PORT_CODE = /^[\s(-]{1,2}(\p{Lu}{2}|IGO)(?![\p{L}\p{N}]|\s\p{Lu}{2})/u;

/** The places that a text names right after a version, behind words that say nothing. */
function placesAfter(text: Squashed, printed: string): ReadonlySet<string> {
  const { places } = dictionaries();
  let start = 0;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const place = places.startingAt(text, start);
    if (place !== undefined) return place.values;
    const filler = FILLERS.startingAt(text, start);
    if (filler === undefined) break;
    start = filler.at;
  }
  const code = PORT_CODE.exec(printed)?.[1]?.toLowerCase();
  return new Set(code !== undefined && ports.has(code) ? [code] : []);
}

/** The places whose name a text begins with, without other words before it. */
export const placesIn = (text: string): ReadonlySet<string> =>
  dictionaries().places.startingAt(squash(text), 0)?.values ?? new Set();

/** A unit behind its version: `Creative Commons 3.0 BY-SA`, "version 4.0 of the Creative Commons Attribution License". */
function unitAfter(text: Squashed): ReadonlySet<string> | undefined {
  let start = 0;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const found = unitStartingAt(text, start);
    if (found !== undefined) return found.unit;
    const filler = text.text.startsWith("creativecommons", start)
      ? { at: start + "creativecommons".length }
      : FILLERS.startingAt(text, start);
    if (filler === undefined) return undefined;
    start = filler.at;
  }
  return undefined;
}

/** A short name in brackets behind the long one: "… à l'Identique (by-nc-sa) 3.0". */
const SHORT_NAME = /\([a-z0-9\s-]{2,12}\)\s{0,3}$/i;

const endOf = (text: string): [Squashed, number] => {
  const squashed = squash(text);
  return [squashed, squashed.text.length];
};

/** Names with a version: the unit before it or behind it, the port after it. */
function* withVersion(text: string, inContext: boolean): Iterable<LicenseMatch> {
  let tries = 0;
  for (const match of text.matchAll(VERSION)) {
    if (tries++ === MOST_VERSIONS) return;
    const version = `${match[1]}.${match[2]}`;
    const left = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = squash(left);
    const after = squash(text.slice(match.index + match[0].length, match.index + match[0].length + REACH));
    const named = unitEndingAt(before, before.text.length) ?? unitEndingAt(...endOf(left.replace(SHORT_NAME, "")));
    const found = named?.unit ?? (inContext ? unitAfter(after) : undefined);
    if (found === undefined || found.size === 0) continue;
    const places = placesAfter(after, text.slice(match.index + match[0].length, match.index + match[0].length + 8));
    const whole = named?.at === 0 && after.text === "";
    const short = before.text.startsWith("cc", named?.at);
    if (!inContext && !whole && !short && isEveryday(found, places)) continue;
    yield candidates(found, version, places);
  }
}

/** "Attribution 3.0" within other words: out of the context of Creative Commons it need not be a license. */
const isEveryday = (unit: ReadonlySet<string>, places: ReadonlySet<string>): boolean =>
  places.size === 0 && [...unit].every((one) => one.length === 2 || one === "sampling");

/** Names without a version: only beside "Creative Commons", where an everyday word is a name. */
function withoutVersion(text: string): LicenseMatch | undefined {
  const family = FAMILY.exec(text);
  if (family === null) return unmistakable(text);
  const rest = squash(text.slice(family.index + family[0].length, family.index + family[0].length + REACH));
  const direct = unitAfter(rest);
  if (direct !== undefined) return fromUnits(direct);
  const all = squash(text.slice(0, 2000));
  const near = squash(text.slice(0, family.index)).text.length - NEAR;
  for (let start = 0; start < all.text.length; start += 1) {
    const found = all.edges[start] ? unitStartingAt(all, start) : undefined;
    if (found === undefined || found.parts < 2) continue;
    // "Attribution of photos under a Creative Commons license" names none.
    if (found.at >= near || !isEveryday(found.unit, NOWHERE)) return fromUnits(found.unit);
  }
  return unmistakable(text);
}

/** A name that needs no other word to be one. */
function unmistakable(text: string): LicenseMatch | undefined {
  const all = squash(text.slice(0, 2000));
  for (let start = 0; start < all.text.length; start += 1) {
    const found = all.edges[start] ? dictionaries().unmistakable.startingAt(all, start) : undefined;
    if (found !== undefined) return fromUnits(found.values);
  }
  return undefined;
}

const fromUnits = (found: ReadonlySet<string>): LicenseMatch | undefined => {
  const unit = only(found);
  return unit === undefined ? undefined : matchTool({ unit });
};

/** The full name of a tool in any of its languages: `Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 Österreich`. */
export function detectName(text: string): LicenseMatch | undefined {
  for (const match of withVersion(text, FAMILY.test(text))) return match;
  return withoutVersion(text);
}
