import { describe, expect, test } from "vitest";
import { formatLicenseUrl, parseLicenseUrl } from "./index.ts";

const AT = "https://creativecommons.org/licenses/by/3.0/at/";
const nameOf = (url: string): string | undefined => {
  const match = parseLicenseUrl(url);
  return match && [match.unit, match.version, match.jurisdiction, ...match.issues].filter(Boolean).join(" ");
};

describe("an address in every form is the same tool", () => {
  test.each([
    AT,
    "http://creativecommons.org/licenses/by/3.0/at",
    "//creativecommons.org/licenses/by/3.0/at/",
    "creativecommons.org/licenses/by/3.0/at/",
    "https:creativecommons.org/licenses/by/3.0/at/",
    "https:///creativecommons.org/licenses/by/3.0/at/",
    `http://${AT}`,
    "https://www.creativecommons.org/licenses/by/3.0/at/",
    "https://i.creativecommons.org/l/by/3.0/at/88x31.png",
    "https://licensebuttons.net/l/by/3.0/at/80x15.png",
    "https://creativecommons.net/licenses/by/3.0/at/",
    "https://creativecommons.org./licenses/by/3.0/at/",
    "https://creativecommons.org:443/licenses/by/3.0/at/",
    "https://creativecommons.org/license/by/3.0/at/",
    "https://creativecommons.org/licence/by/3.0/at/",
    "https://creativecommons.org/licences/by/3.0/at/",
    "https://creativecommons.org/p/by/3.0/at/",
    "https://creativecommons.org//licenses//by//3.0//at//",
    "HTTPS://CREATIVECOMMONS.ORG/LICENSES/BY/3.0/AT/",
    `${AT}deed.de`,
    `${AT}deed.zh_TW`,
    `${AT}legalcode`,
    `${AT}legalcode.txt`,
    `${AT}rdf`,
    `${AT}?ref=chooser-v1`,
    `${AT}#ref`,
    "https://creativecommons.org/licenses/cc-by/3.0/at/",
    "https://creativecommons.org/licenses/ccby/3.0/at/",
    // In another page's text or markup.
    ` ${AT}\n`,
    `${AT}.`,
    `(${AT}),`,
    `„${AT}“`,
    `[CC BY](${AT})`,
    `<a href="${AT}">`,
    `<a href='${AT}'>`,
    `&lt;a href=&quot;${AT}&quot;&gt;`,
    `&lt;a href=&#39;${AT}&#39;&gt;`,
    "https:\\/\\/creativecommons.org\\/licenses\\/by\\/3.0\\/at\\/",
    `%22${AT}%22`,
    "https://creativecommons.org/%20licenses/by/3.0/at/",
    "https://creative\ncommons.org/licenses/by/3.0/at/",
    encodeURIComponent(AT),
    "https://creativecommons.org/%6Cicenses/by/3.0/at/",
    "https://creativecommons.org/licenses/by/３.０/at/",
    `\ufeff${AT}\u200b`,
    "https://creativecommons.org:443/p/by/3.0/at/",
    "https://creativecommons.org/licenses/'by'/3.0/at/",
    'https://creativecommons.org/licenses/""by),/3.0/at/',
    "https://creativecommons.org/%0alicenses/by/3.0/at/",
    `(a) („b” [x](${AT})`,
    "&lt;a href=&quothttps://creativecommons.org/licenses/by/3.0/at&quot&gt;",
    // Markup ends an address.
    "<dc:rights>https://creativecommons.org/licenses/by/3.0/at</dc:rights>",
    "&lt;https://creativecommons.org/licenses/by/3.0/at&gt;Max",
    "https://creativecommons.org/licenses/by/3.0/at&lt;br&gt;Max",
    "https://creativecommons.org/licenses/by/3.0/at%3c/a%3e%E0%A4",
    // Signs that nobody sees.
    "https://creative\u00adcommons.org/licen\u200bses/by/3.0/at/",
    // What cannot be decoded stays.
    `${AT}?x=%20%E0%A4`,
    `%3ca href=%22${AT}%22%3e%E0%A4`,
    `%3c${AT}%3e%E0%A4`,
    // Handed on by others.
    `https://web.archive.org/web/20200101000000/${AT}`,
    `https://web.archive.org/web/2020*/${AT}`,
    "https://web.archive.org/web/20200101im_/https://i.creativecommons.org/l/by/3.0/at/88x31.png",
    ` https://web.archive.org/web/2020/${AT}`,
    `http://web.archive.org/web/2020/${AT.replace("https", "http")}`,
    `https://archive.is/20200101/${AT}`,
    `https://www.archive.today/${AT}`,
    `//archive.ph/20200101/${AT}`,
    `https://www.google.com/url?q=${encodeURIComponent(AT)}&sa=D`,
    `https://www.google.co.uk/url?sa=D&url=${AT}`,
    `https://l.facebook.com/l.php?u=${encodeURIComponent(AT)}&h=x`,
    `https://www.youtube.com/redirect?event=x&q=${encodeURIComponent(AT)}`,
    `https://youtube.com/redirect?q=${encodeURIComponent(AT.replace("https", "http"))}`,
    `https://translate.google.com/translate?hl=de&u=${AT}`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(AT)}&data=x`,
    "https://i0.wp.com/i.creativecommons.org/l/by/3.0/at/88x31.png",
    "https://www.blogger.com:80/www.creativecommons.org/licenses/by/3.0/at/",
  ])("%j", (url) => {
    expect(nameOf(url)).toBe("by 3.0 at");
  });
});

describe("what an address says, and no more", () => {
  test.each([
    ["https://creativecommons.org/licenses/by/4.0/", "by 4.0"],
    ["https://creativecommons.org/licenses/by-nc-sa/3.0/igo/", "by-nc-sa 3.0 igo"],
    ["https://creativecommons.org/licenses/BY_SA/4.0/", "by-sa 4.0"],
    ["https://creativecommons.org/licenses/by-nc_sa/4.0/deed.de", "by-nc-sa 4.0"],
    ["https://creativecommons.org/licenses/by/", "by version-missing"],
    ["https://creativecommons.org/licenses/by/deed/4.0/", "by 4.0"],
    ["https://creativecommons.org/licenses/by/at/", "by version-missing"],
    ["https://creativecommons.org/licenses/by/9.0/", "by version-unknown"],
    ["https://creativecommons.org/licenses/by/4.0/es/", "by 4.0 port-unknown"],
    ["https://creativecommons.org/licenses/by/4.0/xx/", "by 4.0 port-unknown"],
    ["https://creativecommons.org/licenses/by/14.0/", "by version-missing"],
    ["https://creativecommons.org/licenses/by/4.0x/", "by version-missing"],
    ["https://creativecommons.org/licenses/by/3.0/legalcode/", "by 3.0"],
    ["https://creativecommons.org/licenses/by/2.5/scotland/", "by 2.5 scotland"],
    ["https://creativecommons.org/publicdomain/zero/1.0/", "zero 1.0"],
    ["https://creativecommons.org/publicdomain/cc0/1.0/", "zero 1.0"],
    ["https://creativecommons.org/publicdomain/0/1.0/", "zero 1.0"],
    ["https://creativecommons.org/publicdomain/cc-zero/1.0/", "zero 1.0"],
    ["https://creativecommons.org/publicdomain/mark/1.0/", "mark 1.0"],
    ["https://creativecommons.org/licenses/publicdomain/", "certification 1.0 us"],
    ["https://creativecommons.org/share-your-work/public-domain/cc0/", "zero 1.0"],
    ["https://creativecommons.org/share-your-work/public-domain/pdm/", "mark 1.0"],
  ])("%s: %s", (url, expected) => {
    expect(nameOf(url)).toBe(expected);
  });

  test.each([
    "https://creativecommons.org/",
    "https://creativecommons.org/licenses/",
    "https://creativecommons.org/about/by/4.0/",
    "https://creativecommons.org/licenses/x/4.0/",
    "https://creativecommons.org/licenses/constructor/4.0/",
    "https://creativecommons.org/share-your-work/",
    "https://creativecommons.org/constructor/",
    "https://example.org/licenses/by/4.0/",
    "https://example.org/a/creativecommons.org/licenses/by/4.0/",
    "https://xcreativecommons.org/licenses/by/4.0/",
    "https://creativecommons.orgx/licenses/by/4.0/",
    "x https://creativecommons.org/licenses/by/4.0/",
    "https://creativecommons.org",
    `${AT}?${"x".repeat(2000)}`,
    `https://example.org/redirect?url=${AT}`,
    `https://archive.example/20200101/${AT}`,
    `https://www.google.com/search?q=${AT}`,
    `https://example.org/https://web.archive.org/web/2020/${AT}`,
    "https://creativecommons.org/%E0%A4%A/by/4.0/",
    "https://creativecommons.org/licenses/b'y/3.0/at/",
    `((((((((${AT}`,
  ])("no tool: %s", (url) => {
    expect(parseLicenseUrl(url)).toBeUndefined();
  });
});

test.each([
  AT,
  "https://creativecommons.org/licenses/by-sa/4.0/",
  "https://creativecommons.org/publicdomain/zero/1.0/",
  "https://creativecommons.org/publicdomain/mark/1.0/",
  "https://creativecommons.org/publicdomain/certification/1.0/us/",
])("%s is written as it is read", (url) => {
  const match = parseLicenseUrl(url);
  expect(match && formatLicenseUrl(match)).toBe(url);
});

test("what names no whole tool has no address", () => {
  const by = parseLicenseUrl("https://creativecommons.org/licenses/by/");
  expect(by && formatLicenseUrl(by)).toBeUndefined();
  const tool = "CC-BY-4.0";
  expect(formatLicenseUrl({ kind: "cc", tool, unit: "by", issues: [] })).toBeUndefined();
  expect(formatLicenseUrl({ kind: "cc", tool, version: "4.0", issues: [] })).toBeUndefined();
  expect(formatLicenseUrl({ kind: "cc", unit: "by", version: "9.0", issues: [] })).toBeUndefined();
  expect(formatLicenseUrl({ kind: "cc-unspecified", issues: [] })).toBeUndefined();
});
