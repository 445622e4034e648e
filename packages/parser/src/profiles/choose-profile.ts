import type { PageDocument } from "../dom/document.ts";
import type { HeadData } from "../structured-data/meta-tags.ts";
import type { Profile, Signature } from "./profile.ts";
import { select } from "./selectors.ts";

function isOfHost({ hosts = [] }: Profile, url: URL | undefined): boolean {
  const host = url?.hostname.replace(/^www\./, "");
  return host !== undefined && hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

function bears({ generator, selectors }: Signature, { document, head }: SignedPage): boolean {
  if (generator === undefined && selectors === undefined) return false;
  const made = head.metas.filter(({ name }) => name === "generator").map(({ content }) => content.toLowerCase());
  if (generator !== undefined && !made.some((content) => content.includes(generator.toLowerCase()))) return false;
  return selectors === undefined || select(document.elements, selectors).length > 0;
}

/** A page, as far as it tells by which system it was made. */
interface SignedPage {
  readonly document: PageDocument;
  readonly head: HeadData;
  readonly url: URL | undefined;
}

/**
 * The profile for a page.
 *
 * @param page - the page
 * @param profiles - those that the caller passed
 * @returns the first one for the host or a domain above it, with the layouts of the first whose signature the page bears
 *   where it has none of its own; else that one; else nothing
 */
export function chooseProfile(page: SignedPage, profiles: readonly Profile[]): Profile | undefined {
  const own = profiles.find((profile) => isOfHost(profile, page.url));
  if (own?.layouts) return own;
  const family = profiles.find(({ signature }) => signature !== undefined && bears(signature, page));
  if (own === undefined || family?.layouts === undefined) return own ?? family;
  return { ...own, layouts: family.layouts };
}
