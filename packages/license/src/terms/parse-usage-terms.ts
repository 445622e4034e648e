import { creditIn } from "./credit-in.ts";
import { contactIn, durationIn, retentionIn, type TermsContact, territoryIn } from "./details.ts";
import { isFree, speaksOfPhotos } from "./free.ts";
import { isOfAnyPhoto, POINT } from "./given.ts";
import { type Patterns, patternsFor } from "./patterns.ts";
import { usageTermsPhrases } from "./phrases/index.ts";
import type { PhotoUse, UsageTermsPhrases } from "./phrases/phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { type Ruled, type Ruling, usesStated } from "./uses.ts";

/** Terms for the use of photos, as far as a text states them; nothing that it does not say is filled in. */
export interface UsageTerms {
  /** Terms of a text are not read. */
  scope: "images";
  /** Whether the media may use the photos free of charge. */
  freeForMedia?: boolean;
  /** Uses that are permitted. */
  permittedUses?: PhotoUse[];
  /** Uses that are forbidden. */
  forbiddenUses?: PhotoUse[];
  /** Uses for which the publisher wants to be asked. */
  usesOnRequest?: PhotoUse[];
  /** Whether a credit has to stand beside the photo. */
  creditRequired?: boolean;
  /** The credit to print where none stands beside the photo: `Foto: Stadt Linz`. */
  creditLine?: string;
  /** The same with `{photographer}` where a name is to be put: `Stadt Salzburg / {photographer}`. */
  creditTemplate?: string;
  /** Whether commerce and advertising may use the photos; `ask`: after asking alone. */
  commercialUse?: "allowed" | "ask" | "prohibited";
  /** Whom to ask about other uses. */
  commercialContact?: TermsContact;
  /** How long: `unlimited`, the last day (`2025-12-31`) or an ISO 8601 duration (`P6M`). */
  duration?: string;
  /** Where: `worldwide`, or the only country as the text names it. */
  territory?: string;
  /** What becomes of the files: `delete-after-use`, `no-archiving`, or the ISO 8601 duration after which they go. */
  retention?: string;
  /** Whether the permission may be passed on; only where the text says that it may not. */
  transferable?: false;
  /** Whether the permission excludes others; only where the text says that it does not. */
  exclusive?: false;
  /** The sentences on which it rests. */
  evidence: string[];
  /** The sentence on which each part rests. */
  grounds: Partial<Record<Exclude<keyof UsageTerms, "scope" | "evidence" | "grounds">, string>>;
}

/** What {@link parseUsageTerms} takes besides the text. */
export interface ParseUsageTermsOptions {
  /** BCP 47: `de-AT`; without it every known language is tried. */
  inLanguage?: string;
  /** The languages to read; {@link usageTermsPhrases} with more phrases, or with {@link moreUsageTermsPhrases}. */
  phrases?: readonly UsageTermsPhrases[];
}

type Part = keyof UsageTerms["grounds"];

const MAX_LENGTH = 4000;

/** Collects parts with the sentence that says each; the first sentence counts. */
class Findings {
  readonly terms: Record<string, unknown> = {};
  readonly grounds: Record<string, string> = {};

  add<T>(part: Part, value: T | undefined, sentence: string): void {
    if (value === undefined || part in this.terms) return;
    this.terms[part] = value;
    this.grounds[part] = sentence;
  }

  has(...parts: readonly Part[]): boolean {
    return parts.some((part) => part in this.terms);
  }
}

const LISTS: readonly [Ruling, Part][] = [
  ["permitted", "permittedUses"],
  ["forbidden", "forbiddenUses"],
  ["ask", "usesOnRequest"],
];
const COMMERCIAL: Readonly<Record<Ruling, UsageTerms["commercialUse"]>> = {
  permitted: "allowed",
  forbidden: "prohibited",
  ask: "ask",
};

/** Ways of using that terms forbid; where only "except" or "not" of another clause stands near, they are never permitted. */
const ONLY_FORBIDDEN: ReadonlySet<PhotoUse> = new Set(["any", "distorting", "out-of-context"]);

/** Whether a ruling is one of the terms; "must not be used for:" before a list forbids the points of the list. */
function isOfTerms({ use, ruling, sentence }: Ruled, strict: ReadonlySet<PhotoUse>): boolean {
  if (ruling === "permitted") return !ONLY_FORBIDDEN.has(use) && !strict.has(use);
  return use !== "any" || ruling !== "forbidden" || !sentence.endsWith(":");
}

/** Uses by ruling; one that is both asked for or forbidden and permitted is not permitted without more. */
function addUses(findings: Findings, stated: readonly Ruled[]): void {
  const strict = new Set(stated.filter(({ ruling }) => ruling !== "permitted").map(({ use }) => use));
  for (const [ruling, part] of LISTS) {
    const own = stated.filter((one) => one.ruling === ruling && isOfTerms(one, strict));
    const [first] = own;
    if (first !== undefined) findings.add(part, [...new Set(own.map(({ use }) => use))], first.sentence);
  }
  const commercial = stated.filter(({ use }) => use === "commercial");
  const said = commercial.find(({ ruling }) => ruling !== "permitted") ?? commercial[0];
  if (said !== undefined) findings.add("commercialUse", COMMERCIAL[said.ruling], said.sentence);
  const only = stated.find(({ use, ruling }) => use === "noncommercial" && ruling === "permitted");
  if (only !== undefined) findings.add("commercialUse", "prohibited", only.sentence);
}

/** Whether a sentence asks for a credit: by a phrase of its own, by what is to be named, or by what must be named. */
const asksForCredit = (sentence: string, patterns: Patterns): boolean =>
  !patterns.asides.test(sentence) && namesCredit(sentence, patterns) && !isOfAnyPhoto(sentence, "ask", patterns);

const namesCredit = (
  sentence: string,
  { creditRequired, namesSource, maybeNamesSource, demanding }: Patterns,
): boolean =>
  creditRequired.test(sentence) ||
  namesSource.test(sentence) ||
  (maybeNamesSource.test(sentence) && demanding.test(sentence));

function addDetails(findings: Findings, sentence: string, patterns: Patterns): void {
  const template = creditIn(sentence, patterns);
  findings.add("creditTemplate", template, sentence);
  if (template !== undefined && !template.includes("{")) findings.add("creditLine", template, sentence);
  const retention = retentionIn(sentence, patterns);
  findings.add("retention", retention, sentence);
  if (retention === undefined) findings.add("duration", durationIn(sentence, patterns), sentence);
  findings.add("territory", territoryIn(sentence, patterns), sentence);
  if (patterns.notTransferable.test(sentence)) findings.add("transferable", false, sentence);
  if (patterns.notExclusive.test(sentence)) findings.add("exclusive", false, sentence);
}

/** The points of the list that a sentence begins: "may be used free of charge for:". */
function pointsBehind(sentences: readonly string[], index: number): readonly string[] {
  if (!sentences[index]?.endsWith(":")) return [];
  const behind = sentences.slice(index + 1);
  const end = behind.findIndex((sentence) => !POINT.test(sentence));
  return end < 0 ? behind : behind.slice(0, end);
}

function addFree(findings: Findings, sentences: readonly string[], stated: readonly Ruled[], patterns: Patterns): void {
  for (const [index, sentence] of sentences.entries()) {
    const about = new Set([sentence, ...pointsBehind(sentences, index)]);
    const own = stated.filter((one) => about.has(one.sentence));
    const [before = "", next = ""] = [sentences[index - 1], sentences[index + 1]];
    // "Royalty-free. It means that …": a heading over what it means.
    const isMeaning = !patterns.photos.test(sentence) && patterns.reported.test(next);
    if (!isMeaning && isFree(sentence, before, own, patterns)) findings.add("freeForMedia", true, sentence);
  }
}

/** Whom to ask: in the sentence that makes a use one to ask for, or in the next. */
function addContact(findings: Findings, sentences: readonly string[], patterns: Patterns): void {
  for (const [index, sentence] of sentences.entries()) {
    if (!patterns.ask.test(sentence)) continue;
    findings.add("commercialContact", contactIn(`${sentence} ${sentences[index + 1] ?? ""}`), sentence);
  }
}

function read(text: string, phrases: UsageTermsPhrases): UsageTerms | undefined {
  const patterns = patternsFor(phrases);
  if (!speaksOfPhotos(text, patterns)) return undefined;
  const sentences = sentencesOf(text, patterns);
  const findings = new Findings();
  const stated = usesStated(sentences, patterns);
  addUses(findings, stated);
  addFree(findings, sentences, stated, patterns);
  for (const sentence of sentences)
    if (asksForCredit(sentence, patterns)) findings.add("creditRequired", true, sentence);
  // Most texts with the word "photo" end here; details are dear to read.
  if (Object.keys(findings.terms).length === 0 && stated.length === 0) return undefined;
  for (const sentence of sentences) addDetails(findings, sentence, patterns);
  if (stated.some(({ use, ruling }) => use === "archiving" && ruling === "forbidden"))
    findings.add("retention", "no-archiving", stated.find(({ use }) => use === "archiving")?.sentence ?? "");
  if (!isTerms(findings, stated, patterns)) return undefined;
  addContact(findings, sentences, patterns);
  const grounds = findings.grounds as UsageTerms["grounds"];
  const kept = new Set(Object.values(grounds));
  const evidence = sentences.filter((sentence) => kept.has(sentence));
  return { scope: "images", ...findings.terms, evidence, grounds } as UsageTerms;
}

/** Whether what was found are terms for photos: one sentence speaks of photos and of using or crediting them. */
function isTerms(findings: Findings, stated: readonly Ruled[], patterns: Patterns): boolean {
  if (findings.has("freeForMedia", "commercialUse")) return true;
  const credit = findings.grounds["creditRequired"];
  if (credit !== undefined && (findings.has("creditTemplate") || speaksOfPhotos(credit, patterns))) return true;
  return (
    findings.has("permittedUses", "forbiddenUses", "usesOnRequest", "creditTemplate") &&
    stated.some((one) => patterns.photos.test(one.sentence) && isOfUse(one, patterns))
  );
}

const ANYBODYS: ReadonlySet<PhotoUse> = new Set(["private", "education", "social-media"]);

/** "Users can fill pages with images and feeds of social media": such words stand in texts of all kinds. */
const isOfUse = ({ use, ruling, sentence }: Ruled, { uses, free, royaltyFree }: Patterns): boolean =>
  ruling !== "permitted" ||
  !ANYBODYS.has(use) ||
  free.test(sentence) ||
  royaltyFree.test(sentence) ||
  uses.some(([name, pattern]) => name === "any" && pattern.test(sentence));

const primaryOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

/**
 * Reads the terms under which a publisher lets others use its photos. Such terms are no license: they are kept apart.
 *
 * @param text - the terms as printed; the first 4,000 characters are read
 * @param options - the language of the text, and own phrases
 * @returns the terms as far as they are stated; `undefined` where the text states none for photos. Never throws.
 * @see {@link https://iptc.org/std/photometadata/specification/ | IPTC's Rights Usage Terms}
 * @example
 * ```ts
 * import { parseUsageTerms, usageTermsPhrases } from "@civic-media/license";
 *
 * const terms = parseUsageTerms(
 *   'Die Veröffentlichung der Bilder ist für Medien honorarfrei, jedoch nur mit Fotonachweis. Falls nicht anders angegeben ist anzuführen: "Foto: Stadt Linz". Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.',
 *   { inLanguage: "de-AT" },
 * );
 * console.log(terms?.creditLine); // "Foto: Stadt Linz"
 * console.log(terms?.permittedUses, terms?.commercialUse); // ["media"] "ask"
 *
 * // More phrases for a language are an object like the ones that come with the package.
 * const phrases = usageTermsPhrases.map((one) => (one.tag === "en" ? { ...one, free: [...one.free, "gratis"] } : one));
 * console.log(parseUsageTerms("Photos are gratis for the press.", { inLanguage: "en", phrases })?.freeForMedia); // true
 * ```
 */
export function parseUsageTerms(text: string, options: ParseUsageTermsOptions = {}): UsageTerms | undefined {
  const known = options.phrases ?? usageTermsPhrases;
  const shortened = text.slice(0, MAX_LENGTH);
  const tag = options.inLanguage === undefined ? undefined : primaryOf(options.inLanguage);
  const own = known.filter((phrases) => primaryOf(phrases.tag) === tag);
  // Languages share words; the one that understands most of the text is its own.
  return (own.length > 0 ? own : known)
    .map((phrases) => read(shortened, phrases))
    .filter((terms) => terms !== undefined)
    .sort((left, right) => Object.keys(right.grounds).length - Object.keys(left.grounds).length)[0];
}
