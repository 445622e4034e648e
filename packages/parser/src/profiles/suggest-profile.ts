import type { Block } from "../blocks/block.ts";
import { bodyBlocks } from "../fields/body.ts";
import { openPage } from "../open-page.ts";
import type { Page } from "../page.ts";
import { chooseFields } from "../release/choose-fields.ts";
import { findNode } from "./find-node.ts";
import type { Layout, Profile, PublisherKind } from "./profile.ts";
import { selectorFor, type Target } from "./selector-for.ts";

/** A page of the site, as it is passed to `parseRelease`. */
export interface SamplePage {
  /** The page: its text, or its bytes. */
  html: string | Uint8Array;
  /** Its address. */
  url: string;
}

/** What {@link suggestProfile} gives. */
export interface SuggestedProfile {
  /** A draft, to be read and corrected by whoever knows the site. */
  profile: Profile;
  /** Fields of the layout that no selector leads to on all pages, or that some page does not have. */
  missing: string[];
}

/** What was read of one sample. */
interface Sample {
  readonly page: Page;
  readonly fields: ReturnType<typeof chooseFields>;
  readonly body: readonly Block[];
}

function read({ html, url }: SamplePage): Sample[] {
  const opened = openPage(html, { url });
  if (opened.page === undefined) return [];
  const { page } = opened;
  const body = bodyBlocks(page);
  if (body.length === 0 || page.classified.isListing) return [];
  const fields = chooseFields(page);
  return fields.headline === undefined ? [] : [{ page, fields, body }];
}

/** The value that most samples agree on, where most do. */
function common<T>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best && best.count > values.length / 2 ? best.value : undefined;
}

type SuggestedField = "headline" | "kicker" | "subheadline" | "datePublished" | "body";

const PLACES: Readonly<Record<SuggestedField, (sample: Sample) => Target["element"] | undefined>> = {
  headline: ({ page }) => page.classified.parts?.headline.block.around.element,
  kicker: ({ page }) => page.classified.parts?.kicker?.block.around.element,
  subheadline: ({ page }) => page.classified.parts?.subheadline?.block.around.element,
  datePublished: ({ page, fields }) => {
    const place = fields.datePublished?.evidence.find(({ rule }) => /labelled|time|micro/.test(rule));
    return place?.start === undefined ? undefined : findNode(page, place.start);
  },
  body: ({ body }) => {
    const [first, last] = [body[0], body.at(-1)];
    let at = first?.around;
    while (at !== undefined && (last?.end ?? 0) > at.element.end) at = at.parent;
    return at?.element;
  },
};

/** A selector per part of the release, and the parts without one. */
function layoutOf(samples: readonly Sample[]): { layout: Layout; missing: string[] } {
  const layout: Record<string, string> = {};
  const missing: string[] = [];
  for (const [field, placeOf] of Object.entries(PLACES)) {
    const targets = samples.flatMap((sample): Target[] => {
      const element = placeOf(sample);
      return element ? [{ element, elements: sample.page.document.elements }] : [];
    });
    // A part that only some pages have is found on those; the text and the headline are on every one.
    const isOptional = field === "kicker" || field === "subheadline";
    const enough = isOptional ? targets.length >= 2 : targets.length === samples.length;
    const selector = enough ? selectorFor(targets) : undefined;
    if (selector !== undefined) layout[field] = selector;
    else if (!isOptional || targets.length > 0) missing.push(field);
  }
  return { layout, missing };
}

/** "2022/202211_117863.php": the last number of the addresses, where each has another one. */
function identifierOf(samples: readonly Sample[]): { scheme: string; pattern: string } | undefined {
  const found = samples.map(
    ({ page }) => /(\d[\d_-]{2,30}\d)(?:\.[a-z]{2,5})?\/?$/.exec(page.url?.pathname ?? "")?.[1],
  );
  const isTelling = found.every((value) => value !== undefined) && new Set(found).size === samples.length;
  const host = samples[0]?.page.url?.hostname.replace(/^www\./, "");
  return isTelling && host ? { scheme: host, pattern: "(\\d[\\d_-]{2,30}\\d)(?:\\.[a-z]{2,5})?/?$" } : undefined;
}

const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

function publisherOf(samples: readonly Sample[]): { name: string; kind?: PublisherKind; url?: string } | undefined {
  // The host's name is no name; whoever writes the profile knows a better one.
  const named = samples.map(({ fields: { publisher } }) =>
    publisher?.evidence[0]?.rule === "publisher/host" ? undefined : publisher?.value,
  );
  const value = common(named);
  return value && { name: value.name, kind: value.kind, ...(value.url ? { url: value.url } : {}) };
}

/**
 * Drafts a profile from pages of one site: what is read without one, told by selectors that lead to it on every page.
 *
 * @param pages - two or more pages with releases; pages without one are passed over
 * @returns the draft and what it lacks; `undefined` where fewer than two pages hold a release or they are of several hosts
 * @throws CivicMediaError `argument-invalid` where a `url` is no absolute address
 * @example
 * ```ts
 * import { suggestProfile } from "@civic-media/parser/profiles";
 *
 * const page = (day: number, title: string) => `<html lang="de"><title>Stadt Beispiel</title><div class="nav"><a href="/">Start</a></div>
 *   <div id="news"><h1>${title}</h1><p class="date">Pressemitteilung vom 0${day}.05.2024</p>
 *   <div class="text"><p>Die Stadt baut im Frühjahr vier neue Radwege, die Arbeiten beginnen im März.</p>
 *   <p>Die Bauarbeiten dauern acht Wochen und kosten eine Million Euro.</p></div></div>`;
 * const draft = suggestProfile([
 *   { html: page(3, "Neue Radwege für die Stadt"), url: "https://beispiel.de/presse/101" },
 *   { html: page(4, "Mehr Bäume in allen Straßen"), url: "https://beispiel.de/presse/102" },
 * ]);
 * console.log(draft?.profile.layouts?.[0]); // { headline: "h1", datePublished: "p.date", body: "div.text" }
 * ```
 */
export function suggestProfile(pages: readonly SamplePage[]): SuggestedProfile | undefined {
  const samples = pages.flatMap(read);
  const hosts = new Set(samples.map(({ page }) => page.url?.hostname.replace(/^www\./, "")));
  const [host] = hosts;
  if (samples.length < 2 || hosts.size !== 1 || host === undefined) return undefined;
  const { layout, missing } = layoutOf(samples);
  const profile = present({
    id: host,
    hosts: [host],
    inLanguage: common(samples.map(({ fields }) => fields.inLanguage?.value)),
    publisher: publisherOf(samples),
    series: common(samples.map(({ fields }) => fields.series?.value)),
    identifier: identifierOf(samples),
    layouts: Object.keys(layout).length > 0 ? [layout] : undefined,
  });
  return { profile: profile as Profile, missing };
}
