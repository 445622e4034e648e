import rows from "../../data/other.json" with { type: "json" };
import { withoutDenied } from "../detect/denials.ts";
import { Dictionary } from "../detect/dictionary.ts";
import { squash } from "../detect/squash.ts";

/** A license that is not Creative Commons', a standardized statement of rights, or a law that makes works free. */
export interface OtherLicense {
  kind: "other" | "statutory";
  /** SPDX identifier, where SPDX has one. */
  id?: string;
  /** Its official name. */
  name: string;
  /** Its official address, where it could be verified. */
  url?: string;
  /** `version-missing` where the statement names a family and no version. */
  issues: "version-missing"[];
}

interface Row {
  readonly id?: string;
  readonly name: string;
  readonly url?: string;
  readonly partial?: boolean;
  readonly statute?: string;
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  /** One of these must stand in the text as it is spelled here; else its name is two words: "sous licence ouverte". */
  readonly proper?: readonly string[];
}

const ROWS: readonly Row[] = rows;
const LONGEST_TEXT = 20_000;
const LONGEST_URL = 2_000;

const FAMILY_OF_PLACES = "Open Government Licence";

let made: Dictionary | undefined;

function names(): Dictionary {
  if (made === undefined) {
    made = new Dictionary();
    for (const [index, row] of ROWS.entries()) for (const name of row.names) made.add(name, String(index));
  }
  return made;
}

const toLicense = ({ id, name, url, partial, statute }: Row): OtherLicense => ({
  kind: statute === undefined ? "other" : "statutory",
  ...(id === undefined ? {} : { id }),
  name,
  ...(url === undefined ? {} : { url }),
  issues: partial ? ["version-missing"] : [],
});

const ADDRESS = /^\s*(?:https?:)?\/\/(?:www\.)?([^\s?#]{3,300})/i;

function byAddress(text: string): Row | undefined {
  const address = text.length > LONGEST_URL ? undefined : ADDRESS.exec(text)?.[1]?.toLowerCase();
  if (address === undefined) return undefined;
  const starts = (prefix: string): boolean => address === prefix || address.startsWith(`${prefix}/`);
  // A license stands before its family, whose address is the beginning of its own.
  return ROWS.find((row) => row.addresses.some(starts));
}

/** Whole licenses before families, longer names before shorter ones, the first of several that are alike. */
function byName(text: string): Row | undefined {
  const squashed = squash(withoutDenied(text.slice(0, LONGEST_TEXT)));
  let best: { row: Row; rank: number } | undefined;
  for (let start = 0; start < squashed.text.length; start += 1) {
    const found = squashed.edges[start] ? names().startingAt(squashed, start) : undefined;
    if (found === undefined) continue;
    const row = ROWS[Number([...found.values][0])] as Row;
    if (row.proper?.every((word) => !text.includes(word))) continue;
    const rank = found.at - start + (row.partial ? 0 : LONGEST_TEXT);
    if (best === undefined || rank > best.rank) best = { row, rank };
  }
  return best?.row;
}

/** Provinces and cities of Canada give the license their name; those without a row of their own are named as they stand. */
const OF_PLACE =
  /[Oo]pen [Gg]overnment [Ll]icen[cs]e\s{0,2}[–—-]\s{0,2}((?:(?:City|Town|Region|County|District) of )?\p{Lu}\p{L}+(?:[\s-](?:and |of )?\p{Lu}\p{L}+){0,3})/u;

function ofPlace(text: string): OtherLicense | undefined {
  const place = OF_PLACE.exec(text.slice(0, LONGEST_TEXT))?.[1];
  return place === undefined ? undefined : { kind: "other", name: `Open Government Licence – ${place}`, issues: [] };
}

/**
 * Reads which license other than Creative Commons' an address or a notice names: the open government licenses of Germany,
 * the United Kingdom, Canada, France, Norway, Italy and Taiwan, those of Open Data Commons, the Free Art License, the
 * statements of RightsStatements.org, and laws that make official works free.
 *
 * @param text - an address, or a notice of which the first 20,000 characters are read
 * @returns what is named, with `version-missing` where only the family is; `undefined` where nothing is. Never throws.
 * @example
 * ```ts
 * import { parseOtherLicense } from "@civic-media/license/other";
 *
 * console.log(parseOtherLicense("Datenlizenz Deutschland – Namensnennung (dl-de/by-2-0)")?.id); // "DL-DE-BY-2.0"
 * console.log(parseOtherLicense("http://rightsstatements.org/vocab/InC/1.0/")?.name); // "In Copyright"
 * console.log(parseOtherLicense("Contains public sector information under the Open Government Licence.")?.issues); // ["version-missing"]
 * ```
 */
export function parseOtherLicense(text: string): OtherLicense | undefined {
  // The words in the address of a stranger say nothing.
  const row = ADDRESS.test(text) && !/\s/.test(text.trim()) ? byAddress(text) : byName(text);
  return row?.name === FAMILY_OF_PLACES ? (ofPlace(text) ?? toLicense(row)) : row && toLicense(row);
}
