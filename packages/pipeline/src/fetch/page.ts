import type { CivicMediaError } from "@civic-media/schema";

/** What is known of an address before it is asked. */
export interface Hint {
  /** The headline as the feed or listing gives it. */
  readonly title?: string;
  /** A day or a time, as the feed or listing gives it. */
  readonly datePublished?: string;
  /** When the site says that the page changed last. */
  readonly dateModified?: string;
  /** The feed, sitemap or list from which the address came, as it was given; `due` of a store can ask for those of one. */
  readonly source?: string;
}

/** An address to ask. */
export interface Address {
  /** Absolute, `http:` or `https:`. */
  readonly url: string;
  /** What the place says of it in which it was found. */
  readonly hint?: Hint;
}

/** What every outcome of asking an address says. */
interface Asked extends Address {
  /** When the answer came, as ISO time with offset. */
  readonly retrieved: string;
}

/** The page came. */
export interface FetchedPage extends Asked {
  readonly status: "fetched";
  /** Where the page was found in the end, after redirects. */
  readonly finalUrl: string;
  /** The bytes as they came, unpacked. */
  readonly body: Uint8Array;
  /** The header `Content-Type`: `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** The header `ETag`, for the next question (RFC 9110). */
  readonly etag?: string;
  /** The header `Last-Modified`, as it came: `Tue, 29 Nov 2022 10:00:00 GMT`. */
  readonly lastModified?: string;
  /** The status code: 200, 203. With `headers` for archives of the answer itself. */
  readonly httpStatus: number;
  /** In the order in which they came. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The page is as it was (HTTP 304). */
export interface UnchangedPage extends Asked {
  readonly status: "not-modified";
}

/** There is no such page any more (HTTP 404 or 410). */
export interface GonePage extends Asked {
  readonly status: "gone";
  /** 404 or 410. */
  readonly httpStatus: number;
}

/** The page could not be had. */
export interface FailedPage extends Asked {
  readonly status: "failed";
  /** `address-refused`, `address-unreachable`, `robots-disallowed`, `page-too-large`, `page-too-slow`, `redirect-loop`. */
  readonly error: CivicMediaError;
  /** The earliest time to ask again, where the site says one; ISO time with offset. */
  readonly retryAfter?: string;
}

/** What came of asking an address. */
export type PageOutcome = FetchedPage | UnchangedPage | GonePage | FailedPage;
