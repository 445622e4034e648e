import { Parser } from "htmlparser2";

/** A page, or a file of pages, and when it changed last. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastmod?: string;
}

/** What a file of sitemaps.org says. */
export interface SitemapFile {
  readonly pages: SitemapEntry[];
  readonly sitemaps: SitemapEntry[];
}

const ENTRIES: ReadonlySet<string> = new Set(["url", "sitemap"]);
const FIELDS: ReadonlySet<string> = new Set(["loc", "lastmod"]);

/** `image:loc` stands in an entry too: a field has the prefix of its entry, and most files have none. */
function partsOf(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(":") + 1;
  return { prefix: name.slice(0, colon), local: name.slice(colon) };
}

/** No sitemap is nested so deep, and htmlparser2 takes time for each level around an element. */
const DEEPEST = 100;

class TooDeep extends Error {}

/** Reads to the end, or to where a file shows that it is no sitemap. */
function readTo(parser: Parser, text: string): void {
  try {
    parser.end(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}

/** Reads the entries of a sitemap, or of an index of sitemaps. */
export function readSitemap(text: string): SitemapFile {
  const file: SitemapFile = { pages: [], sitemaps: [] };
  let depth = 0;
  let inside = "";
  let field = "";
  let entry = new Map<string, string>();
  const parser = new Parser(
    {
      onopentagname(name) {
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
        const { prefix, local } = partsOf(name);
        if (ENTRIES.has(local)) [inside, entry] = [name, new Map()];
        field = inside !== "" && prefix === partsOf(inside).prefix && FIELDS.has(local) ? local : "";
      },
      ontext(data) {
        if (field !== "") entry.set(field, (entry.get(field) ?? "") + data);
      },
      onclosetag(name) {
        depth -= 1;
        field = "";
        if (name !== inside || inside === "") return;
        const url = entry.get("loc")?.trim() ?? "";
        const lastmod = entry.get("lastmod")?.trim();
        const list = partsOf(inside).local === "sitemap" ? file.sitemaps : file.pages;
        if (url !== "") list.push({ url, ...(lastmod ? { lastmod } : {}) });
        inside = "";
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  readTo(parser, text);
  return file;
}
