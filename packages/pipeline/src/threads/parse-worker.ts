// The program of a thread that reads pages; what goes in and out is plain data.

import { type ParseOptions, type Readable, type Reading, readPage } from "../stages/parse.ts";

/** What a thread is asked: several pages at once, since each question costs as much as reading a small page. */
export interface ParseTask {
  readonly pages: readonly Readable[];
  readonly options: ParseOptions;
}

/** Reads some pages, in their order; the pages themselves stay where they are. */
export default function parseTask({ pages, options }: ParseTask): Reading[] {
  return pages.map((page) => readPage(page, options));
}
