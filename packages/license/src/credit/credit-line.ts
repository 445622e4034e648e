import { localeFor, locales } from "../locales/index.ts";

/** The parts of a photo credit. */
export interface CreditParts {
  /** `Foto`, `Photo`, `©` … as printed; absent where the line has none. */
  label?: string;
  /** Who provides the photo: `Stadt Linz`. */
  agency?: string;
  /** Who took it: `Dworschak`. */
  photographer?: string;
}

const MAX_LENGTH = 300;
const LABELS = locales.flatMap(({ creditLabels }) => creditLabels).sort((a, b) => b.length - a.length);
const LABEL = new RegExp(
  `^(?:(${LABELS.join("|")})\\s{0,2}(?::|©|\\s(?=©))\\s{0,2}(?:©\\s{0,2})?|(©|\\(c\\))\\s{0,2})`,
  "iu",
);
const SEPARATOR = /\s{0,2}[/|]\s{0,2}/;

/**
 * Reads a photo credit.
 *
 * @param text - a line such as `Foto: Stadt Linz/Dworschak`
 * @returns its parts; `undefined` where the line does not begin as a credit does
 * @example
 * ```ts
 * import { parseCreditLine } from "@civic-media/license";
 *
 * console.log(parseCreditLine("Foto: Stadt Linz/Dworschak")?.photographer); // "Dworschak"
 * console.log(parseCreditLine("Bildung für alle") === undefined); // true
 * ```
 */
export function parseCreditLine(text: string): CreditParts | undefined {
  const line = text.trim().replace(/^\((.*)\)\.?$/, "$1");
  if (line.length > MAX_LENGTH) return undefined;
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const rest = line.slice(match[0].length).replace(/\.$/, "").trim();
  if (rest === "" || rest.length > 120) return undefined;
  const label = match[1] ?? match[2];
  const [agency = rest, photographer] = rest.split(SEPARATOR, 2);
  return { ...(label ? { label } : {}), agency, ...(photographer ? { photographer } : {}) };
}

/**
 * Writes a photo credit: the inverse of {@link parseCreditLine}.
 *
 * @param parts - agency, photographer or both; `label` where it should not be the language's own
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
  return /^(?:©|\(c\))$/i.test(label) ? `${label} ${names}` : `${label}: ${names}`;
}
