import type { Locale } from "../locales/locale.ts";
import { LINE_PARTICLES } from "../locales/name-particles.ts";
import { type Party, parseParties } from "./parse-parties.ts";

/** Who lends somebody a voice is named behind these words, and does not speak. */
const ON_BEHALF =
  /,?\s(?:on behalf of|au nom d(?:e|u|es)|im namen (?:von|der|des)|in vertretung|en nombre de|a nome d)\b.*$/iu;
const AND = /\s(?:and|et|und|y|e|en|sowie|&)\s/u;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const PARTICLES = `(?:${[...LINE_PARTICLES, "v\\.", "del"].join("|")})`;
/** A name and nothing else. */
const NAME = new RegExp(`^${WORD}(?:\\s${PARTICLES}){0,2}(?:\\s${WORD}){1,2}$`, "u");
/** A line that ends in a name: first name, perhaps an initial or a particle, family name. */
const ENDS_IN_NAME = new RegExp(
  String.raw`^(.{2,160}?)[\s)]((?:${WORD})(?:\s\p{Lu}\.)?(?:\s${PARTICLES}){0,2}\s\p{Lu}[\p{L}\p{M}'’-]+)$`,
  "u",
);
const HONORIFICS =
  /^(?:(?:the\s)?(?:right\s)?hono(?:u)?rable|l['’]honorable|hon\.|mr\.?|mrs\.?|ms\.?|mme|mmes|mm?\.|dr\.?|dre|prof\.?|mag\.?a?|di|ing\.?|herr|frau)\s+/iu;

/** Takes forms of address and degrees off the beginning. */
function strip(text: string): { rest: string; prefix: string } {
  let rest = text.trim();
  for (let found = HONORIFICS.exec(rest); found !== null; found = HONORIFICS.exec(rest))
    rest = rest.slice(found[0].length);
  return {
    rest,
    prefix: text
      .trim()
      .slice(0, text.trim().length - rest.length)
      .trim(),
  };
}

const person = (name: string, offices: readonly string[], prefix: string): Party => ({
  kind: "person",
  name,
  offices: offices.filter((office) => office !== ""),
  ...(prefix === "" ? {} : { honorificPrefix: prefix }),
});

/** "Sandy Silver, Premier", "Mme Karen Barnes, rectrice, Collège du Yukon": the name stands first. */
function nameFirst(text: string, locale: Locale): Party | undefined {
  const comma = text.indexOf(",");
  const { rest, prefix } = strip(comma < 0 ? text : text.slice(0, comma));
  // "Premier Sandy Silver" has the form of a name, and begins with an office.
  if (parseParties(rest, locale).some(({ offices }) => offices.length > 0)) return undefined;
  return NAME.test(rest) ? person(rest, comma < 0 ? [] : [text.slice(comma + 1).trim()], prefix) : undefined;
}

/** "Chief Steve Smith, Champagne and Aishihik First Nations": an office, a name, and whose office it is. */
function officeFirst(text: string, locale: Locale): Party | undefined {
  const comma = text.indexOf(",");
  if (comma < 0) return undefined;
  const head = text.slice(0, comma);
  const [only, ...others] = parseParties(head, locale);
  if (only?.kind !== "person" || others.length > 0 || only.offices.length === 0 || !head.endsWith(only.name))
    return undefined;
  return only.name.includes(" ") ? { ...only, offices: [`${only.offices.join(" ")}${text.slice(comma)}`] } : undefined;
}

/** "Minister of Tourism and Culture Jeanie Dendys": the name stands last, and what is before it is the office. */
function nameLast(text: string): Party | undefined {
  const match = ENDS_IN_NAME.exec(strip(text).rest);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const degree = /\s((?:Dr|Prof|Mag|Hon)\.?|(?:the\s)?hono(?:u)?rable)$/iu.exec(match[1]);
  const office = match[1].slice(0, degree?.index).replace(/[,\s(]+$/u, "");
  return person(match[2], [office], degree?.[1] ?? strip(text).prefix);
}

/** A piece that names somebody by itself, so that the "and" beside it joins two people. */
const isParty = (piece: string, locale: Locale): boolean => {
  const [only, ...others] = parseParties(piece, locale);
  if (only === undefined || others.length > 0) return false;
  return NAME.test(strip(piece).rest) || (only.offices.length > 0 && piece.endsWith(only.name));
};

/**
 * Reads the line below a quotation that says whose words they are. Such a line is no sentence: it is a name with its
 * office before or behind it, or several of them.
 *
 * @param line - the line, without a dash before it
 * @param locale - the words of the language
 * @returns who speaks; none where the line names nobody
 */
export function parseSource(line: string, locale: Locale): Party[] {
  // Posts carry the account and the day behind the name: "Jane Doe (@janedoe) March 3, 2024".
  const text = line
    .replace(/\s\(@\w{1,30}\).*$/su, "")
    .replace(ON_BEHALF, "")
    .replace(/\.$/, "")
    .trim();
  const comma = text.indexOf(",");
  const head = comma < 0 ? text : text.slice(0, comma);
  const pieces = head.split(AND);
  if (pieces.length > 1 && pieces.every((piece) => isParty(piece.trim(), locale)))
    return pieces.flatMap((piece) => parseSource(piece, locale));
  const one = nameFirst(text, locale) ?? officeFirst(text, locale) ?? nameLast(text);
  return one === undefined ? parseParties(text, locale) : [one];
}
