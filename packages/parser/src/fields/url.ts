import type { Candidate, Rule } from "../candidates/candidate.ts";
import { webAddress } from "../dom/addresses.ts";
import { type Page, spanOfTag } from "../page.ts";

function* given({ url }: Page): Iterable<Candidate<string>> {
  const value = webAddress(url?.href, undefined);
  if (value) yield { value, rule: "url/given", evidence: { text: value }, confidence: 0.9 };
}

function* canonical({ head, base, url }: Page): Iterable<Candidate<string>> {
  for (const { rel, href, element } of head.links) {
    const value = rel.includes("canonical") ? webAddress(href, base) : undefined;
    // A canonical address of another site, or of its start page, says where a copy comes from, not where this page is.
    const other = value && url && (new URL(value).hostname !== url.hostname || new URL(value).pathname === "/");
    if (value)
      yield { value, rule: "url/canonical", evidence: spanOfTag(element, href), confidence: other ? 0.4 : 0.95 };
  }
}

function* openGraph({ head, base }: Page): Iterable<Candidate<string>> {
  for (const { name, content, element } of head.metas) {
    const value = name === "og:url" ? webAddress(content, base) : undefined;
    if (value) yield { value, rule: "url/og-url", evidence: spanOfTag(element, content), confidence: 0.7 };
  }
}

/** Where people read the page. */
export const url: readonly Rule<string>[] = [canonical, given, openGraph];
