/**
 * Reading pages on several cores.
 *
 * @packageDocumentation
 */
export { parseInThreads, type ThreadOptions } from "./parse-in-threads.ts";
