import type { Candidate, Rule } from "../candidates/candidate.ts";
import { attribute } from "../dom/document.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";

/** Countries that write each language, by ISO 3166-1; the first label of a host's top level names them. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  de: ["DE", "AT", "CH", "LI", "LU", "BE", "IT"],
  en: ["US", "GB", "IE", "CA", "AU", "NZ", "ZA", "IN", "SG", "MT"],
  fr: ["FR", "CA", "CH", "BE", "LU", "MC"],
};
const TOP_LEVELS: Readonly<Record<string, string>> = {
  uk: "GB",
  gov: "US",
  mil: "US",
  wien: "AT",
  tirol: "AT",
  berlin: "DE",
  hamburg: "DE",
  koeln: "DE",
  bayern: "DE",
  nrw: "DE",
  saarland: "DE",
  swiss: "CH",
  paris: "FR",
  quebec: "CA",
  london: "GB",
  scot: "GB",
  wales: "GB",
};
const DECLARING_METAS: ReadonlySet<string> = new Set([
  "dc.language",
  "dcterms.language",
  "og:locale",
  "content-language",
  "language",
  "dc.language.iso",
]);
const TAG = /^[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{4}|[A-Za-z]{2}|\d{3})){0,2}$/;

function normalize(tag: string): string | undefined {
  const trimmed = tag.trim().split(",")[0] ?? "";
  if (!TAG.test(trimmed)) return undefined;
  const [primary = "", ...rest] = trimmed.split(/[-_]/);
  const parts = rest.map((part) =>
    part.length === 4 ? part[0]?.toUpperCase() + part.slice(1).toLowerCase() : part.toUpperCase(),
  );
  return [primary.toLowerCase(), ...parts].join("-");
}

/** The languages that the page declares, by place. */
export function* declaredLanguages(page: Pick<Page, "document" | "head">): Iterable<Candidate<string>> {
  const { root } = page.document;
  const lang = attribute(root, "lang") ?? attribute(root, "xml:lang");
  const own = lang === undefined ? undefined : normalize(lang);
  if (own && lang) yield { value: own, rule: "in-language/html", evidence: spanOfTag(root, lang), confidence: 0.7 };
  for (const { name, content, element } of page.head.metas) {
    const value = DECLARING_METAS.has(name) ? normalize(content) : undefined;
    if (value) yield { value, rule: "in-language/meta", evidence: spanOfTag(element, content), confidence: 0.65 };
  }
}

/** The country of a host, where its top level names one that writes the language. */
function countryOf(host: string, language: string): string | undefined {
  const top = host.split(".").at(-1) ?? "";
  const country = Object.hasOwn(TOP_LEVELS, top) ? TOP_LEVELS[top] : top.length === 2 ? top.toUpperCase() : undefined;
  const known = Object.hasOwn(COUNTRIES, language) ? COUNTRIES[language] : undefined;
  return country && known?.includes(country) ? country : undefined;
}

/** The country in which an English page was written: as its language says (`en-GB`), else as its address does. */
export function regionOf(declared: readonly Candidate<string>[], url: URL | undefined): string | undefined {
  const stated = declared.find(({ value }) => /^[a-z]{2,3}-[A-Z]{2}$/.test(value))?.value.slice(-2);
  return stated ?? (url && countryOf(url.hostname, "en"));
}

function* region(page: Page, language: string): Iterable<Candidate<string>> {
  const { profile, url } = page;
  if (profile?.inLanguage?.startsWith(`${language}-`)) {
    yield { value: profile.inLanguage, rule: "in-language/profile", evidence: { text: profile.id }, confidence: 0.98 };
  }
  for (const declared of declaredLanguages(page)) {
    if (declared.value.startsWith(`${language}-`)) yield { ...declared, confidence: 0.9 };
  }
  const country = url && countryOf(url.hostname, language);
  if (country && url) {
    yield {
      value: `${language}-${country}`,
      rule: "in-language/host",
      evidence: { text: url.hostname },
      confidence: 0.85,
    };
  }
}

function* words(page: Page): Iterable<Candidate<string>> {
  const { language, classified, segments } = page;
  if (language.tag === "und") return;
  const body = segments.blocks.find(({ index }) => classified.roles[index] === "body");
  const regions = [...region(page, language.tag)].sort((a, b) => b.confidence - a.confidence);
  const value = regions[0]?.value ?? language.tag;
  const sentence = /^.{1,120}(?:\s|$)/u.exec(body?.text ?? "")?.[0].length ?? 0;
  if (body) {
    const evidence = spanOf(body, 0, sentence);
    yield {
      value,
      rule: "in-language/words",
      evidence: { ...evidence, text: evidence.text.trim() },
      confidence: language.confidence,
    };
  }
  for (const candidate of regions) if (candidate.value === value) yield candidate;
}

function* declared(page: Page): Iterable<Candidate<string>> {
  if (page.language.tag !== "und") return;
  yield* declaredLanguages(page);
}

/** The language of the text, told by its words; the region by what the page and its address say. */
export const inLanguage: readonly Rule<string>[] = [words, declared];
