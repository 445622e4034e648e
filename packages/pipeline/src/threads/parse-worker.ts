// The program of a thread that reads pages; what goes in and out is plain data.

import type { FetchedPage } from "../fetch/page.ts";
import { type EmptyPage, type ParsedPage, type ParseOptions, parsePage } from "../stages/parse.ts";

/** What a thread is asked. */
export interface ParseTask {
  readonly page: FetchedPage;
  readonly options: ParseOptions;
}

/** Reads one page. */
export default function parseTask({ page, options }: ParseTask): ParsedPage | EmptyPage {
  return parsePage(page, options);
}
