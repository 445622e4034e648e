import { isNameLike, type Standing, standingOf } from "./names.ts";

/** Who provides a photo, and who took it. */
export interface Names {
  agency?: string;
  photographer?: string;
}

interface Part {
  readonly text: string;
  /** What stands before it. */
  readonly joint: "" | "/" | ", " | " via ";
  readonly standing: Standing;
}

const SLASH =
  /\s{0,2}(?:\/{1,2}|\||•|·)\s{0,2}|\s[–—-]\s|(?<=\p{L}{2})[–—-]\s(?=\p{Lu})|\s(?:on|auf|bei|from|von|sur|su|op)\s(?=(?:unsplash|pexels|pixabay|flickr|shutterstock|wikimedia)(?:\P{L}|$))/iu;
const COMMA = /\s{0,2}[,;]\s{1,3}(?!v[ií]a\s)/u;
const VIA = /,?\s{1,2}v[ií]a\s{1,2}/iu;
/** "©Anna Poe - stock.adobe.com, ©Ben Roe - stock.adobe.com": each sign begins a credit of its own. */
const SIGNED = /,\s(?=©|\(c\))/iu;

const splitBy = (text: string, pattern: RegExp, joint: Part["joint"]): Part[] =>
  text
    .split(pattern)
    .map((part) => part.replace(/^(?:©|\(c\))\s?|\s\(\d{1,2}\)$/giu, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part, index) => ({ text: part, joint: index === 0 ? "" : joint, standing: standingOf(part) }));

/** "Jane Doe for the City of Portland": who took it, and for whom. */
function commissioned(part: Part): Part[] {
  const [, person = "", client = ""] =
    /^(.{3,60}?)\s(?:for(?: the)?|für(?: die)?|pour(?: la)?|per|voor(?: de)?)\s(\p{Lu}.{2,79})$/u.exec(part.text) ?? [];
  if (part.standing >= 3 || standingOf(person) > -1) return [part];
  return [
    { ...part, text: person, standing: standingOf(person) },
    { text: client, joint: "/", standing: standingOf(client) },
  ];
}

/** The names of a line: apart by slashes and the like, else by commas; "via" stands before the agency that passes it on. */
function partsOfOne(text: string): Part[] {
  const slashed = splitBy(text, SLASH, "/");
  const parts = slashed.length > 1 ? slashed : splitBy(text, COMMA, ", ");
  return parts
    .flatMap((part) =>
      splitBy(part.text, VIA, " via ").map((piece, index) => (index === 0 ? { ...piece, joint: part.joint } : piece)),
    )
    .flatMap(commissioned);
}

/** The names of a line of one credit or several, each name once. */
function partsOf(text: string): Part[] {
  const parts = text
    .split(SIGNED)
    .flatMap((credit, count) =>
      partsOfOne(credit).map((part, index) => (count > 0 && index === 0 ? { ...part, joint: ", " as const } : part)),
    );
  return parts.filter((part, index) => parts.findIndex((one) => one.text === part.text) === index);
}

function join(parts: readonly Part[]): string | undefined {
  const [first, ...more] = parts;
  return first && more.reduce((text, { joint, text: next }) => `${text}${joint || "/"}${next}`, first.text);
}

const isCommas = (parts: readonly Part[]): boolean => parts.some(({ joint }) => joint === ", ");

/** Names that are people's; those with a given name count before those that only look like one. */
function people(parts: readonly Part[]): readonly Part[] | undefined {
  const alike = parts.filter(({ standing }) => standing <= -2);
  const sure = alike.filter(({ standing }) => standing === -3);
  if (alike.length === parts.length && isCommas(parts)) return parts;
  if (sure.length > 0) return sure;
  // Of two that only look like people's the one behind the slash took the photo.
  if (alike.length === parts.length) return parts.slice(-1);
  return alike.length > 0 ? alike : undefined;
}

/** Names of which nothing is known: the user name or surname beside an organization, the last behind a slash. */
function unknown(parts: readonly Part[]): readonly Part[] | undefined {
  const rest = parts.filter(({ standing }) => standing < 1);
  if (rest.length === 0) return undefined;
  // "Deutsches Museum, München, Archiv": between commas stand places and departments too.
  if (isCommas(parts) && parts.length - rest.length > 1) return [];
  const lowest = Math.min(...rest.map(({ standing }) => standing));
  const candidates = rest.filter(({ standing }) => standing === lowest);
  const first = parts[0] as Part;
  const firstIsMeant = isCommas(parts) || (first.standing < 1 && rest.length < parts.length);
  return firstIsMeant ? candidates.slice(0, 1) : candidates.slice(-1);
}

const isContributor = ({ standing, text }: Part): boolean =>
  (standing <= 0 && standing > -3) || /\bstudios?\b/i.test(text);

/** Beside a site with everybody's photos all unknown names are who offered the photo: "Anna B / studio 5 / Shutterstock". */
function contributors(parts: readonly Part[]): readonly Part[] | undefined {
  const others = parts.filter(({ standing }) => standing < 3);
  const stock = parts.some(({ standing }) => standing === 4);
  return stock && others.length > 1 && others.every(isContributor) ? others : undefined;
}

/** Organizations alone: a site with everybody's photos names the one who offered it. */
function contributor(parts: readonly Part[]): readonly Part[] | undefined {
  const others = parts.filter(({ standing }) => standing < 3);
  return parts.some(({ standing }) => standing === 4) ? others.slice(0, 1) : undefined;
}

/** Which of several names are people: the first rule that decides. */
const photographersOf = (parts: readonly Part[]): readonly Part[] =>
  contributors(parts) ?? people(parts) ?? unknown(parts) ?? contributor(parts) ?? [];

/**
 * Tells who provides a photo and who took it.
 *
 * @param text - the names of a credit
 * @returns both as far as they are named; `undefined` where the words are no names
 */
export function namesIn(text: string): Names | undefined {
  if (text.includes("://")) return undefined;
  const parts = partsOf(text);
  if (parts.length === 0 || parts.length > 6 || !parts.every((part) => isNameLike(part.text))) return undefined;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return only.standing <= -2 ? { photographer: only.text } : { agency: only.text };
  const photographers = photographersOf(parts);
  const agency = join(parts.filter((part) => !photographers.includes(part)));
  const photographer = join(photographers);
  return { ...(agency === undefined ? {} : { agency }), ...(photographer === undefined ? {} : { photographer }) };
}

/** Agencies whose names alone stand below photos, and nowhere else. */
const OF_ITSELF =
  /^(?:\p{Lu}{2,5} via )?(?:getty images(?: for .*|\/.*)?|shutterstock(?:\.com)?|picture[- ]alliance|imago images|adobe stock|stock\.adobe\.com|istock(?:photo)?)$/iu;
/** "Stadt Linz", "City of Boston": a public body that names its place. */
const PUBLIC_BODY =
  /^(?:Stadt|Landeshauptstadt|Hansestadt|(?:Markt)?Gemeinde|Land|Kanton|Landkreis|Region|(?:City|Town|County|Government) of|Gouvernement (?:de|du|d['’])|(?:Ville|Mairie|Commune) (?:de|d['’])|Comune di|Ayuntamiento de|Gemeente|Senatskanzlei|Staatskanzlei|Presseamt)\s?\p{Lu}[\p{L}.\s-]{1,40}$/iu;

/** Whether a name is sure enough to stand without a mark behind its label: "Foto Stadt Linz/Dworschak", "Foto Anna Berger". */
export const isUnmistakable = (text: string): boolean =>
  isCreditOfItself(text) ||
  OF_ITSELF.test(text) ||
  PUBLIC_BODY.test(text) ||
  (standingOf(text) === -3 && isNameLike(text));

/** Whether a part beside a provider can only be who took the photo. */
const isPhotographer = ({ text, standing }: Part): boolean =>
  standing === -3 || (/^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{L}+$/u.test(text) && standing === -2);

/** What only running text and other lines hold. */
const NO_NAMES = /[:©!?]|\s[–—-]\s(?!\S{3,20}\.com)/u;

/** Names beside a known agency: few, and none a whole phrase. */
const isWithAgency = (others: readonly Part[]): boolean =>
  others.length <= 2 && others.every(({ text, standing }) => standing !== 0 || !/\s.*\s/u.test(text));

const isProvider = ({ text, standing }: Part): boolean =>
  PUBLIC_BODY.test(text) || standing === 2 || (standing === 1 && !/\s/.test(text));

/** An organization and a person: "BKA/Andy Wenzel"; behind a public body a surname is enough: "Stadt Linz/Dworschak". */
function isPair(parts: readonly Part[]): boolean {
  const provider = parts.find(isProvider);
  const photographer = parts.find((part) => part !== provider);
  if (provider === undefined || photographer === undefined || parts.length !== 2) return false;
  if (isProvider(photographer) || !/^\p{Lu}/u.test(provider.text)) return false;
  const surname = provider === parts[0] && PUBLIC_BODY.test(provider.text) && SINGLE.test(photographer.text);
  return surname || isPhotographer(photographer);
}
/** Behind a label the form of a person is enough: "Foto Meindert van Dam | MilieuFoto.nl". */
export function isLabeledPair(text: string): boolean {
  const parts = partsOf(text);
  const [first, second] = parts;
  if (first === undefined || second?.joint !== "/" || parts.length > 2) return false;
  return parts.some(isProvider) && parts.some(({ standing }) => standing <= -2);
}

const SINGLE = /^\p{Lu}\p{Ll}[\p{L}-]+$/u;

/**
 * Whether names alone, without a label, are a credit. Two words and a slash are more often a heading ("Kultur/Freizeit",
 * "PDF/Download"), so one must be known to provide photos and the other to take them.
 */
export function isCreditOfItself(text: string): boolean {
  if (text.length > LONGEST || NO_NAMES.test(text)) return false;
  const parts = partsOf(text);
  const [first, second] = parts;
  if (first === undefined || !parts.every((part) => isNameLike(part.text))) return false;
  if (second === undefined) return OF_ITSELF.test(first.text);
  if (parts.length > 4 || isCommas(parts) || !/[/|]|\svia\s/u.test(text)) return false;
  const others = parts.filter(({ standing }) => standing < 3);
  return others.length < parts.length ? isWithAgency(others) : text.includes("/") && isPair(parts);
}
const LONGEST = 100;
