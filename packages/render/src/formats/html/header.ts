import type { Release } from "@civic-media/schema";
import { endonymOf } from "../../locales/endonyms.ts";
import { directionOf } from "../../locales/index.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import type { HtmlContext } from "./handlers.ts";
import { renderBanner, renderCorrections } from "./notices.ts";
import { time } from "./sections.ts";

const inPAuthorHCard = fixedElement("span", { class: "p-author h-card" });
const inPName = fixedElement("span", { class: "p-name" });
const inSeries = fixedElement("span", { class: "series" });
const inKicker = fixedElement("p", { class: "kicker" });
const inSubheadline = fixedElement("p", { class: "subheadline" });
const inSender = fixedElement("p", { class: "sender" });
const inDates = fixedElement("p", { class: "dates" });
const inPSummary = fixedElement("p", { class: "p-summary" });
const inDateline = fixedElement("p", { class: "dateline" });
const inLi = fixedElement("li");
const inUl = fixedElement("ul");
const inHgroup = fixedElement("hgroup");

/** Stays at the end of a line, never at the beginning of the next. */
const DOT = "\u00a0· ";

const NAMES: { readonly [relation: string]: "easyLanguage" | "signLanguage" | undefined } = {
  "easy-language": "easyLanguage",
  "sign-language": "signLanguage",
};

function translations(release: Release, { labels }: HtmlContext): SafeHtml | undefined {
  const items = (release.translations ?? []).map(({ inLanguage, href, relation, machine }) => {
    const name = NAMES[relation];
    const words = [endonymOf(inLanguage), name && labels[name], machine ? labels.machineTranslation : undefined];
    const text = listWords(words, labels);
    return inLi(
      element("a", { href, hreflang: inLanguage, lang: name || machine ? undefined : inLanguage }, textHtml(text)),
    );
  });
  if (items.length === 0) return undefined;
  return element("nav", { class: "translations", "aria-label": labels.otherVersions }, inUl(joinHtml(items)));
}

function sender({ release, directory, labels }: HtmlContext): SafeHtml {
  const publisher = directory.organizations.get(release.publisher);
  const name = textHtml(publisher?.name ?? release.publisher);
  const of = listWords(
    (release.onBehalfOf ?? []).map((id) => displayName(directory, id) ?? id),
    labels,
  );
  const link = publisher?.url === undefined ? name : element("a", { class: "u-url", href: publisher.url }, name);
  return joinHtml(
    [
      inPAuthorHCard(inPName(link)),
      of === "" ? undefined : textHtml(`${labels.onBehalfOf} ${of}`),
      release.series === undefined ? undefined : inSeries(textHtml(release.series)),
    ],
    DOT,
  );
}

function dates(release: Release, context: HtmlContext): SafeHtml {
  const modified =
    release.dateModified === undefined
      ? undefined
      : joinHtml([
          textHtml(`${context.labels.updated}${context.labels.colon} `),
          time(release.dateModified, context, "dt-updated"),
        ]);
  return joinHtml([time(release.datePublished, context, "dt-published"), modified], DOT);
}

/** Writes what stands above the text: sender, headings, dates, and what has to be known before reading. */
export function renderHeader(release: Release, context: HtmlContext): SafeHtml {
  const { kicker, headline, subheadline, abstract, dateline } = release;
  const level = Math.min(6, 1 + context.headingOffset);
  const headings = joinHtml([
    kicker && inKicker(textHtml(kicker)),
    element(`h${level}`, { class: "p-name" }, textHtml(headline)),
    subheadline && inSubheadline(textHtml(subheadline)),
  ] as (SafeHtml | undefined)[]);
  return element(
    "header",
    { dir: directionOf(release.inLanguage) === "rtl" ? "rtl" : undefined },
    joinHtml([
      inSender(sender(context)),
      inHgroup(headings),
      inDates(dates(release, context)),
      translations(release, context),
      renderBanner(release, context),
      renderCorrections(release, context),
      abstract && inPSummary(context.inlines(abstract)),
      dateline?.text === undefined ? undefined : inDateline(textHtml(dateline.text)),
    ]),
  );
}
