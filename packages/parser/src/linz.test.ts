import { readdirSync, readFileSync } from "node:fs";
import type { Release } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { parseRelease } from "./parse-release.ts";
import { profiles } from "./profiles/index.ts";

const FOLDER = new URL("../fixtures/linz/", import.meta.url);
const EXAMPLE = new URL("../../schema/examples/linz-2022-11-29.json", import.meta.url);
const expected = JSON.parse(readFileSync(EXAMPLE, "utf8")) as Release;

interface Page {
  name: string;
  html: string;
  source: { url: string; galleryHref: string; licenseHref: string | null };
}

const pages = readdirSync(FOLDER).map((name): Page => {
  const folder = new URL(`${name}/`, FOLDER);
  return {
    name,
    html: readFileSync(new URL("page.html", folder), "utf8"),
    source: JSON.parse(readFileSync(new URL("source.json", folder), "utf8")),
  };
});

/** What the markup may change: the page's license and its evidence, and the addresses that the reconstruction supplies. */
function comparable({ rights = [], related: _, provenance: __, identifiers: ___, ...rest }: Release): unknown {
  return { ...rest, rights: rights.filter(({ scope }) => scope !== "page") };
}

/** The example holds those who speak; the text names one more with an office, as it declines it. */
const NAMED: NonNullable<Release["people"]> = [
  {
    id: "josef-saiger",
    name: "Josef Saiger",
    givenName: "Josef",
    familyName: "Saiger",
    offices: [{ jobTitle: "österreichischen Generalkonsul" }],
  },
];

describe.each(pages)("$name", ({ html, source }) => {
  const { release, removed } = parseRelease(html, { url: source.url });

  test("is the release that Linz published", () => {
    expect(release).toBeDefined();
    const { rights, ...rest } = comparable(release as Release) as Release;
    const { rights: expectedRights = [], ...expectedRest } = comparable(expected) as Release;
    expect(rest).toEqual({ ...expectedRest, people: [...(expectedRest.people ?? []), ...NAMED] });
    expect(rights?.map(({ evidence: _, ...statement }) => statement)).toEqual(
      expectedRights.map(({ evidence: _, ...statement }) => statement),
    );
  });

  test("links to the photos", () => {
    expect(release?.related).toEqual([{ rel: "gallery", href: source.galleryHref, title: "Fotos zum Medienservice" }]);
  });

  test("names the license exactly where its address stands", () => {
    const page = release?.rights?.find(({ scope }) => scope === "page");
    const named = source.licenseHref?.includes("creativecommons.org") ?? false;
    expect(page?.kind).toBe(named ? "open-license" : "cc-unspecified");
    expect(page?.license?.url).toBe(
      named ? source.licenseHref?.replace(/^http:/, "https:").replace(/(?:deed|legalcode).*$/, "") : undefined,
    );
    expect(page?.evidence[0]?.value).toContain(named ? "creativecommons.org" : "Creative Commons-Lizenz");
  });

  test("leaves teaser, navigation and footer outside, and says so", () => {
    const words = JSON.stringify([release?.body, release?.headline, release?.kicker]);
    for (const word of [
      "ELLI",
      "Chatbot",
      "Cookie",
      "Impressum",
      "Datenschutz",
      "Serviceguide",
      "Bauen",
      "Suche",
      "7070",
    ]) {
      expect(words).not.toContain(word);
    }
    expect(removed.some(({ text }) => text.includes("ELLI"))).toBe(true);
  });

  test("carries the site's identifier with the profile", () => {
    const withProfile = parseRelease(html, { url: source.url, profiles }).release;
    expect(withProfile?.identifiers).toEqual(expected.identifiers);
    expect(comparable(withProfile as Release)).toEqual(comparable(release as Release));
  });
});
