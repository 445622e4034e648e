/** What a reader says of a group of media types (RFC 9110, § 12.5.1). */
export interface MediaRange {
  /** `text`, or `*`. */
  readonly type: string;
  /** `html`, or `*`. */
  readonly subtype: string;
  /** From 0, not wanted, to 1. */
  readonly quality: number;
}

/** Where a string in quotation marks begins, and what matters inside of one. */
const IN_QUOTES = /["\\]/g;

/** Takes out what stands in quotation marks, where a comma ends nothing; one that never ends takes the rest along. */
function withoutQuoted(text: string): string {
  let kept = "";
  let at = 0;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', at)) {
    kept += text.slice(at, start);
    at = endOfQuoted(text, start + 1);
  }
  return kept + text.slice(at);
}

function endOfQuoted(text: string, start: number): number {
  IN_QUOTES.lastIndex = start;
  for (let match = IN_QUOTES.exec(text); match !== null; match = IN_QUOTES.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    // What follows a backslash means itself.
    IN_QUOTES.lastIndex = match.index + 2;
  }
  return text.length;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** Reads the weight among the parameters; `undefined` for one that is none. */
function parseQuality(parameters: readonly string[]): number | undefined {
  const given = parameters.map((one) => one.trim().toLowerCase()).find((one) => /^q\s*=/.test(one));
  if (given === undefined) return 1;
  const value = given.slice(given.indexOf("=") + 1).trim();
  return QUALITY.test(value) ? Number(value) : undefined;
}

function parseRange(text: string): MediaRange[] {
  const [range = "", ...parameters] = text.split(";");
  const [type = "", subtype = "", ...more] = range.trim().toLowerCase().split("/");
  const quality = parseQuality(parameters);
  const isRange = more.length === 0 && TOKEN.test(type) && TOKEN.test(subtype) && (type !== "*" || subtype === "*");
  return isRange && quality !== undefined ? [{ type, subtype, quality }] : [];
}

const EVERYTHING: readonly MediaRange[] = [{ type: "*", subtype: "*", quality: 1 }];

/** Reads the header `Accept`; parts that are none are left out. */
export function parseAccept(accept: string | undefined): readonly MediaRange[] {
  if (accept === undefined || accept.trim() === "") return EVERYTHING;
  return withoutQuoted(accept).split(",").flatMap(parseRange);
}

/** How well a range knows a media type: 3 by name, 2 its group, 1 everything, 0 not at all. */
function precision({ type, subtype }: MediaRange, mediaType: string): number {
  if (`${type}/${subtype}` === mediaType) return 3;
  if (type === "*") return 1;
  return subtype === "*" && mediaType.startsWith(`${type}/`) ? 2 : 0;
}

/** How welcome a media type is: what the range says that knows it best. */
export function qualityOf(mediaType: string, ranges: readonly MediaRange[]): number {
  const name = mediaType.toLowerCase();
  let known = 0;
  let quality = 0;
  for (const range of ranges) {
    const how = precision(range, name);
    if (how > known || (how === known && how > 0 && range.quality > quality)) {
      known = how;
      quality = range.quality;
    }
  }
  return quality;
}
