import type { Release, Translation } from "@civic-media/schema/types";

const MOST_EDITIONS = 60;

const numberOf = (release: Release): string | undefined =>
  release.identifiers?.find(({ scheme }) => scheme === "release-number")?.value;

const hostOf = (release: Release): string | undefined =>
  release.url === undefined ? undefined : new URL(release.url).hostname.replace(/^www\./, "");

/** What the editions of one release share: the site, the number, the day. */
function editionKey(release: Release): string | undefined {
  const [number, host] = [numberOf(release), hostOf(release)];
  return number && host ? `${host} ${number} ${release.datePublished.slice(0, 10)}` : undefined;
}

function withEditions(release: Release, editions: readonly Release[]): Release {
  const known = release.translations ?? [];
  const added: Translation[] = [];
  for (const { inLanguage, url } of editions) {
    if (url === undefined || inLanguage === release.inLanguage || inLanguage === "und") continue;
    if (![...known, ...added].some(({ href }) => href === url))
      added.push({ inLanguage, href: url, relation: "translation" });
  }
  return added.length > 0 ? { ...release, translations: [...known, ...added] } : release;
}

/**
 * Joins the language editions among many releases, where their pages do not link to each other: those of one site with the
 * same release number and day.
 *
 * @param releases - any releases, of one site or of many
 * @returns the same releases in the same order; those with other editions among them carry their addresses as `translations`
 * @example
 * ```ts
 * import { linkTranslations, parseRelease } from "@civic-media/parser";
 *
 * const page = (lang: string, title: string, words: string) => `<html lang="${lang}"><h1>${title}</h1><p>${words}</p></html>`;
 * const en = parseRelease(
 *   page("en", "New bridge opens", "News release #: 18-012</p><p>Published: May 4, 2018</p><p>The bridge over the river opens this week, two months early, after a year of work."),
 *   { url: "https://city.example/en/news/bridge" },
 * );
 * const fr = parseRelease(
 *   page("fr", "Un nouveau pont est ouvert", "Numéro du communiqué : 18-012</p><p>Publié le 4 mai 2018</p><p>Le pont sur la rivière ouvre cette semaine, deux mois plus tôt que prévu, après une année de travaux."),
 *   { url: "https://city.example/fr/news/pont" },
 * );
 * const [first] = linkTranslations([en.release, fr.release].filter((release) => release !== undefined));
 * console.log(first?.translations); // [{ inLanguage: "fr", href: "https://city.example/fr/news/pont", relation: "translation" }]
 * ```
 */
export function linkTranslations(releases: readonly Release[]): Release[] {
  const editions = new Map<string, Release[]>();
  for (const release of releases) {
    const key = editionKey(release);
    if (key === undefined) continue;
    const known = editions.get(key);
    if (known === undefined) editions.set(key, [release]);
    else known.push(release);
  }
  return releases.map((release) => {
    const key = editionKey(release);
    const others = key === undefined ? undefined : editions.get(key);
    // More editions of one language than one: the number does not tell releases apart here.
    const clear =
      others &&
      others.length <= MOST_EDITIONS &&
      new Set(others.map(({ inLanguage }) => inLanguage)).size === others.length;
    return clear ? withEditions(release, others) : release;
  });
}
