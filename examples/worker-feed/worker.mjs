// A server at the edge: reads the releases that a city lists, and answers with what the caller accepts. It keeps the shape
// of a Worker (`fetch(request, env)`), so that Workers, Deno and Bun run it as it is.
import { parseListing, parseRelease } from "@civic-media/parser";
import { defineRegistry, formats } from "@civic-media/render";

/** A page that lists releases; whoever runs the Worker sets it. */
const DEFAULT_LISTING = "https://www.city.example/press";
const MOST_RELEASES = 10;

async function load(address, fetchPage) {
  const answer = await fetchPage(address);
  if (!answer.ok) throw new Error(`${address} answers with status ${answer.status}.`);
  const contentType = answer.headers.get("content-type") ?? undefined;
  return { bytes: new Uint8Array(await answer.arrayBuffer()), contentType };
}

/** The releases of a list, newest first as the city lists them; a page that holds none is left out. */
export async function releasesOf(listing, fetchPage) {
  const { bytes, contentType } = await load(listing, fetchPage);
  const { items } = parseListing(bytes, { url: listing, contentType });
  const pages = items.slice(0, MOST_RELEASES).map(async ({ href }) => {
    const page = await load(href, fetchPage);
    return parseRelease(page.bytes, { url: href, contentType: page.contentType }).release;
  });
  return (await Promise.all(pages)).filter((release) => release !== undefined);
}

/** What is offered; the first is for those who take anything. */
const feeds = defineRegistry([formats.rss, formats.atom, formats["json-feed"]]);

export default {
  async fetch(request, env = {}) {
    if (request.method !== "GET") return new Response("Only GET.\n", { status: 405, headers: { allow: "GET" } });
    const listing = env.LISTING ?? DEFAULT_LISTING;
    const format = feeds.negotiate(request.headers.get("accept") ?? undefined);
    if (format === undefined) return new Response("RSS, Atom or JSON Feed.\n", { status: 406 });
    try {
      const releases = await releasesOf(listing, env.fetch ?? fetch);
      const body = format.render(releases, { feed: { feedUrl: request.url, homePageUrl: listing } });
      return new Response(body, { headers: { "content-type": `${format.mediaType}; charset=utf-8`, vary: "accept" } });
    } catch (error) {
      return new Response(`${error.message}\n`, {
        status: 502,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    }
  },
};
