import { localeFor } from "../locales/index.ts";
import { takeDate, takeNotes } from "./extras.ts";
import { type Labeled, takeLabel } from "./labels.ts";
import { standingOf } from "./names.ts";
import { isCreditOfItself, type Names, namesIn } from "./roles.ts";

/** The parts of a photo credit. */
export interface CreditParts {
  /** `Foto`, `Photo`, `©` … as printed; absent where the line has none. */
  label?: string;
  /** Who provides the photo, several in the order printed: `Stadt Linz`, `AFP/Getty Images`. */
  agency?: string;
  /** Who took it: `Dworschak`; several as printed: `Anna Berger, Paul Huber`. */
  photographer?: string;
  /** When it was taken: a day (`2022-01-14`), a month (`2022-01`) or a year. */
  dateCreated?: string;
  /**
   * What else the line says: `Archivbild`, `bearbeitet`, a license, the number of the photo at an agency. A line that names
   * nobody has this alone: `Archiv`, `KI-generiert`.
   */
  note?: string;
}

const MAX_LENGTH = 300;
const MAX_NAMES = 160;
/** The notice of a whole site: a year behind the sign, or all rights reserved. */
const SITE =
  /^(?:(?:©|\(c\)|copyright)\s{0,3}){1,3}:?\s{0,3}(?:19|20)\d\d|^(?:©|\(c\))\s{0,2}copyright|^(?:©|\(c\)).{0,120}\d{4}\s?[–-]\s?\d{4}$|(?<!einige )rechte vorbehalten|rights reserved|droits (?:réservés|protégés)|diritti riservati|derechos reservados|direitos reservados|rechten voorbehouden/iu;
/** What a source of figures says. */
const FIGURES =
  /stati[sc]ti|\bstat\b|eurostat|destatis|istat\b|insee\b|zensus|census|recensement|censo|censimento|\bCBS\b|\bINE\b|\bdat[aeio]|données|cijfers|analys|bericht|report|rapport|studie|study|étude|estudio|umfrage|survey|berechnung|auswertung|erhebung|calcul|https?:|www\./iu;

const QUOTED = /^["„“«»]\s?([^"„“”«»]{3,200}?)\s?["“”«»]\.?$/u;

const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .replace(/^\s?[–—•·]\s/u, "")
    .trim();

/** Takes off the brackets or quotation marks around a whole line, and the full stop behind it. */
function unwrap(quoted: string): string {
  const text = QUOTED.exec(quoted)?.[1] ?? quoted;
  const line = /^[([](?!c\))[^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]][.,]?$/iu.test(text)
    ? text.replace(/^[([]/, "").replace(/[)\]][.,]?$/, "")
    : text;
  return line.trim().replace(/(?<!\b(?:e\.\s?V|Inc|Ltd|Co|Corp|\p{Lu}))\.$/u, "");
}

/** Whether a line is the notice of a site or the source of figures, and not of a photo. */
function isFalseFriend(labeled: Labeled, names: Names, date: string | undefined): boolean {
  if (labeled.source) return FIGURES.test(labeled.rest) || date !== undefined;
  const year = date !== undefined && /^\d{4}$/.test(date);
  return labeled.signOnly && year && (names.agency === undefined || names.photographer === undefined);
}

/**
 * Reads a photo credit.
 *
 * @param text - a line such as `Foto: Stadt Linz/Dworschak`, with or without brackets around it; a caption before it is
 *   not part of it
 * @returns its parts; `undefined` where the line is none: a heading such as "Bildung", the source of figures, the
 *   copyright notice of a site. Never throws.
 * @see {@link https://iptc.org/std/photometadata/specification/ | IPTC's Credit Line and Creator}
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
  if (text.length > MAX_LENGTH) return undefined;
  const line = unwrap(clean(text));
  if (line === "" || SITE.test(line)) return undefined;
  const labeled = takeLabel(line);
  // Before and behind the date there may be notes.
  const late = takeNotes(labeled.rest);
  const { rest, dateCreated } = takeDate(late.rest);
  const early = takeNotes(rest);
  const bare = early.rest.replace(/^[\s:–-]+|[\s,;:–/-]+$/gu, "");
  const note = [early.note, late.note].filter(Boolean).join(", ");
  if (bare === "") return ofNobody(labeled, note);
  if (bare.length > MAX_NAMES) return undefined;
  if (labeled.label === undefined && !isCreditOfItself(bare)) return undefined;
  const names = namesIn(bare);
  if (names === undefined || isFalseFriend(labeled, names, dateCreated)) return undefined;
  return {
    ...(labeled.label === undefined ? {} : { label: labeled.label }),
    ...asCredited(names, note),
    ...(dateCreated === undefined ? {} : { dateCreated }),
    ...(note === "" ? {} : { note }),
  };
}

/** "Foto: Archiv", "Bild: KI-generiert": a credit that names nobody. */
const ofNobody = ({ label, signOnly }: Labeled, note: string): CreditParts | undefined =>
  label === undefined || signOnly || note === "" ? undefined : { label, note };

/** Who gives a photo a license is its author, also where the name is a user's and has no form of a person's. */
const asCredited = (names: Names, note: string): Names =>
  /^(?:\S{4,10}\s)?CC[ -]/iu.test(note) && names.photographer === undefined && standingOf(names.agency ?? "") <= 0
    ? { photographer: names.agency as string }
    : names;

const PART_NAMES = ["label", "agency", "photographer", "dateCreated", "note"] as const;

const isSame = (left: CreditParts | undefined, right: CreditParts): boolean =>
  left !== undefined && PART_NAMES.every((name) => left[name] === right[name]);

/**
 * Writes a photo credit: the inverse of {@link parseCreditLine} for every credit whose names can be told apart. The agency
 * stands before the slash, as in newsrooms; behind it where the names could otherwise be taken for each other.
 *
 * @param parts - agency, photographer or both, and what else is known; `label` where it should not be the language's own
 * @param options - `inLanguage`: BCP 47, for the label; English where the package has no words for it
 * @returns the line to print
 * @example
 * ```ts
 * import { formatCreditLine } from "@civic-media/license";
 *
 * console.log(formatCreditLine({ agency: "Stadt Linz", photographer: "Dworschak" }, { inLanguage: "de-AT" })); // "Foto: Stadt Linz/Dworschak"
 * console.log(formatCreditLine({ label: "Photo", agency: "AFP", photographer: "Anna Berger" })); // "Photo: AFP/Anna Berger"
 * ```
 */
export function formatCreditLine(parts: CreditParts, options: { inLanguage?: string } = {}): string {
  const label = parts.label ?? localeFor(options.inLanguage).creditLabels[0] ?? "";
  const before = /^(?:©|\(c\)|ⓒ)$/iu.test(label) ? `${label} ` : `${label}: `;
  const { agency, photographer } = parts;
  if (parts.note !== undefined && agency === undefined && photographer === undefined) return `${before}${parts.note}`;
  const note = parts.note === undefined ? "" : ` (${parts.note})`;
  const date = parts.dateCreated === undefined ? "" : `; ${parts.dateCreated}`;
  const orders = [
    [agency, photographer],
    [photographer, agency],
  ].map((names) => names.filter((name) => name !== undefined && name !== ""));
  const lines = ["/", ", "].flatMap((joint) => orders.map((names) => `${before}${names.join(joint)}${note}${date}`));
  return lines.find((line) => isSame(parseCreditLine(line), { ...parts, label })) ?? (lines[0] as string);
}
