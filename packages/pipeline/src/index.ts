/**
 * From a city's address to a living archive: sources, polite fetching, parsing, comparing, archiving, publishing.
 *
 * @packageDocumentation
 */
export { collect } from "./collect.ts";
export { type MapOptions, map } from "./concurrency/map.ts";
export { toJsonLines } from "./exports/json-lines.ts";
export {
  type Client,
  createClient,
  type FetchOptions,
  type ValidatorCache,
  type Validators,
} from "./fetch/client.ts";
export { fetchPolite } from "./fetch/fetch-polite.ts";
export type { GuardOptions } from "./fetch/guard.ts";
export type { Sleep } from "./fetch/host-gate.ts";
export type { Address, FailedPage, FetchedPage, GonePage, Hint, PageOutcome, UnchangedPage } from "./fetch/page.ts";
export type { Fetch } from "./fetch/transport.ts";
export type { FolderChange } from "./files/replace-folder.ts";
export type { DeadJob, Job, NewJob, Queue, QueueOptions, QueueSize } from "./queue/queue.ts";
export { type WorkDone, type WorkOptions, work } from "./queue/work.ts";
export { addresses } from "./sources/addresses.ts";
export { type FeedSourceOptions, feed, parseFeedAddresses } from "./sources/feed.ts";
export { type ListingOptions, listing } from "./sources/listing.ts";
export { type SitemapOptions, sitemap } from "./sources/sitemap.ts";
export { compose, type Source, type Stage } from "./stage.ts";
export { type ArchiveEvent, archive } from "./stages/archive.ts";
export { type DuplicatePage, dedupe } from "./stages/dedupe.ts";
export { type EmptyPage, type ParsedPage, type ParseOptions, type ParseOutcome, parse } from "./stages/parse.ts";
export { type Progress, type ProgressOptions, progress } from "./stages/progress.ts";
export { publish, publishNewsroom } from "./stages/publish.ts";
export { type RenderedEvent, render } from "./stages/render.ts";
export type {
  ArchivedPage,
  ArchivedVersion,
  DueOptions,
  SearchHit,
  SearchOptions,
  Sighting,
  SimilarPage,
  Store,
  Stored,
  VersionKind,
} from "./store/store.ts";
