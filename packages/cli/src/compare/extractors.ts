import { parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import { plainText } from "@civic-media/schema";

/** What an extractor finds on a page; what it does not look for is absent, as is what it does not find. */
export interface Found {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly inLanguage?: string;
  readonly license?: string;
  readonly quotations?: string;
  readonly photoCredits?: string;
  readonly contacts?: string;
  readonly text?: string;
}

/** Loads a package that may not be there. */
export type LoadPackage = (name: string) => Promise<Readonly<Record<string, unknown>>>;

type Extract = (html: string, url: string | undefined) => Found | Promise<Found>;

/** One of those that are compared. */
export interface Extractor {
  readonly id: string;
  readonly title: string;
  /** Packages that it needs. */
  readonly packages: readonly string[];
  /** Loads them, and gives what reads a page. */
  open(load: LoadPackage): Promise<Extract>;
}

/** Some packages hold what they export in `default` where they are CommonJS. */
async function member(load: LoadPackage, name: string, key: string): Promise<unknown> {
  const module = await load(name);
  return module[key] ?? (module["default"] as Readonly<Record<string, unknown>> | undefined)?.[key];
}

/** The text of markup, for counting: every `<` begins a tag. */
const textOf = (html: string): string =>
  html
    .split("<")
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf(">") + 1)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** Texts as they are called elsewhere, without those that are missing. */
function found(fields: Readonly<Record<keyof Found, unknown>> | Partial<Record<keyof Found, unknown>>): Found {
  const texts = Object.entries(fields).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(", ") : value;
    return typeof text === "string" && text.trim() !== "" ? [[name, text.trim()]] : [];
  });
  return Object.fromEntries(texts);
}

/** What a release says, in the words of the comparison. */
function ours(html: string, url: string | undefined): Found {
  const { release } = parseRelease(html, { profiles, ...(url === undefined ? {} : { url }) });
  if (release === undefined) return {};
  const nameOf = (id: string) =>
    [...(release.people ?? []), ...release.organizations].find((one) => one.id === id)?.name ?? id;
  const statement = release.rights?.find(({ scope }) => scope === "text") ?? release.rights?.[0];
  const speakers = (release.quotations ?? []).map(({ speakers: ids }) => ids.map(nameOf).join(" + ") || "?");
  const { headline, datePublished, inLanguage, publisher, media = [], contacts = [] } = release;
  return found({
    headline,
    datePublished,
    publisher: nameOf(publisher),
    inLanguage,
    license: statement?.license?.id ?? statement?.license?.name ?? statement?.kind,
    quotations: speakers.length === 0 ? undefined : `${speakers.length}: ${speakers.join("; ")}`,
    photoCredits: media.map(({ credit }) => credit?.creditLine).filter(Boolean),
    contacts: contacts
      .map(({ name, emails = [], telephones = [] }) => name ?? emails[0] ?? telephones[0]?.text)
      .filter(Boolean),
    text: plainText(release),
  });
}

type Article = Readonly<Record<string, unknown>> | null | undefined;
type Parser = (html: string) => { readonly document: unknown };
type Native = { extract(html: string, options: object): Readonly<Record<string, Article>> };

/** Everything that is compared: ours, and what is often used for the same. */
export const EXTRACTORS: readonly Extractor[] = [
  { id: "civic-media", title: "civic-media", packages: [], open: async () => ours },
  {
    id: "readability",
    title: "Readability",
    packages: ["@mozilla/readability", "linkedom"],
    async open(load) {
      const Readability = (await member(load, "@mozilla/readability", "Readability")) as new (
        document: unknown,
      ) => { parse(): Article };
      const parseHTML = (await member(load, "linkedom", "parseHTML")) as Parser;
      return (html) => {
        const article = new Readability(parseHTML(html).document).parse() ?? {};
        const { title, byline, publishedTime, lang, siteName, textContent } = article;
        return found({
          headline: title,
          author: byline,
          datePublished: publishedTime,
          inLanguage: lang,
          publisher: siteName,
          text: textOf(String(textContent ?? "").replaceAll("<", " ")),
        });
      };
    },
  },
  {
    id: "defuddle",
    title: "Defuddle",
    packages: ["defuddle", "linkedom"],
    async open(load) {
      const Defuddle = (await member(load, "defuddle/node", "Defuddle")) as (
        document: unknown,
        url: string | undefined,
        options: object,
      ) => Promise<Article>;
      const parseHTML = (await member(load, "linkedom", "parseHTML")) as Parser;
      return async (html, url) => {
        // Without `useAsync` it asks no site for what it misses.
        const article = (await Defuddle(parseHTML(html).document, url, { useAsync: false })) ?? {};
        const { title, author, published, language, site, content } = article;
        return found({
          headline: title,
          author,
          datePublished: published,
          inLanguage: language,
          publisher: site,
          text: textOf(String(content ?? "")),
        });
      };
    },
  },
  {
    id: "article-extractor",
    title: "article-extractor",
    packages: ["@extractus/article-extractor"],
    async open(load) {
      const extract = (await member(load, "@extractus/article-extractor", "extractFromHtml")) as (
        html: string,
        url?: string,
      ) => Promise<Article>;
      return async (html, url) => {
        const { title, author, published, source, content } = (await extract(html, url)) ?? {};
        return found({
          headline: title,
          author,
          datePublished: published,
          publisher: source,
          text: textOf(String(content ?? "")),
        });
      };
    },
  },
  {
    id: "trafilatura",
    title: "trafilatura",
    packages: ["trafilatura-linux-x64-gnu"],
    async open(load) {
      const extract = (await member(load, "trafilatura-linux-x64-gnu", "extract")) as Native["extract"];
      return (html, url) => {
        const answer = extract(html, url === undefined ? {} : { url });
        const data = answer["data"] ?? answer["ok"] ?? answer["value"] ?? answer;
        const { title, author, date, license, language, sitename } = (data["metadata"] ?? {}) as Readonly<
          Record<string, unknown>
        >;
        return found({
          headline: title,
          author,
          datePublished: date,
          license,
          inLanguage: language,
          publisher: sitename,
          text: data["contentText"],
        });
      };
    },
  },
];
