import type { Release } from "@civic-media/schema";
import { html } from "../formats/html/index.ts";
import { element, joinHtml, type SafeHtml, textHtml } from "../markup/html.ts";
import { type EditionContext, localLink } from "./context.ts";
import { renderFooter, renderHead, renderMasthead } from "./layout.ts";
import { type Pages, titleOf } from "./lists.ts";
import type { Entry } from "./plan.ts";

/** The way to the release before and after. */
function neighbors(
  from: string,
  entry: Entry,
  index: number,
  { edition, labels }: EditionContext,
): SafeHtml | undefined {
  const way = (to: Entry | undefined, name: string, rel: string): SafeHtml | undefined =>
    to &&
    element(
      "li",
      { class: rel },
      joinHtml([element("span", {}, textHtml(name)), localLink(from, to.path, textHtml(titleOf(to)), ` rel="${rel}"`)]),
    );
  const newer = way(edition.entries[index - 1], labels.newer, "next");
  const older = way(edition.entries[index + 1], labels.older, "prev");
  if (newer === undefined && older === undefined) return undefined;
  return element(
    "nav",
    {
      class: "neighbors",
      "aria-label": `${labels.newer}, ${labels.older}`,
      lang: languageIfOther(entry, edition.inLanguage),
    },
    element("ul", {}, joinHtml([newer, older])),
  );
}

const languageIfOther = ({ release }: Entry, inLanguage: string): string | undefined =>
  release.inLanguage === inLanguage ? undefined : inLanguage;

/** The addresses that stand for releases of this newsroom, by the addresses they had before. */
export type Addresses = ReadonlyMap<string, string>;

/** The release as the newsroom publishes it: with its address here, where it has none, and its other languages here. */
export function withAddresses({ release, path }: Entry, siteUrl: string | undefined, addresses: Addresses): Release {
  if (siteUrl === undefined) return release;
  const translations = release.translations?.map((item) => ({ ...item, href: addresses.get(item.href) ?? item.href }));
  return {
    ...release,
    url: release.url ?? siteUrl + path,
    ...(translations === undefined ? {} : { translations }),
  };
}

/** Writes the page of one release. */
export function renderReleasePage(pages: Pages, index: number, context: EditionContext, addresses: Addresses): void {
  const { edition, options } = context;
  const entry = edition.entries[index] as Entry;
  const { path } = entry;
  const page = html.render(withAddresses(entry, options.siteUrl, addresses), {
    labels: options.labels,
    stylesheet: "",
    embedSource: options.embedSource ?? false,
    head: renderHead(path, context),
    before: renderMasthead(path, context),
    after: joinHtml([neighbors(path, entry, index, context), renderFooter(path, context)], "\n"),
    // A withdrawn release is reduced to its notice already.
    includeUnpublished: true,
  });
  pages.set(path, page);
}
