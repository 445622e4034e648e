import { directionOf } from "../locales/direction.ts";
import { formatWhen } from "../locales/format-when.ts";
import { element, joinHtml, NO_HTML, type SafeHtml, textHtml } from "../markup/html.ts";
import { bannerLines } from "../release/banner.ts";
import { summarize } from "../release/plain-text.ts";
import { formatTitle } from "../release/title.ts";
import { type EditionContext, localLink } from "./context.ts";
import { renderListPage } from "./layout.ts";
import type { Entry } from "./plan.ts";
import { type Topic, toTopics } from "./topics.ts";

/** Pages by their paths. */
export type Pages = Map<string, string>;

/** The language of an entry where it is not the page's. */
function languageOf({ release }: Entry, { edition }: EditionContext): { lang?: string; dir?: string } {
  const { inLanguage } = release;
  return inLanguage === edition.inLanguage ? {} : { lang: inLanguage, dir: directionOf(inLanguage) };
}

/** One release in a list. No picture: its credit would have to stand with it. */
function item(from: string, entry: Entry, level: number, context: EditionContext): SafeHtml {
  const { release, path } = entry;
  const { labels } = context;
  const [notice] = bannerLines(release, labels);
  const when = element(
    "time",
    { datetime: release.datePublished },
    textHtml(formatWhen(release.datePublished.slice(0, 10), labels)),
  );
  const meta = joinHtml([when, release.series === undefined ? undefined : textHtml(release.series)], "\u00a0· ");
  const kicker =
    release.kicker === undefined ? undefined : element("span", { class: "kicker" }, textHtml(release.kicker));
  const title = localLink(from, path, joinHtml([kicker, textHtml(release.headline)], " "));
  const summary = notice ?? summarize(release);
  return element(
    "li",
    languageOf(entry, context),
    joinHtml([
      element("p", { class: "dates" }, meta),
      element(`h${level}`, {}, title),
      element("p", { class: notice === undefined ? "summary" : "summary notice" }, textHtml(summary)),
    ]),
  );
}

/** Releases as list. */
function list(from: string, entries: readonly Entry[], level: number, context: EditionContext): SafeHtml {
  if (entries.length === 0) return element("p", {}, textHtml(context.labels.noResults));
  return element(
    "ul",
    { class: "releases" },
    joinHtml(
      entries.map((entry) => item(from, entry, level, context)),
      "\n",
    ),
  );
}

/** The latest releases. */
export function renderIndex(pages: Pages, context: EditionContext): void {
  const { edition, labels, options } = context;
  const path = `${edition.prefix}index.html`;
  const more =
    edition.entries.length === 0
      ? NO_HTML
      : element(
          "p",
          { class: "more" },
          localLink(path, `${edition.prefix}archive/index.html`, textHtml(labels.archive)),
        );
  const content = joinHtml([list(path, edition.entries.slice(0, options.perPage ?? 20), 2, context), more], "\n");
  pages.set(path, renderListPage(path, { title: labels.releases, content }, context));
}

function byYear(entries: readonly Entry[]): Map<string, Entry[]> {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.release.datePublished.slice(0, 4);
    const found = years.get(year);
    if (found === undefined) years.set(year, [entry]);
    else found.push(entry);
  }
  return years;
}

function byMonth(entries: readonly Entry[]): Map<number, Entry[]> {
  const months = new Map<number, Entry[]>();
  for (const entry of entries) {
    const month = Number(entry.release.datePublished.slice(5, 7));
    const found = months.get(month);
    if (found === undefined) months.set(month, [entry]);
    else found.push(entry);
  }
  return months;
}

const yearPath = (prefix: string, year: string): string => `${prefix}archive/${year}/index.html`;

function renderYear(pages: Pages, year: string, entries: readonly Entry[], context: EditionContext): void {
  const { edition, labels } = context;
  const path = yearPath(edition.prefix, year);
  const names = labels.monthNames ?? labels.months;
  const months = [...byMonth(entries)].map(([month, found]) =>
    element(
      "section",
      {},
      joinHtml([element("h2", {}, textHtml(`${names[month - 1] ?? month} ${year}`)), list(path, found, 3, context)]),
    ),
  );
  pages.set(
    path,
    renderListPage(path, { title: `${labels.archive} ${year}`, content: joinHtml(months, "\n") }, context),
  );
}

/** Pages of a list that is too long for one, with ways to the newer and the older ones. */
function renderTopic(pages: Pages, topic: Topic, context: EditionContext): void {
  const { labels, options } = context;
  const perPage = options.perPage ?? 20;
  const count = Math.ceil(topic.entries.length / perPage);
  const pathOf = (number: number): string => `${topic.folder}${number === 1 ? "index" : `page-${number}`}.html`;
  for (let number = 1; number <= count; number++) {
    const path = pathOf(number);
    const newer = number > 1 ? localLink(path, pathOf(number - 1), textHtml(labels.newer), ' rel="prev"') : undefined;
    const older =
      number < count ? localLink(path, pathOf(number + 1), textHtml(labels.older), ' rel="next"') : undefined;
    const turn =
      newer === undefined && older === undefined
        ? undefined
        : element("nav", { class: "paging", "aria-label": labels.archive }, joinHtml([newer, older], " "));
    const entries = topic.entries.slice((number - 1) * perPage, number * perPage);
    const title = count === 1 ? topic.name : `${topic.name} (${number}/${count})`;
    pages.set(
      path,
      renderListPage(path, { title, content: joinHtml([list(path, entries, 2, context), turn], "\n") }, context),
    );
  }
}

const counted = (from: string, to: string, name: string, count: number): SafeHtml =>
  element(
    "li",
    {},
    joinHtml([localLink(from, to, textHtml(name)), element("span", { class: "count" }, textHtml(String(count)))], " "),
  );

/** The ways into the past: by year, and by topic. */
export function renderArchive(pages: Pages, context: EditionContext): void {
  const { edition, labels } = context;
  const path = `${edition.prefix}archive/index.html`;
  const years = [...byYear(edition.entries)];
  const topics = toTopics(edition);
  for (const [year, entries] of years) renderYear(pages, year, entries, context);
  for (const topic of topics) renderTopic(pages, topic, context);
  const yearList = years.map(([year, entries]) => counted(path, yearPath(edition.prefix, year), year, entries.length));
  const topicList = topics.map(({ name, folder, entries }) =>
    counted(path, `${folder}index.html`, name, entries.length),
  );
  const content = joinHtml([
    yearList.length === 0
      ? element("p", {}, textHtml(labels.noResults))
      : element("ul", { class: "years" }, joinHtml(yearList)),
    topicList.length === 0
      ? undefined
      : element(
          "section",
          {},
          joinHtml([
            element("h2", {}, textHtml(labels.topics)),
            element("ul", { class: "topic-list" }, joinHtml(topicList)),
          ]),
        ),
  ]);
  pages.set(path, renderListPage(path, { title: labels.archive, content }, context));
}

/** What a release is called in links. */
export const titleOf = ({ release }: Entry): string => formatTitle(release);
