import type { Release, ReleaseChange } from "@civic-media/schema";
import type { ValidatorCache } from "../fetch/client.ts";

/** Why a version was written. */
export type VersionKind =
  /** The first of its address. */
  | "new"
  /** The page says something else than before. */
  | "corrected"
  /** A newer parser reads the same or an unknowably changed page differently. */
  | "reparsed"
  /** The page is not there any more; the version holds what was there last. */
  | "withdrawn"
  /** The page is there again after it was withdrawn; `changes` says whether it says something else. */
  | "restored";

/** One state of a release, as it was seen. */
export interface ArchivedVersion {
  /** The address that was asked. */
  readonly url: string;
  /** From 1, without gaps. */
  readonly version: number;
  /** Why it was written. */
  readonly kind: VersionKind;
  /** When it was seen first, as ISO time with offset. */
  readonly seen: string;
  /** SHA-256 of what the release says, see `contentHash` of the schema package. */
  readonly contentHash: string;
  /** Of the parser that read it. */
  readonly parserVersion: string;
  /** What the page said then. */
  readonly release: Release;
  /** What changed since the version before; empty for the first. */
  readonly changes: readonly ReleaseChange[];
}

/** An answer to store. */
export interface Sighting {
  /** The address that was asked. */
  readonly url: string;
  /** When the answer came, as ISO time with offset. */
  readonly seen: string;
  /** The header `ETag`, for the next question. */
  readonly etag?: string;
  /** The header `Last-Modified`, for the next question. */
  readonly lastModified?: string;
  /** The feed, sitemap or list that named the address. */
  readonly source?: string;
  readonly release: Release;
  /** SHA-256 of what the release says, see `contentHash` of the schema package. */
  readonly contentHash: string;
  /** Of the parser that read it. */
  readonly parserVersion: string;
  /** SHA-256 of the page's bytes, which tells a change of the page from one of the parser. */
  readonly bodyHash: string;
}

/** What storing changed. */
export interface Stored {
  /** `same-content` where nothing was written. */
  readonly kind: VersionKind | "same-content";
  /** The version that holds it now, from 1. */
  readonly version: number;
  /** What changed since the version before. */
  readonly changes: readonly ReleaseChange[];
}

/** What is known of an address. */
export interface ArchivedPage {
  readonly url: string;
  /** `withdrawn` where the page was gone when it was asked last. */
  readonly status: "live" | "withdrawn";
  /** When it was had first, as ISO time with offset. */
  readonly firstSeen: string;
  /** When it was had last, as ISO time with offset. */
  readonly lastSeen: string;
  /** How often in a row it could not be had. */
  readonly failures: number;
  /** When to ask again, as ISO time with offset. */
  readonly nextDue: string;
  /** What it said last. */
  readonly latest: ArchivedVersion;
}

/** A release that a search found. */
export interface SearchHit {
  /** The address of the page. */
  readonly url: string;
  readonly headline: string;
  /** A day, or a time with its offset. */
  readonly datePublished: string;
  /** Name of the publisher. */
  readonly publisher: string;
  /** The place in the text where it was found. */
  readonly snippet: string;
}

/** An address whose latest version says nearly the same as a release. */
export interface SimilarPage {
  readonly url: string;
  /** How many of 64 bits differ, at most 3. */
  readonly distance: number;
  readonly headline: string;
}

/** Which addresses that are due. */
export interface DueOptions {
  /** How many at most. Default 10,000. */
  readonly limit?: number;
  /** Only addresses that came from this source, as `hint.source` names it. Default: all. */
  readonly source?: string;
}

/** What to look for besides words. */
export interface SearchOptions {
  /** How many at most. Default 20. */
  readonly limit?: number;
  /** How many to leave out before. Default 0. */
  readonly offset?: number;
  /** Only releases published on or after this day. */
  readonly since?: string;
  /** Only releases published on or before this day. */
  readonly until?: string;
}

/**
 * Where an archive lives. All that is written at once is written as one: after a crash it is there or not. Storing the
 * same twice changes nothing, because every queue delivers twice sooner or later.
 */
export interface Store extends ValidatorCache {
  /** What is known of an address. */
  find(url: string): Promise<ArchivedPage | undefined>;
  /** Stores what was read, as a new version where it says something new. */
  save(sighting: Sighting): Promise<Stored>;
  /** Stores many at once: all of them are there afterwards, or none. The answers are in the order of the sightings. */
  saveAll(sightings: readonly Sighting[]): Promise<Stored[]>;
  /** Notes that a page is as it was. */
  touch(url: string, seen: string): Promise<void>;
  /**
   * Notes that a page is gone, and when to look whether it is back: never where it is gone for good (HTTP 410). A page that
   * is not known, or gone already, gives nothing.
   */
  withdraw(url: string, seen: string, options?: { readonly forGood?: boolean }): Promise<Stored | undefined>;
  /** Notes that a page could not be had, and when to try again at the earliest. */
  fail(url: string, seen: string, retryAfter?: string): Promise<void>;
  /** All versions of an address, oldest first. */
  versions(url: string): AsyncIterable<ArchivedVersion>;
  /** The latest version of every address, by address. */
  releases(options?: { readonly withdrawn?: boolean }): AsyncIterable<ArchivedVersion>;
  /** Addresses that are due at a time, the longest overdue first; also withdrawn ones, for a page may come back. */
  due(at: string, options?: DueOptions): Promise<string[]>;
  /** Releases with all these words, also inside longer ones: `reise` finds „Dienstreise“. Best first. */
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  /**
   * Addresses whose latest version says nearly the same, nearest first; of the release's own day, where that is asked for:
   * short texts are the same in many releases.
   */
  similar(release: Release, options?: { readonly sameDay?: boolean }): Promise<SimilarPage[]>;
  /** How much there is. */
  count(): Promise<{ readonly pages: number; readonly versions: number; readonly withdrawn: number }>;
  /** Lets go of files and connections. */
  close(): Promise<void>;
}
