/** What is known of one site, as data: no functions, so that it can be kept as JSON. */
export interface Profile {
  /** Names the profile: `at/linz`. */
  id: string;
  /** Hosts that it is for, without `www.`. */
  hosts: readonly string[];
  /** BCP 47, with the region: `de-AT`. */
  inLanguage?: string;
  /** IANA zone of times without an offset: `Europe/Vienna`. */
  timeZone?: string;
  publisher?: { name: string; kind?: PublisherKind; url?: string };
  /** The series of the site's releases: `Medienservice`. */
  series?: string;
  /** Reads an identifier out of the address: a regular expression with one group. */
  identifier?: { scheme: string; pattern: string };
}

/** What kind of body publishes. */
export type PublisherKind =
  | "municipality"
  | "department"
  | "council"
  | "company"
  | "association"
  | "authority"
  | "other";

/**
 * The profile for an address.
 *
 * @param url - the page's address
 * @param profiles - those that the caller passed
 * @returns the first one for the host or a domain above it
 */
export function profileFor(url: URL | undefined, profiles: readonly Profile[]): Profile | undefined {
  if (url === undefined) return undefined;
  const host = url.hostname.replace(/^www\./, "");
  return profiles.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
}
