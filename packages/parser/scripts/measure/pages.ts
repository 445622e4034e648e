import { plainBlocks, type Release } from "@civic-media/schema";
import { type Profile, parseArticle, parseListing, parseRelease } from "../../src/index.ts";
import { type Gold, type GoldPage, squeeze, Tally } from "./gold.ts";

const parsed = ({ html }: Gold, page: GoldPage, profiles: readonly Profile[] = []): Release | undefined =>
  parseRelease(html(page), { ...(page.url ? { url: page.url } : {}), profiles }).release;

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

const nameOf = (release: Release | undefined, id: string | undefined): string =>
  release?.organizations?.find((one) => one.id === id)?.name ?? "";

const FIELDS: Readonly<Record<string, (release: Release | undefined, truth: string) => boolean>> = {
  title: (release, truth) => squeeze(release?.headline ?? "") === squeeze(truth),
  date: (release, truth) => release?.datePublished.slice(0, 10) === truth.slice(0, 10),
  number: (release, truth) => release?.identifiers?.some(({ value }) => squeeze(value) === squeeze(truth)) ?? false,
  institution: (release, truth) =>
    [release?.publisher, ...(release?.onBehalfOf ?? [])].some((id) => squeeze(nameOf(release, id)) === squeeze(truth)),
};

/** Headline, date, number and unit of every release whose page others described. */
export function measureFields(gold: Gold, profiles: readonly Profile[]): Record<string, Tally> {
  const tallies = Object.fromEntries(Object.keys(FIELDS).map((field) => [field, new Tally()]));
  for (const page of gold.pages.filter(({ kind }) => kind === "release")) {
    const release = parsed(gold, page, profiles);
    for (const [field, isRight] of Object.entries(FIELDS)) {
      const truth = text(page.truth?.[field]);
      const told = { title: release?.headline, date: release?.datePublished }[field] ?? "";
      if (truth) tallies[field]?.note(isRight(release, truth), `${page.file}: ${field} “${truth}” ≠ “${told}”`);
    }
  }
  return tallies;
}

/** The text of a page; where no day makes it a release, it is still an article. */
function textOf(gold: Gold, page: GoldPage, profiles: readonly Profile[]): { text: string; contacts: string } {
  const release = parsed(gold, page, profiles);
  const { text: article } = release ? { text: "" } : parseArticle(gold.html(page), page.url ? { url: page.url } : {});
  return {
    text: squeeze(release ? plainBlocks(release.body).join(" ") : article),
    contacts: squeeze((release?.contacts ?? []).map(({ lines = [] }) => lines.join(" ")).join(" ")),
  };
}

/** Segments that text or contacts must hold, and such that the text must not. */
export function measureSegments(gold: Gold, profiles: readonly Profile[]): Tally {
  const tally = new Tally();
  for (const page of gold.pages.filter(({ kind }) => kind === "release")) {
    const { must_contain: wanted, must_not_contain: unwanted } = page.truth ?? {};
    if (!wanted && !unwanted) continue;
    const { text: body, contacts } = textOf(gold, page, profiles);
    for (const one of texts(wanted))
      tally.note(`${body} ${contacts}`.includes(squeeze(one)), `${page.file}: missing ${one}`);
    for (const one of texts(unwanted))
      tally.note(body !== "" && !body.includes(squeeze(one)), `${page.file}: unwanted ${one}`);
  }
  return tally;
}

/** Quotations, contacts and credits that pages without a release make up. */
export function measureNegatives(gold: Gold): Tally {
  const tally = new Tally();
  for (const page of gold.pages.filter(({ kind, file }) => kind === "other" && file.includes("city-bureau"))) {
    const release = parsed(gold, page);
    const credits = (release?.media ?? []).filter(({ credit }) => credit !== undefined);
    const invented = [...(release?.quotations ?? []), ...(release?.contacts ?? []), ...credits];
    tally.note(invented.length === 0, `${page.file}: ${JSON.stringify(invented).slice(0, 150)}`);
  }
  return tally;
}

/** Entries of index pages whose titles, dates and relative addresses others wrote down. */
export function measureIndexPages(gold: Gold): Tally {
  const tally = new Tally();
  const known = new Map<string, { title: string; date: string }>();
  for (const { truth, file } of gold.pages) {
    const path = text(truth?.["rel_url"]);
    if (file.startsWith("justice.gov/") && path)
      known.set(path, { title: text(truth["title"]), date: text(truth["date"]).slice(0, 10) });
  }
  for (const page of gold.pages.filter(({ kind, file }) => kind === "listing" && file.startsWith("justice.gov/"))) {
    const { items } = parseListing(gold.html(page), { url: page.url || "https://www.justice.gov/news" });
    tally.note(items.length > 0, `${page.file}: no items`);
    for (const { href, title, datePublished } of items) {
      const truth = known.get(new URL(href).pathname);
      if (truth)
        tally.note(squeeze(title) === squeeze(truth.title) && datePublished === truth.date, `${page.file}: ${title}`);
    }
  }
  return tally;
}
