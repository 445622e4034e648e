// The program of a thread that reads pages; what goes in and out is plain data.

import { type ParseOptions, type Readable, type Reading, readPage } from "../stages/parse.ts";

/** What a thread is asked. */
export interface ParseTask {
  readonly page: Readable;
  readonly options: ParseOptions;
}

/** Reads one page; the page itself stays where it is. */
export default function parseTask({ page, options }: ParseTask): Reading {
  return readPage(page, options);
}
