/**
 * Releases as PDF, for archives and for everybody.
 *
 * @packageDocumentation
 */
export type { ChooseLabels, FeedOptions, Labels, RenderOptions } from "../format.ts";
export type { ReadDiagnostic, ReadResult } from "../read/result.ts";
export type { PdfOptions, PdfPicture } from "./options.ts";
export { readPdf } from "./read-pdf.ts";
export { renderPdf } from "./render-pdf.ts";
