import { comparable } from "../blocks/head.ts";
import type { Page } from "../page.ts";
import { articles, type LinkedData, textOf } from "../structured-data/json-ld.ts";

/** An address without what browsers and counters add to it. */
const plainAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "")
    .toLowerCase();

function addressesOf({ url, head }: Page): ReadonlySet<string> {
  const canonical = head.links.filter(({ rel }) => rel.includes("canonical")).map(({ href }) => href);
  return new Set([...(url ? [url.href] : []), ...canonical].map(plainAddress));
}

/** The addresses that an article gives as its own. */
function* statedAddresses({ data }: LinkedData): Iterable<string> {
  for (const value of [data["url"], data["@id"], data["mainEntityOfPage"]]) {
    if (typeof value === "string") yield value;
    else if (typeof value === "object" && value !== null && "@id" in value && typeof value["@id"] === "string")
      yield value["@id"];
  }
}

/** Whether an article is what the page is about: by its address, or by its headline. */
function isOwn(article: LinkedData, addresses: ReadonlySet<string>, headline: string): boolean {
  if ([...statedAddresses(article)].some((address) => addresses.has(plainAddress(address)))) return true;
  const stated = comparable(textOf(article.data["headline"] ?? article.data["name"]) ?? "");
  return stated !== "" && stated === headline;
}

/**
 * The articles of the page's JSON-LD that are its own: beside them it may describe others, of a list of news.
 *
 * @param page - the page
 * @returns those whose address or headline is that of the page; all, where there is none
 */
export function ownArticles(page: Page): LinkedData[] {
  const all = articles(page.jsonLd);
  if (all.length < 2) return all;
  const addresses = addressesOf(page);
  const headline = comparable(page.classified.parts?.headline.block.text ?? "");
  const own = all.filter((article) => isOwn(article, addresses, headline));
  return own.length > 0 ? own : all;
}
