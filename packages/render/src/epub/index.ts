/**
 * Releases as e-book.
 *
 * @packageDocumentation
 */
export type { ChooseLabels, FeedOptions, Labels, RenderOptions } from "../format.ts";
export type { ReadDiagnostic, ReadResult } from "../read/result.ts";
export type { EpubOptions } from "./options.ts";
export { readEpub } from "./read-epub.ts";
export { renderEpub } from "./render-epub.ts";
