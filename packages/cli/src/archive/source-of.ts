import { discoverFeeds, parseListing } from "@civic-media/parser";
import { type Address, type Client, type FetchedPage, feed, listing, sitemap } from "@civic-media/pipeline";
import { CivicMediaError } from "@civic-media/schema";

/** How far a source is followed. */
export interface SourceLimits {
  readonly since?: string;
}

type OpenSource = (url: string, client: Client, limits: SourceLimits) => AsyncIterable<Address>;

interface SourceKind {
  readonly name: string;
  /** Whether a page is one, by its beginning. */
  is(head: string): boolean;
  readonly open: OpenSource;
}

const KINDS: readonly SourceKind[] = [
  { name: "sitemap", is: (head) => /<(?:\w+:)?(?:urlset|sitemapindex)\b/i.test(head), open: sitemap },
  {
    name: "feed",
    is: (head) => /<(?:rss|feed|rdf:RDF)\b/i.test(head) || head.includes("https://jsonfeed.org/version/"),
    open: feed,
  },
];

const HEAD_BYTES = 4096;

/** Where the releases of a site are listed: the address itself, or the feed that its page names. */
function chooseSource(page: FetchedPage): { readonly name: string; readonly url: string; readonly open: OpenSource } {
  const url = page.finalUrl;
  const head = new TextDecoder().decode(page.body.subarray(0, HEAD_BYTES));
  const packed = page.body[0] === 0x1f && page.body[1] === 0x8b;
  const kind = packed ? KINDS[0] : KINDS.find(({ is }) => is(head));
  if (kind !== undefined) return { name: kind.name, url, open: kind.open };
  const options = { url, ...(page.contentType === undefined ? {} : { contentType: page.contentType }) };
  if (parseListing(page.body, options).items.length > 0) return { name: "list", url, open: listing };
  const [found] = discoverFeeds(page.body, options);
  if (found !== undefined) return { name: "feed", url: found.href, open: feed };
  throw new CivicMediaError(
    "nothing-found",
    `${url} is no feed, no sitemap and no list of releases, and names no feed. Give the address of one of these.`,
  );
}

/** A client that gives a page again which was just read, once: nobody is asked twice to say the same. */
function knowing(page: FetchedPage, client: Client): Client {
  let known: FetchedPage | undefined = page;
  return {
    ...client,
    visit: async (address, signal) => {
      if (known === undefined || address.url !== known.finalUrl) return client.visit(address, signal);
      const again = { ...known, ...address };
      known = undefined;
      return again;
    },
  };
}

/** What was found out about an address, and its releases. */
export interface FoundSource {
  /** `feed`, `sitemap`, `list` */
  readonly name: string;
  readonly url: string;
  readonly addresses: AsyncIterable<Address>;
}

/**
 * Finds out what an address is, and reads the addresses of releases from it.
 *
 * @param url - of a feed, a sitemap, a list of releases, or a page that names its feed
 * @param client - asks
 * @param limits - how far it is followed
 * @throws CivicMediaError `address-unreachable`; `nothing-found` where it is none of these
 */
export async function sourceOf(url: string, client: Client, limits: SourceLimits): Promise<FoundSource> {
  const page = await client.visit({ url });
  if (page.status === "fetched") {
    const { name, url: found, open } = chooseSource(page);
    return { name, url: found, addresses: open(found, knowing(page, client), limits) };
  }
  const reason =
    page.status === "failed"
      ? page.error.message
      : page.status === "gone"
        ? `it answers with status ${page.httpStatus}.`
        : "it has not changed.";
  throw new CivicMediaError("address-unreachable", `${url} cannot be read: ${reason}`);
}
