const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** RFC 822 § 5: the zones that have names. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  MEZ: "+01:00",
  MESZ: "+02:00",
};
const RFC822 =
  /(\d{1,2})\s([A-Za-z]{3})[a-z]{0,6}\.?\s(\d{4}|\d{2})(?:\s(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([A-Z]{1,4}|[+-]\d{2}:?\d{2}))?)?/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;

const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined) return "";
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  return numeric ? `${numeric[1]}:${numeric[2]}` : ((Object.hasOwn(ZONES, zone) ? ZONES[zone] : undefined) ?? "");
};

/**
 * Reads the date of a feed: RFC 822 as in RSS 2.0, RFC 3339 as in Atom and JSON Feed.
 *
 * @param text - `Thu, 01 Jul 2021 16:50:00 +0200`
 * @returns `2021-07-01T16:50:00+02:00`; a day stays a day
 */
export function parseFeedDate(text: string | undefined): string | undefined {
  const trimmed = text?.trim().slice(0, 60) ?? "";
  const iso = ISO.exec(trimmed);
  if (iso) return iso[2] ? `${iso[1]}T${iso[2]}:${iso[3] ?? "00"}${offsetOf(iso[4])}` : iso[1];
  const match = RFC822.exec(trimmed);
  const month = match ? MONTHS.indexOf((match[2] ?? "").toLowerCase()) + 1 : 0;
  if (match === null || month === 0) return undefined;
  const year = (match[3] ?? "").length === 2 ? `20${match[3]}` : match[3];
  const two = (value: string | number | undefined): string => String(value ?? "0").padStart(2, "0");
  const day = `${year}-${two(month)}-${two(match[1])}`;
  return match[4] === undefined ? day : `${day}T${two(match[4])}:${match[5]}:${two(match[6])}${offsetOf(match[7])}`;
}
