import { CivicMediaError, type Release } from "@civic-media/schema";
import { settleLabels, type WithLabels } from "../format.ts";
import { labelsFor } from "../labels/index.ts";
import { newsroomLabelsFor } from "../locales/newsroom.ts";
import { element, joinHtml, textHtml } from "../markup/html.ts";
import { feedTitle } from "../release/feed-facts.ts";
import { ASSETS, type EditionContext, localLink, PAGES, searchData } from "./context.ts";
import { renderFeeds } from "./feeds.ts";
import { renderListPage } from "./layout.ts";
import { type Pages, renderArchive, renderIndex } from "./lists.ts";
import type { NewsroomOptions } from "./options.ts";
import { type Edition, type OmittedRelease, type Plan, toPlan } from "./plan.ts";
import { renderReleasePage } from "./release-page.ts";
import { renderSearchData } from "./search.ts";
import { searchScript } from "./search-script.ts";
import { renderSitemaps } from "./sitemap.ts";
import { newsroomStylesheet } from "./stylesheet.ts";

/** A static site, not yet written. */
export interface Newsroom {
  /** Bytes by path: `index.html`, `2022/2022-11-29-…html`. Text is UTF-8. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What has no page, and why. */
  readonly omitted: readonly OmittedRelease[];
}

/** A page for addresses that do not exist; it may be shown at any depth, so that its links start from the site. */
function renderNotFound(pages: Pages, context: EditionContext): void {
  const { labels, options } = context;
  const path = "404.html";
  const base = options.siteUrl === undefined ? undefined : element("base", { href: options.siteUrl });
  const content = element("p", {}, localLink(path, PAGES.index, textHtml(labels.releases)));
  const head = joinHtml([element("meta", { name: "robots", content: "noindex" }), base]);
  pages.set(path, renderListPage(path, { title: labels.notFound, content, head }, context));
}

function checkSiteUrl(siteUrl: string | undefined): void {
  if (siteUrl === undefined || /^https?:\/\/[^\s<>"?#]+\/$/i.test(siteUrl)) return;
  throw new CivicMediaError(
    "argument-invalid",
    `The option siteUrl is ${JSON.stringify(siteUrl.slice(0, 80))}; expected an absolute address that ends in a slash: "https://press.example.org/".`,
  );
}

/** The addresses under which releases were known, and those they have here. */
function toAddresses({ editions }: Plan, siteUrl: string | undefined): ReadonlyMap<string, string> {
  if (siteUrl === undefined) return new Map();
  const entries = editions.flatMap((edition) => edition.entries);
  return new Map(
    entries.flatMap(({ release, path }): [string, string][] =>
      release.url === undefined ? [] : [[release.url, siteUrl + path]],
    ),
  );
}

function renderEdition(
  pages: Pages,
  edition: Edition,
  plan: Plan,
  { title, options }: { readonly title: string; readonly options: WithLabels<NewsroomOptions> },
): void {
  const { editions } = plan;
  const labels = newsroomLabelsFor(edition.inLanguage, options.labels);
  const context: EditionContext = { edition, editions, labels, title, options };
  const addresses = toAddresses(plan, options.siteUrl);
  renderIndex(pages, context);
  renderArchive(pages, context);
  for (const index of edition.entries.keys()) renderReleasePage(pages, index, context, addresses);
  renderFeeds(pages, context, addresses);
  pages.set(searchData(edition), renderSearchData(edition));
  if (edition.prefix === "") renderNotFound(pages, context);
}

/**
 * Makes a newsroom of releases: home page, a page per release, archive by year and topic, RSS, Atom and JSON Feed,
 * sitemaps, search, an edition per language, and a page for addresses that do not exist. Links inside are relative, so
 * that the site works below any path and as files. What is not public has no page: drafts, scheduled and embargoed
 * releases are listed in `omitted`; of withdrawn ones the notice is shown; notes that are not publishable never appear.
 *
 * @param releases - valid releases in any order
 * @param options - what may vary
 * @returns the files by path; the same releases give the same bytes, in any order, at any time and in any place
 * @throws {@link @civic-media/schema!index.CivicMediaError} `argument-invalid` for a `siteUrl` that is no address
 * @example
 * ```ts
 * import { renderNewsroom } from "@civic-media/render/newsroom";
 *
 * const { files } = renderNewsroom([release], { siteUrl: "https://press.example.org/" });
 * console.log(files.has("index.html"), files.has("feed.rss")); // true, true
 * ```
 */
export function renderNewsroom(releases: readonly Release[], options: NewsroomOptions = {}): Newsroom {
  checkSiteUrl(options.siteUrl);
  const settled = settleLabels(options, labelsFor);
  const plan = toPlan(releases, options);
  const [root] = plan.editions;
  const latest = root?.entries.slice(0, 1).map(({ release }) => release) ?? [];
  const labels = newsroomLabelsFor(root?.inLanguage ?? "en", settled.labels);
  const title = options.title ?? (latest.length === 0 ? labels.releases : feedTitle(latest, {}));
  const pages: Pages = new Map();
  pages.set(ASSETS.style, `${newsroomStylesheet}${options.stylesheet ?? ""}`);
  pages.set(ASSETS.script, searchScript);
  for (const edition of plan.editions) renderEdition(pages, edition, plan, { title, options: settled });
  if (options.siteUrl !== undefined) renderSitemaps(pages, plan, title, options.siteUrl);
  const encoder = new TextEncoder();
  return {
    files: new Map([...pages].map(([path, text]) => [path, encoder.encode(text)])),
    omitted: plan.omitted,
  };
}
