import type { Candidate, Rule } from "../candidates/candidate.ts";
import { webAddress } from "../dom/addresses.ts";
import { type Page, spanOfTag } from "../page.ts";
import { articles } from "../structured-data/json-ld.ts";

const METAS: Readonly<Record<string, number>> = {
  "og:image": 0.9,
  "og:image:url": 0.88,
  "twitter:image": 0.8,
  "twitter:image:src": 0.8,
};

function* meta({ head, base }: Page): Iterable<Candidate<string>> {
  for (const { name, content, element } of head.metas) {
    const value = Object.hasOwn(METAS, name) ? webAddress(content, base) : undefined;
    if (value)
      yield { value, rule: "image/meta", evidence: spanOfTag(element, content), confidence: METAS[name] ?? 0.5 };
  }
}

function addressIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return addressIn(value[0]);
  if (typeof value !== "object" || value === null) return undefined;
  const { url, contentUrl } = value as Record<string, unknown>;
  return addressIn(url ?? contentUrl);
}

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    const text = addressIn(data["image"]);
    const value = webAddress(text, page.base);
    if (value && text) yield { value, rule: "image/json-ld", evidence: { text, start, end }, confidence: 0.85 };
  }
}

/** The picture that stands for the page. */
export const image: readonly Rule<string>[] = [meta, jsonLd];
