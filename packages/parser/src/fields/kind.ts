import type { Candidate, Rule } from "../candidates/candidate.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
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

/** What follows the name of the thing in a headline: a colon, a dash, or whose it is and for whom. */
const MARK = /^\s?[:–—|]/u;
const behind = lazily(() => {
  const [of, to] = [alternatives(({ kindOf }) => kindOf), alternatives(({ kindFor }) => kindFor)];
  const any = new RegExp(String.raw`${MARK.source}|^\s(?:${of}|${to})\s`, "iu");
  // "Correction of the river bed", "Speech to text service": what these words name is often another thing.
  const ofMuch: Readonly<Partial<Record<ReleaseKind, RegExp>>> = {
    correction: MARK,
    speech: new RegExp(String.raw`${MARK.source}|^\s(?:${of})\s`, "iu"),
  };
  return (kind: ReleaseKind): RegExp => ofMuch[kind] ?? any;
});

/** "Einladung zum Pressegespräch: …", "Statement from Councillor Roe on …" */
function* headline({ classified, language }: Page): Iterable<Candidate<ReleaseKind>> {
  const found = classified.parts?.headline;
  if (found === undefined) return;
  const [locale] = language.locales;
  for (const [name, value] of Object.entries(locale?.releaseNames ?? {})) {
    const isFirst = found.text.toLowerCase().startsWith(name.toLowerCase());
    if (!isFirst || value === "release" || !behind()(value).test(found.text.slice(name.length))) continue;
    const evidence = spanOf(found.block, found.from, found.from + name.length);
    yield { value, rule: "kind/headline", evidence, confidence: 0.7 };
  }
}

/** What kind of publication it is, as its label says, or its headline. */
export const kind: readonly Rule<ReleaseKind>[] = [label, headline];
