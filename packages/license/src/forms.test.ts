import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseLicenseText, parseLicenseUrl } from "./index.ts";
import type { LicenseMatch } from "./license.ts";
import { tools } from "./tools-list/index.ts";

const cases = readFileSync(new URL("../fixtures/forms.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t") as [string, string]);

const toPath = (match: LicenseMatch | undefined): string =>
  match === undefined
    ? ""
    : `${[match.unit ?? match.kind, match.version, match.jurisdiction].filter(Boolean).join("/")}${match.issues.map((issue) => ` !${issue}`).join("")}`;

describe("odd forms of names", () => {
  test.each(cases)("%s", (text, expected) => {
    expect(toPath(parseLicenseText(text))).toBe(expected);
  });
});

const onBadge = (url: string): string => url.replace("creativecommons.org/licenses", "licensebuttons.net/l");

/** What a page, a mail, an archive or a search engine makes of an address. */
const FORMS: Readonly<Record<string, (url: string) => string>> = {
  "in the Wayback Machine": (url) => `https://web.archive.org/web/20200101000000/${url}`,
  "as picture in the Wayback Machine": (url) =>
    `https://web.archive.org/web/20200101000000im_/${onBadge(url)}88x31.png`,
  "in archive.today": (url) => `https://archive.is/20200101/${url}`,
  "behind Google": (url) => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D`,
  "behind Facebook": (url) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}`,
  "relative to the scheme": (url) => url.replace("https:", ""),
  "in capitals": (url) => url.toUpperCase(),
  "with www": (url) => url.replace("://", "://www."),
  "without the slash": (url) => url.replace(/\/$/, ""),
  "the deed in Chinese": (url) => `${url}deed.zh_TW`,
  "the legal code as text": (url) => `${url}legalcode.txt`,
  "a section of the legal code": (url) => `${url}legalcode#s3a1`,
  "the summary": (url) => `${url}summary`,
  "as RDF": (url) => `${url}rdf`,
  "a badge": (url) => `${onBadge(url)}88x31.png`,
  "with a query": (url) => `${url}?ref=chooser-v1`,
  "percent-encoded": (url) => encodeURIComponent(url),
  "percent-encoded in part": (url) => url.replace("/licenses/", "/%6Cicenses/"),
  "with a port": (url) => url.replace(".org/", ".org:443/"),
  "with the dot of the root": (url) => url.replace(".org/", ".org./"),
  "with doubled slashes": (url) => url.replace("/licenses/", "//licenses//"),
  "with a doubled scheme": (url) => `http://${url}`,
  "in British spelling": (url) => url.replace("/licenses/", "/licences/"),
  "in brackets of Markdown": (url) => `[CC](${url})`,
  "in escaped markup": (url) => `&lt;a href="${url}"&gt;`,
  "with full-width digits": (url) => url.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  "with invisible characters": (url) => `\ufeff${url}\u200b`,
  "at the end of a sentence": (url) => `${url}.`,
};

describe("odd forms of addresses", () => {
  test.each(Object.entries(FORMS))("every tool %s", (_name, form) => {
    const wrong = tools.filter(({ id, url }) => parseLicenseUrl(form(url))?.tool !== id).map(({ url }) => form(url));
    expect(wrong).toEqual([]);
  });

  test.each([
    "https://creativecommons.org.example/licenses/by/4.0/",
    "https://creativecommons.com/licenses/by/4.0/",
    "https://notcreativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org@evil.example/licenses/by/4.0/",
    "https://creativecommons.org%2eevil.example/licenses/by/4.0/",
    "https://creativec\u043emmons.org/licenses/by/4.0/",
    "https://evil.example/?u=https://creativecommons.org/licenses/by/4.0/",
    "https://www.facebook.com/sharer.php?u=https%3A%2F%2Fcreativecommons.org%2Flicenses%2Fby%2F4.0%2F",
    "https://web.archive.org.example/web/2020/https://creativecommons.org/licenses/by/4.0/",
    "https://evil.example/#https://creativecommons.org/licenses/by/4.0/",
    "javascript://creativecommons.org/licenses/by/4.0/",
    "ftp://creativecommons.org/licenses/by/4.0/",
  ])("a look-alike is none: %s", (url) => {
    expect(parseLicenseUrl(url)).toBeUndefined();
  });
});
