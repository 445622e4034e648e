import { CivicMediaError } from "@civic-media/schema";
import type { FetchedPage, PageOutcome } from "../fetch/page.ts";

/** What a source could not be had for. */
const REASONS: Readonly<Record<Exclude<PageOutcome["status"], "fetched" | "failed">, string>> = {
  gone: "it is not there",
  "not-modified": "it has not changed",
};

/**
 * The page of a source. A source that cannot be had ends the run loudly, for otherwise an archive would be silent for
 * months.
 *
 * @throws CivicMediaError `source-unreachable`
 */
export function expectPage(outcome: PageOutcome, what: string): FetchedPage {
  if (outcome.status === "fetched") return outcome;
  const reason = outcome.status === "failed" ? outcome.error.message : `${REASONS[outcome.status]}.`;
  throw new CivicMediaError("source-unreachable", `The ${what} ${outcome.url} cannot be read: ${reason}`, {
    cause: outcome.status === "failed" ? outcome.error : undefined,
  });
}
