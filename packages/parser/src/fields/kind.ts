import type { Candidate, Rule } from "../candidates/candidate.ts";
import type { ReleaseKind } from "../locales/locale.ts";
import { type Page, spanOf } from "../page.ts";
import { releaseNames } from "./series.ts";

function* label(page: Page): Iterable<Candidate<ReleaseKind>> {
  for (const { block, text, kind: value } of releaseNames(page)) {
    yield {
      value,
      rule: "kind/label",
      evidence: spanOf(block, 0, text.length),
      confidence: value === "release" ? 0.9 : 0.85,
    };
  }
}

/** What kind of publication it is, as its label says. */
export const kind: readonly Rule<ReleaseKind>[] = [label];
