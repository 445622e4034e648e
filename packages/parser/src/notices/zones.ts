/** The time zone of countries that have one, by ISO 3166-1; mainland where islands differ. */
const ZONES: Readonly<Record<string, string>> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  CH: "Europe/Zurich",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  ES: "Europe/Madrid",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IT: "Europe/Rome",
  LI: "Europe/Vaduz",
  LU: "Europe/Luxembourg",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  PL: "Europe/Warsaw",
  PT: "Europe/Lisbon",
  SE: "Europe/Stockholm",
  SI: "Europe/Ljubljana",
};

/** The zone of a language's country: `Europe/Vienna` for `de-AT`; `undefined` where the country has several, or is unknown. */
export function zoneOf(inLanguage: string | undefined): string | undefined {
  const country = inLanguage?.split("-").find((part) => /^[A-Z]{2}$/.test(part));
  return country && Object.hasOwn(ZONES, country) ? ZONES[country] : undefined;
}

/** Zones that an engine knows; it makes a formatter of each to find out, which costs more than a small page. */
const known = new Set<string>();
const MOST_KNOWN = 100;

/**
 * Whether a text names a time zone.
 *
 * @param timeZone - an IANA name: `Europe/Vienna`
 */
export function isTimeZone(timeZone: string): boolean {
  if (known.has(timeZone)) return true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
  } catch {
    return false;
  }
  if (known.size < MOST_KNOWN) known.add(timeZone);
  return true;
}

/** Minutes by which a zone is ahead of UTC at an instant; the zone's rules come from Unicode's data, not from the machine. */
function offsetAt(instant: number, timeZone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    }).formatToParts(instant);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
    return Math.round((local - Math.floor(instant / 60_000) * 60_000) / 60_000);
  } catch {
    return undefined;
  }
}

/**
 * A local time with the offset of its zone.
 *
 * @param local - `2022-05-05T11:00`
 * @param timeZone - IANA name
 * @returns `2022-05-05T11:00:00+02:00`; `undefined` where the zone is unknown
 */
export function withOffset(local: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = offsetAt(asUtc, timeZone);
  const offset = guess === undefined ? undefined : offsetAt(asUtc - guess * 60_000, timeZone);
  if (offset === undefined) return undefined;
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${local}:00${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
