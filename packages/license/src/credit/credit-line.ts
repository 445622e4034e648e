import { localeFor, locales } from "../locales/index.ts";
import { isOrganization, isPerson } from "./names.ts";

/** The parts of a photo credit. */
export interface CreditParts {
  /** `Foto`, `Photo`, `©` … as printed; absent where the line has none. */
  label?: string;
  /** Who provides the photo: `Stadt Linz`. */
  agency?: string;
  /** Who took it: `Dworschak`. */
  photographer?: string;
  /** The day on which it was taken (`2022-01-14`), or the year. */
  dateCreated?: string;
  /** What else the line says: `Archivbild`. */
  note?: string;
}

const MAX_LENGTH = 300;
const MAX_NAMES = 120;
const LABELS = [...new Set(locales.flatMap(({ creditLabels }) => creditLabels))].sort((a, b) => b.length - a.length);
const LABEL = new RegExp(
  `^(?:(${LABELS.join("|")})\\s{0,2}(?::|©|\\s(?=©))\\s{0,2}(?:©\\s{0,2})?|(©|\\(c\\))\\s{0,2})`,
  "iu",
);
/** A source of figures is no credit, and a year behind the sign is the notice of a whole site. */
const FALSE_FRIEND =
  /^(?:quelle|source|fonte|fuente|bron)\s?:.*(?:statisti|daten|data|bericht|report|studie|study|umfrage|https?:|www\.)|^(?:©|\(c\)|copyright)\s{0,3}(?:19|20)\d\d|rechte vorbehalten|rights reserved|droits réservés|diritti riservati|derechos reservados/iu;
const DAY = /[;,]?\s{0,3}\(?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\)?$/u;
const ISO_DAY = /[;,]?\s{0,3}\(?(\d{4}-\d{2}-\d{2})\)?$/u;
const YEAR = /[;,]\s{0,3}((?:19|20)\d{2})$|\s{0,3}\(((?:19|20)\d{2})\)$/u;
const NOTE = /\s{0,3}(?:\(([^()]{3,40})\)|[;,]\s((?:archiv|symbol)\p{L}{0,12}|CC[ -]BY[^,;]{0,20}|CC0[^,;]{0,8}))$/iu;
const SEPARATOR = /\s{0,2}[/|]\s{0,2}|\s{0,2}[,;]\s{1,3}|\s[–-]\s/u;

const pad = (text: string): string => text.padStart(2, "0");

/** Takes the date off the end of a line. */
function takeDate(text: string): { rest: string; dateCreated?: string } {
  const day = DAY.exec(text);
  if (day !== null) {
    const [whole, date = "", month = "", year = ""] = day;
    return { rest: text.slice(0, -whole.length), dateCreated: `${year}-${pad(month)}-${pad(date)}` };
  }
  const other = ISO_DAY.exec(text) ?? YEAR.exec(text);
  const dateCreated = other?.[1] ?? other?.[2];
  return other === null || dateCreated === undefined
    ? { rest: text }
    : { rest: text.slice(0, other.index), dateCreated };
}

function takeNote(text: string): { rest: string; note?: string } {
  const match = NOTE.exec(text);
  const note = match?.[1] ?? match?.[2];
  return match === null || note === undefined ? { rest: text } : { rest: text.slice(0, match.index), note };
}

/** Who provides and who took it. Behind a slash stands the photographer; beside a comma the names themselves tell. */
function takeNames(text: string, slashed: boolean): Pick<CreditParts, "agency" | "photographer"> {
  const [first = "", second, ...more] = text.split(SEPARATOR).filter((name) => name !== "");
  if (second === undefined) return isPerson(first) ? { photographer: first } : { agency: first };
  const last = more.at(-1) ?? second;
  // "Thomas Wagner/Stadt Linz", "tiero/stock.adobe.com", "Andreas Voegelin, Eawag": the photographer stands first.
  const named = isOrganization(last) || (!slashed && isPerson(first) && !isPerson(second));
  const turned = named && !isOrganization(first);
  if (turned) return { agency: [second, ...more].join("/"), photographer: first };
  return { agency: first, photographer: [second, ...more].join("/") };
}

/** Without a label only "agency/photographer" is a credit: capitalized names on both sides of one slash. */
const UNLABELED = /^(?:\p{Lu}[\p{L}.&'’-]*\s?){1,4}\/\s?(?:\p{Lu}[\p{L}.'’-]*\s?){1,3}$/u;

/**
 * Reads a photo credit.
 *
 * @param text - a line such as `Foto: Stadt Linz/Dworschak`, with or without brackets around it
 * @returns its parts; `undefined` where the line is none: a heading such as "Bildung", the source of figures, the
 *   copyright notice of a site
 * @example
 * ```ts
 * import { parseCreditLine } from "@civic-media/license";
 *
 * console.log(parseCreditLine("Foto: Stadt Linz/Dworschak")?.photographer); // "Dworschak"
 * console.log(parseCreditLine("Foto: SLF/Dürr; 14.01.2022")?.dateCreated); // "2022-01-14"
 * console.log(parseCreditLine("(Foto: Andreas Voegelin, Eawag)")?.agency); // "Eawag"
 * console.log(parseCreditLine("Bildung für alle") === undefined); // true
 * ```
 */
export function parseCreditLine(text: string): CreditParts | undefined {
  const line = text
    .trim()
    .replace(/^[([](.*)[)\]]\.?$/su, "$1")
    .replace(/\s+/g, " ");
  if (line.length > MAX_LENGTH || FALSE_FRIEND.test(line)) return undefined;
  const match = LABEL.exec(line);
  if (match === null && !UNLABELED.test(line)) return undefined;
  const label = match?.[1] ?? match?.[2];
  const bare = line
    .slice(match?.[0].length ?? 0)
    .replace(/\.$/, "")
    .trim();
  const dated = takeDate(bare);
  const noted = takeNote(dated.rest.trim());
  const names = noted.rest.trim();
  if (names === "" || names.length > MAX_NAMES) return undefined;
  return {
    ...(label === undefined ? {} : { label }),
    ...takeNames(names, /[/|]/.test(names)),
    ...(dated.dateCreated === undefined ? {} : { dateCreated: dated.dateCreated }),
    ...(noted.note === undefined ? {} : { note: noted.note }),
  };
}

/**
 * Writes a photo credit: the inverse of {@link parseCreditLine}.
 *
 * @param parts - agency, photographer or both, and what else is known; `label` where it should not be the language's own
 * @param options - `inLanguage`: BCP 47, for the label; English where the package has no words for it
 * @returns the line to print
 * @example
 * ```ts
 * import { formatCreditLine } from "@civic-media/license";
 *
 * console.log(formatCreditLine({ agency: "Stadt Linz", photographer: "Dworschak" }, { inLanguage: "de-AT" })); // "Foto: Stadt Linz/Dworschak"
 * ```
 */
export function formatCreditLine(parts: CreditParts, options: { inLanguage?: string } = {}): string {
  const label = parts.label ?? localeFor(options.inLanguage).creditLabels[0] ?? "";
  const names = [parts.agency, parts.photographer].filter(Boolean).join("/");
  const note = parts.note === undefined ? "" : ` (${parts.note})`;
  const date = parts.dateCreated === undefined ? "" : `; ${parts.dateCreated}`;
  const line = `${names}${note}${date}`;
  return /^(?:©|\(c\))$/i.test(label) ? `${label} ${line}` : `${label}: ${line}`;
}
