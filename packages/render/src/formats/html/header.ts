import type { Release } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { endonymOf } from "../../locales/endonyms.ts";
import { listWords } from "../../locales/list.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textElement, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import { dateline, inLi, inSummary, inUl, link, linkUrl, subheadline } from "./elements.ts";
import { renderBanner, renderCorrections } from "./notices.ts";
import type { PageContext } from "./page-context.ts";
import { time } from "./sections.ts";

const inAuthor = fixedElement("span", { class: "p-author h-card" });
const inAuthorName = fixedElement("span", { class: "p-name" });
const series = textElement("span", { class: "series" });
const kicker = textElement("p", { class: "kicker" });
const inSender = fixedElement("p", { class: "sender" });
const inDates = fixedElement("p", { class: "dates" });
const inHgroup = fixedElement("hgroup");
const inHeader = fixedElement("header");

/** Stays at the end of a line, never at the beginning of the next. */
const DOT = "\u00a0· ";

const NAMES: { readonly [relation: string]: "easyLanguage" | "signLanguage" | undefined } = {
  "easy-language": "easyLanguage",
  "sign-language": "signLanguage",
};

function otherVersions({ translations = [] }: Release, { labels }: PageContext): SafeHtml | undefined {
  const items = translations.map(({ inLanguage, href, relation, machine }) => {
    const name = NAMES[relation];
    const words = [endonymOf(inLanguage), name && labels[name], machine ? labels.machineTranslation : undefined];
    const lang = name || machine ? undefined : inLanguage;
    return inLi(link(listWords(words, labels), { href, hreflang: inLanguage, lang }));
  });
  if (items.length === 0) return undefined;
  return element("nav", { class: "translations", "aria-label": labels.otherVersions }, inUl(items));
}

function sender({ release, directory, labels }: PageContext): SafeHtml {
  const { publisher, onBehalfOf } = release;
  const organization = directory.organizations.get(publisher);
  const author = linkUrl(textHtml(organization?.name ?? publisher), organization?.url);
  const of =
    onBehalfOf &&
    listWords(
      onBehalfOf.map((id) => displayName(directory, id) ?? id),
      labels,
    );
  const parts = [
    inAuthor(inAuthorName(author)),
    of ? textHtml(`${labels.onBehalfOf} ${of}`) : undefined,
    series(release.series),
  ];
  return joinHtml(parts, DOT);
}

function dates(release: Release, context: PageContext): SafeHtml {
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
export function renderHeader(release: Release, context: PageContext): SafeHtml {
  const { abstract } = release;
  const headings = [
    kicker(release.kicker),
    element(`h${Math.min(6, 1 + context.headingOffset)}`, { class: "p-name" }, textHtml(release.headline)),
    subheadline(release.subheadline),
  ];
  const parts = [
    inSender(sender(context)),
    inHgroup(headings),
    inDates(dates(release, context)),
    otherVersions(release, context),
    renderBanner(release, context),
    renderCorrections(release, context),
    abstract && inSummary(context.inlines(abstract)),
    dateline(release.dateline?.text),
  ];
  return inHeader(parts, { dir: directionOf(release.inLanguage) === "rtl" ? "rtl" : undefined });
}
