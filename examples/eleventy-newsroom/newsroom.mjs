// What the templates need, from an archive of the pipeline.
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { atom } from "@civic-media/render/atom";
import { fragment } from "@civic-media/render/fragment";
import { jsonLd } from "@civic-media/render/json-ld";

/** What otherwise follows from the releases. */
const EMPTY_FEED = { title: "Press", updated: "1970-01-01T00:00:00Z" };

/** Where a release lies on this site: its old address, so that a correction keeps it. */
export function pathOf(url) {
  const { pathname, search } = new URL(url);
  const words = decodeURIComponent(pathname + search).match(/[\p{L}\p{N}]+/gu) ?? ["release"];
  return `/${words.join("-").toLowerCase()}/`;
}

/**
 * Reads an archive.
 *
 * @param {string} file - written by `civic-media archive` or the stages of the pipeline
 * @param {string} site - the address of the site
 * @returns the releases, newest first, each with its HTML and its data for search engines, and the feed of all
 */
export async function newsroomOf(file, site) {
  const store = openSqliteStore(file);
  const releases = [];
  try {
    for await (const { url, release } of store.releases()) releases.push({ ...release, url });
  } finally {
    await store.close();
  }
  releases.sort((one, other) => other.datePublished.localeCompare(one.datePublished));
  const addresses = { feedUrl: new URL("feed.xml", site).href, homePageUrl: site };
  return {
    releases: releases.map((release) => ({
      title: release.headline,
      language: release.inLanguage,
      day: release.datePublished.slice(0, 10),
      path: pathOf(release.url),
      html: fragment.render(release, { headingLevel: 1 }),
      data: jsonLd.render(release),
    })),
    feed: atom.render(releases, { feed: { ...(releases.length === 0 && EMPTY_FEED), ...addresses } }),
  };
}
