/**
 * Web archives (ISO 28500): pages out of them, and pages into them.
 *
 * @packageDocumentation
 */
export { type WarcOptions, warc } from "./read-warc.ts";
export { type WarcWriterOptions, writeWarc } from "./write-warc.ts";
