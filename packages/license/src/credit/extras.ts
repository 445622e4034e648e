import { locales } from "../locales/index.ts";
import { standingOf } from "./names.ts";

const pad = (text: string): string => text.padStart(2, "0");

const MONTHS: ReadonlyMap<string, string> = new Map(
  locales.flatMap(({ months }) => months.map((month, index) => [month, pad(String(index + 1))] as const)),
);
const MONTH = [...MONTHS.keys()].sort((left, right) => right.length - left.length).join("|");
const BEFORE = String.raw`(?:^|\s{0,2}[;,|/]\s{0,2}|\s{1,2}(?:vom\s|am\s|du\s|del\s|van\s)?|\s?\()`;

/** Dates at the end of a line, with the order of their parts. */
const DATES: readonly [RegExp, (parts: readonly string[]) => string][] = [
  [new RegExp(`${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})\\)?$`, "u"), ([year, month, day]) => `${year}-${month}-${day}`],
  [new RegExp(`${BEFORE}((?:19|20)\\d{2})-(\\d{2})\\)?$`, "u"), ([year, month]) => `${year}-${month}`],
  [
    new RegExp(`${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2})\\)?$`, "u"),
    ([day = "", month = "", year]) => `${year}-${pad(month)}-${pad(day)}`,
  ],
  [
    new RegExp(
      `${BEFORE}(\\d{1,2})(?:\\.|er|st|nd|rd|th)?\\s(?:de\\s)?(${MONTH})\\.?(?:\\sde(?:l)?)?,?\\s((?:19|20)\\d{2})\\)?$`,
      "iu",
    ),
    ([day = "", month = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}-${pad(day)}`,
  ],
  [
    new RegExp(`${BEFORE}(${MONTH})\\.?\\s(\\d{1,2}),?\\s((?:19|20)\\d{2})\\)?$`, "iu"),
    ([month = "", day = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}-${pad(day)}`,
  ],
  [
    new RegExp(`${BEFORE}(${MONTH})\\s((?:19|20)\\d{2})\\)?$`, "iu"),
    ([month = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}`,
  ],
  [/(?:\s{0,2}[;,|]\s{0,2}|\s?\(|\s[-–]\s|\s)((?:19|20)\d{2})\)?$/u, ([year = ""]) => year],
];

const isDay = (date: string): boolean => {
  const [, month = "1", day = "1"] = date.split("-");
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
};

/** Takes the date off the end of a line. */
export function takeDate(text: string): { rest: string; dateCreated?: string } {
  for (const [pattern, write] of DATES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const dateCreated = write(match.slice(1));
    if (isDay(dateCreated)) return { rest: text.slice(0, match.index).trim(), dateCreated };
  }
  return { rest: text };
}

const BRACKETS = /\s{0,3}[([]([^()[\]]{2,120})[)\]]$/u;
/** What kind of photo it is; these words stand alone. */
const KINDS =
  "(?:archiv|symbol)(?:bild|foto|aufnahme|grafik)?e?r?s?|archivo|archives?|archief(?:foto)?|archivio|file(?: photo)?|handout|hand-out|ausschnitt|detail|montage|fotomontage|collage|screenshot|(?:\\p{L}{5,15}\\s)?honorarfrei|royalty[- ]free|libre de droits|pool|zvg|z\\.\\s?v\\.\\s?g\\.|divulgação|reprodução|arkiv(?:foto|bilde?)?";
/** Pictures that nobody took: "KI-generiert", "generated with Midjourney". */
const MACHINES = "(?:[KA]I|IA|Midjourney|DALL[·-]?E|Firefly|ChatGPT|Stable Diffusion|Copilot|Gemini)(?!\\p{L})";
const MADE = "(?:gener|gén[ée]r|erstellt|erzeugt|creat|created|made|créé)\\p{L}{0,8}";
const ARTIFICIAL = `(?:mit )?[KA]I[- ]${MADE}(?:\\s[^,;/|()]{2,50})?|${MADE}\\s\\p{L}{2,8}\\s${MACHINES}[^,;/|()]{0,40}`;
/** What was done to it; who did it may stand behind. */
const EDITS =
  "(?:bild)?bearbeit(?:et|ung)|modifiziert|cropped|edited|modified|recadr[ée]e?|modifi[ée]e?|retouch[ée]e?|modificat[ao]|ritagliat[ao]|modificad[ao]|recortad[ao]|bewerkt|bijgesneden";
/** Another credit, for another part of the picture. */
const SECOND =
  "(?:Grafik|Illustration|Montage|Collage|Karte|Logo|Rendering|Visualisierung|Graphic|Map|Carte|Infographie)\\s?:\\s?[^:;]{3,80}";
const LICENSE = String.raw`(?:Li[csz]en\p{L}{1,4}[:\s]\s?)?(?:CC[ -]?(?:BY|0)|Creative Commons|Public Domain|gemeinfrei|domaine public)[^,;|·]{0,40}`;
/** The title of the photo, in quotation marks. */
const TITLE = `["„“«»][^"„“”«»]{2,80}["“”«»]`;
const NUMBER = String.raw`(?:#|Nr\.?\s?|No\.?\s?|ID:?\s?|AdobeStock[_-]|iStock[_-]|shutterstock[_-])\s?\d{3,15}|\d{6,12}`;
const ADDRESS = String.raw`https?:\/\/\S{3,200}`;
/** What may stand behind the names, apart from them by a mark. */
const BEHIND = new RegExp(
  String.raw`(?:\s{0,2}[;,|/•·]|\s[–—-])\s{0,2}((?:${KINDS})|${ARTIFICIAL}|(?:${EDITS})(?:[\s:][^,;/|()]{1,60})?|${SECOND}|${LICENSE}|${TITLE}|${NUMBER}|${ADDRESS})$`,
  "iu",
);
/** What stands there instead of names. */
const ALONE = new RegExp(`^(?:${KINDS}|${ARTIFICIAL})$`, "iu");
/** What needs no mark before it. */
const LOOSE = new RegExp(
  String.raw`\s(#\s?\d{3,15}|m\.\s?fl|u\.\s?a|et al|CC[ -](?:BY|0)[^,;|]{0,40}|(?:AdobeStock|iStock|shutterstock)[_-]\d{3,15}|(?:${EDITS}):[^:;/|()]{1,60})$`,
  "iu",
);
/** What may stand before them: a license, a word for what is given to the press, the number of the photo. */
const FIRST =
  /^(?:(CC[ -]?(?:BY|0)(?:[ -](?:NC|SA|ND)){0,2}(?:\s[1-4]\.\d)?(?:\s[a-z]{2})?)[\s,:;]{1,3}|(divulgação|reprodução|\d{6,12})\s?[/|–-]\s?(?=\p{L}))/iu;

/** Wikimedia's own order: "Thomas Ledl, CC BY-SA 4.0, via Wikimedia Commons"; or with dots: "Ledl · CC BY 4.0 · Wikimedia". */
const VIA_LICENSE = /,\s(CC[ -](?:BY|0)[^,;]{0,30}),\s?(\svia\s[^,;]{3,40})$/iu;
const DOTTED_LICENSE = /^([^,;:·|]{3,60})\s[·|]\s(CC[ -](?:BY|0)[^,;·|]{0,30})\s[·|]\s([^,;·|]{3,40})$/iu;

/** "Anna Poe (Wikimedia Commons)", "Anna Poe (Stadt Linz)": who provides the photo is no note. */
function isProvider(name: string, before: string): boolean {
  if (BEHIND.test(`, ${name}`)) return false;
  const [inside, outside] = [standingOf(name), standingOf(before)];
  return inside >= 3 || (inside === 2 && outside <= -2 && /\s/.test(name)) || (inside === -3 && outside >= 2);
}

/** Takes what else a line says off its end: edits, archive, licence, the number of a photo; in the order in which it stands. */
export function takeNotes(text: string): { rest: string; note?: string } {
  const notes: string[] = [];
  let rest = text.replace(VIA_LICENSE, "$2, $1").replace(DOTTED_LICENSE, "$1 / $3, $2");
  for (let count = 0; count < 5; count += 1) {
    const bracketed = BRACKETS.exec(rest);
    if (bracketed !== null && isProvider(bracketed[1] as string, rest.slice(0, bracketed.index))) {
      rest = `${rest.slice(0, bracketed.index)} / ${bracketed[1]}`;
      break;
    }
    const match = bracketed ?? BEHIND.exec(rest) ?? LOOSE.exec(rest);
    // "Berliner Verkehrsbetriebe (BVG)": the short form belongs to the name.
    if (match === null || match.index === 0 || /^(?!CC0$)\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(match[1] as string)) break;
    notes.unshift((match[1] as string).trim());
    rest = rest.slice(0, match.index).trim();
  }
  if (ALONE.test(rest)) return { rest: "", note: [rest, ...notes].join(", ") };
  const first = FIRST.exec(rest);
  if (first !== null) {
    notes.unshift((first[1] ?? first[2]) as string);
    rest = rest.slice(first[0].length);
  }
  return notes.length === 0 ? { rest } : { rest, note: notes.join(", ") };
}
