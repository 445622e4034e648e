/**
 * Releases as Word document.
 *
 * @packageDocumentation
 */
export type { ChooseLabels, FeedOptions, Labels, RenderOptions } from "../format.ts";
export type { ReadDiagnostic, ReadResult } from "../read/result.ts";
export type { DocxOptions } from "./options.ts";
export { readDocx } from "./read-docx.ts";
export { renderDocx } from "./render-docx.ts";
