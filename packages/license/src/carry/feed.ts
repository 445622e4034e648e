import type { Work } from "../attribution/work.ts";
import { parseLicenseUrl } from "../license-url.ts";
import { type CarriedRights, type CarryOptions, carriedRights, known } from "./record.ts";
import { element, type Xml } from "./xml.ts";

/** Which feed the elements are for: `media-rss` is what stands inside of `media:content` or `media:group`. */
export type FeedFormat = "rss" | "media-rss" | "atom";

/** Elements for a feed, and what their prefixes mean. */
export interface FeedRights {
  /** The elements, ready to stand in an item or entry. */
  readonly elements: string;
  /** The namespaces that the root element has to declare, by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
}

const DUBLIN_CORE = { dc: "http://purl.org/dc/elements/1.1/" };
const CREATIVE_COMMONS = { creativeCommons: "http://backend.userland.com/creativeCommonsRssModule" };
const MEDIA = { media: "http://search.yahoo.com/mrss/" };

/** The rights in one sentence: the notice and the terms, else the name of the license. */
const rightsText = ({ copyrightNotice, usageTerms, license }: CarriedRights): string =>
  [copyrightNotice, usageTerms].filter((text) => text !== undefined).join(". ") || (license?.name ?? "");

const isTool = (address: string | undefined): boolean =>
  address !== undefined && parseLicenseUrl(address) !== undefined;

interface Format {
  readonly namespaces: Readonly<Record<string, string>>;
  readonly write: (rights: CarriedRights) => readonly Xml[];
}

const FORMATS: Readonly<Record<FeedFormat, Format>> = {
  rss: {
    namespaces: { ...DUBLIN_CORE, ...CREATIVE_COMMONS },
    write: (rights) => [
      ...rights.creators.map(({ name }) => element("dc:creator", name)),
      element("dc:rights", rightsText(rights)),
      // The module is for Creative Commons' licenses alone.
      element("creativeCommons:license", isTool(rights.license?.url) ? rights.license?.url : undefined),
    ],
  },
  "media-rss": {
    namespaces: MEDIA,
    write: ({ title, description, credit, copyrightNotice, webStatement, license }) => [
      element("media:title", title, title === undefined ? {} : { type: "plain" }),
      element("media:description", description, description === undefined ? {} : { type: "plain" }),
      element("media:credit", credit, credit === undefined ? {} : { role: "author" }),
      element("media:copyright", copyrightNotice, copyrightNotice === undefined ? {} : { url: webStatement }),
      element(
        "media:license",
        license?.name,
        license?.url === undefined ? {} : { type: "text/html", href: license.url },
      ),
    ],
  },
  atom: {
    namespaces: {},
    write: (rights) => [
      ...rights.creators.map(({ name, url }) => element("author", [element("name", name), element("uri", url)])),
      element("rights", rightsText(rights)),
      element("link", undefined, rights.license?.url === undefined ? {} : { rel: "license", href: rights.license.url }),
    ],
  },
};

/**
 * Writes the rights in a work as elements of a feed: RSS 2.0 with Dublin Core and Creative Commons' module, Media RSS, or Atom (RFC
 * 4287, RFC 4946).
 *
 * @param work - the record of the rights
 * @param options - which feed, and the words for changes
 * @returns elements and their namespaces
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatFeedRights } from "@civic-media/license/carry";
 *
 * const { elements } = formatFeedRights({ license: { id: "CC-BY-4.0" } }, { format: "atom" });
 * console.log(elements); // "<rights>CC BY 4.0</rights><link rel=\"license\" href=\"https://creativecommons.org/licenses/by/4.0/\"/>"
 * ```
 */
export function formatFeedRights(work: Work, options: CarryOptions & { format: FeedFormat }): FeedRights {
  const { write, namespaces } = FORMATS[options.format];
  return { elements: write(carriedRights(work, options)).join(""), namespaces };
}

/** The rights in a work for an item of a JSON Feed. */
export interface JsonFeedRights {
  readonly authors?: readonly { readonly name: string; readonly url?: string }[];
  /** An extension, as names with an underscore are. */
  readonly _rights?: {
    readonly credit?: string;
    readonly copyright_notice?: string;
    readonly usage_terms?: string;
    readonly license?: string;
    readonly license_url?: string;
  };
}

/**
 * The rights in a work for an item of a JSON Feed (1.1): its authors, and an extension, since the format has no word for rights.
 *
 * @param work - the record of the rights
 * @param options - the words for changes
 * @returns members for an item
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { toJsonFeedRights } from "@civic-media/license/carry";
 *
 * console.log(toJsonFeedRights({ creators: [{ name: "Eva" }], license: { id: "CC0-1.0" } })._rights?.license); // "CC0 1.0"
 * ```
 */
export function toJsonFeedRights(work: Work, options: CarryOptions = {}): JsonFeedRights {
  const { creators, credit, copyrightNotice, usageTerms, license } = carriedRights(work, options);
  const rights = known<NonNullable<JsonFeedRights["_rights"]>>({
    credit,
    copyright_notice: copyrightNotice,
    usage_terms: usageTerms,
    license: license?.name,
    license_url: license?.url,
  });
  return {
    ...(creators.length === 0 ? {} : { authors: creators.map(({ name, url }) => known({ name, url })) }),
    ...(Object.keys(rights).length === 0 ? {} : { _rights: rights }),
  };
}
