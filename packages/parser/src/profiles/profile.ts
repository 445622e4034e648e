/** CSS selectors, best first; the first that finds anything counts. A comma joins what all its parts find. */
export type Selectors = string | readonly string[];

/** Where the parts of a release stand on the pages of a site, as long as it keeps its look. */
export interface Layout {
  /** First day of publication, `2018-01-01`; absent for all days before `until`. */
  from?: string;
  /** Last day of publication. */
  until?: string;
  /** Elements that hold the text; everything outside them is left out. */
  body?: Selectors;
  /** The element whose text is the headline. */
  headline?: Selectors;
  /** The element whose text is the line above the headline. */
  kicker?: Selectors;
  /** The element whose text is the line below the headline. */
  subheadline?: Selectors;
  /** The element whose `datetime`, `content` or text is the day of publication. */
  datePublished?: Selectors;
  /** The unit for which the publisher sends. */
  onBehalfOf?: Selectors;
  /** The release's own number; the words around it may stand in the same element. */
  number?: Selectors;
  /** Elements that hold one contact each, wherever on the page. */
  contacts?: Selectors;
  /** Elements that hold one subject each. */
  keywords?: Selectors;
  /** Elements inside the text that are none of it: links to share, teasers. */
  remove?: Selectors;
}

/** By what the pages of a system are recognized; each part that is given must fit. */
export interface Signature {
  /** A word of `<meta name="generator">`, whatever its case: `TYPO3`. */
  generator?: string;
  /** One of these selectors finds an element. */
  selectors?: Selectors;
}

/** What is known of one site, or of one system of sites, as data: no functions, so that it can be kept as JSON. */
export interface Profile {
  /** Names the profile: `at/linz`. */
  id: string;
  /** Hosts that it is for, without `www.`. */
  hosts?: readonly string[];
  /** Recognizes pages of any host. A profile of the host goes before, and takes the layouts of this one where it has none. */
  signature?: Signature;
  /** BCP 47, with the region: `de-AT`. */
  inLanguage?: string;
  /** IANA zone of times without an offset: `Europe/Vienna`. */
  timeZone?: string;
  /** Who publishes on it, as it calls itself: `{ name: "Stadt Linz", kind: "municipality" }`. */
  publisher?: { name: string; kind?: PublisherKind; url?: string };
  /** The series of the site's releases: `Medienservice`. */
  series?: string;
  /** Reads an identifier out of the address: a regular expression with one group. */
  identifier?: { scheme: string; pattern: string };
  /** The first that fits the page's elements and its day is used; where none does, the page is read without. */
  layouts?: readonly Layout[];
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
