import { type Contact, creditFor, type Release } from "@civic-media/schema";
import type { RenderOptions, TextLabels, WithLabels } from "../../format.ts";
import { formatRange, formatWhen } from "../../locales/format-when.ts";
import { cleanLine } from "../../markup/escape.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { bannerLines } from "../../release/banner.ts";
import { displayName, toDirectory } from "../../release/directory.ts";
import { referencedMedia } from "../../release/referenced-media.ts";
import { displayMedia } from "../../release/rights.ts";
import { describeKind, describeTerms, licenseName } from "../../release/rights-words.ts";
import { formatTitle } from "../../release/title.ts";
import { type MarkdownContext, toFigure, toFlow } from "./blocks.ts";
import { renderFrontMatter } from "./front-matter.ts";
import { toPhrasing } from "./inlines.ts";
import {
  type Flow,
  headingNode,
  linkNode,
  listNode,
  type Phrasing,
  paragraphNode,
  strongNode,
  textNode,
} from "./tree.ts";
import { writeFlow } from "./write-flow.ts";

const plain = (value: string): Phrasing => textNode(cleanLine(value));

const section = (title: string, content: Flow[]): Flow[] =>
  content.length === 0 ? [] : [headingNode(2, [plain(title)]), ...content];

const link = (href: string, words: string): Phrasing =>
  safeUrl(href) === undefined ? plain(words) : linkNode(href, cleanLine(words));

function contactLines(contact: Contact, { directory, labels }: MarkdownContext): Phrasing[][] {
  const { name, jobTitle, organization, telephones = [], emails = [], url, hoursAvailable, lines = [] } = contact;
  const words = [name, jobTitle, organization && displayName(directory, organization)].filter(
    (part): part is string => part !== undefined && part !== "",
  );
  const parts = [
    ...words.map((word) => [plain(word)]),
    ...telephones.map(({ text }) => [plain(`${labels.telephone}${labels.colon} ${text}`)]),
    ...emails.map((email) => [plain(`${labels.email}${labels.colon} `), link(`mailto:${encodeURI(email)}`, email)]),
    ...(url === undefined ? [] : [[link(url, url)]]),
    ...(hoursAvailable === undefined ? [] : [[plain(hoursAvailable)]]),
  ];
  return parts.length > 0 ? parts : lines.map((line) => [plain(line)]);
}

const toContact = (contact: Contact, context: MarkdownContext): Flow =>
  paragraphNode(
    contactLines(contact, context).flatMap((line, index) => (index === 0 ? line : [{ type: "break" }, ...line])),
  );

function toRights(release: Release, { directory, labels }: MarkdownContext): Flow[] {
  const items = (release.rights ?? []).map((statement): Flow[] => {
    const photo = displayMedia(directory, statement);
    const name = licenseName(statement);
    const url = statement.license?.url;
    const terms = [describeKind(statement, labels), ...describeTerms(statement, labels)].filter(Boolean).join(" · ");
    const scope = labels.scopes[statement.scope] + (photo === undefined ? "" : ` (${photo})`);
    const parts: Phrasing[] = [strongNode([plain(`${scope}${labels.colon}`)]), textNode(" ")];
    if (name !== undefined) parts.push(url === undefined ? plain(name) : link(url, name));
    if (terms !== "") parts.push(plain(name === undefined ? terms : ` · ${terms}`));
    const page = statement.acquireLicensePage;
    if (page !== undefined) parts.push(textNode(" "), link(page, labels.acquireLicense));
    return [paragraphNode(parts)];
  });
  return items.length === 0 ? [] : [listNode(items)];
}

function toEvents({ events = [] }: Release, { directory, labels }: MarkdownContext): Flow[] {
  const items = events.map(({ name, startDate, endDate, location, url, accreditation }): Flow[] => {
    const place = location === undefined ? undefined : directory.places.get(location);
    const when = formatRange(startDate, endDate, labels);
    const more = [
      when,
      place?.name,
      place?.address,
      accreditation && `${labels.accreditation}${labels.colon} ${accreditation}`,
    ];
    const title = url === undefined ? plain(name) : link(url, name);
    return [paragraphNode([strongNode([title]), plain(`, ${more.filter(Boolean).join(", ")}`)])];
  });
  return items.length === 0 ? [] : [listNode(items)];
}

function toHeader(release: Release, { labels }: MarkdownContext): Flow[] {
  const banner = bannerLines(release, labels).map((line) => paragraphNode([strongNode([plain(line)])]));
  const corrections = (release.corrections ?? []).map(({ at, kind, text }) =>
    paragraphNode([
      strongNode([plain(`${labels.corrections[kind]} (${formatWhen(at, labels)})${labels.colon}`)]),
      plain(` ${text}`),
    ]),
  );
  const notices = [...banner, ...corrections] as Extract<Flow, { type: "blockquote" }>["children"];
  const { subheadline, abstract, dateline } = release;
  return [
    headingNode(1, [plain(formatTitle(release))]),
    ...(notices.length > 0 ? [{ type: "blockquote", children: notices } as Flow] : []),
    ...(subheadline === undefined ? [] : [paragraphNode([plain(subheadline)])]),
    ...(abstract === undefined ? [] : [paragraphNode([strongNode(toPhrasing(abstract))])]),
    ...(dateline?.text === undefined ? [] : [paragraphNode([{ type: "emphasis", children: [plain(dateline.text)] }])]),
  ];
}

function toFooter(release: Release, context: MarkdownContext): Flow[] {
  const { labels } = context;
  const shown = referencedMedia(release);
  const media = (release.media ?? []).filter(({ id }) => !shown.has(id));
  const related = (release.related ?? []).map(({ href, title }) => [paragraphNode([link(href, title ?? href)])]);
  const source = release.provenance?.source.href;
  const note = release.disclosure?.note;
  return [
    ...section(
      labels.media,
      media.flatMap((item) => toFigure(item, context)),
    ),
    ...section(labels.events, toEvents(release, context)),
    ...section(labels.about, toFlow(release.boilerplate ?? [], context)),
    ...section(
      labels.editorialNote,
      (release.editorialNotes ?? []).map(({ text }) => paragraphNode(toPhrasing(text))),
    ),
    ...section(
      labels.contact,
      (release.contacts ?? []).map((contact) => toContact(contact, context)),
    ),
    ...section(labels.related, related.length > 0 ? [listNode(related)] : []),
    ...section(labels.rights, toRights(release, context)),
    ...(note === undefined ? [] : [paragraphNode([plain(note)])]),
    ...(source === undefined ? [] : [paragraphNode([plain(`${labels.source}${labels.colon} `), link(source, source)])]),
  ];
}

/** Comments around the body, so that it can be read back; no text can hold one, because `<` is escaped. */
export const BODY_START = "<!-- body -->";
export const BODY_END = "<!-- /body -->";

const comment = (value: string): Flow => ({ type: "html", value });

/** Writes one release as Markdown document. */
export function renderMarkdown(release: Release, options: WithLabels<RenderOptions, TextLabels>): string {
  const context: MarkdownContext = {
    directory: toDirectory(release),
    labels: options.labels(options.inLanguage ?? release.inLanguage),
    credit: (media) => creditFor(release, media)?.creditLine,
  };
  const body = [comment(BODY_START), ...toFlow(release.body, context), comment(BODY_END)];
  const children = [...toHeader(release, context), ...body, ...toFooter(release, context)];
  return `${renderFrontMatter(release, options.embedSource !== false)}\n\n${writeFlow(children)}\n`;
}
