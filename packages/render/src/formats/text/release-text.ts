import {
  type Contact,
  creditFor,
  type Media,
  plainInline,
  type Release,
  type RightsStatement,
} from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import { formatRange, formatWhen } from "../../locales/format-when.ts";
import type { CommonLabels, NoticeLabels, TextLabels } from "../../locales/labels.ts";
import { listWords } from "../../locales/list.ts";
import { cleanText } from "../../markup/escape.ts";
import { bannerLines } from "../../release/banner.ts";
import { type Directory, displayName, publisherName, toDirectory } from "../../release/directory.ts";
import { referencedMedia } from "../../release/referenced-media.ts";
import { displayMedia } from "../../release/rights.ts";
import { describeKind, describeTerms, licenseName } from "../../release/rights-words.ts";
import { formatTitle } from "../../release/title.ts";
import { type TextContext, textBlocks, textInline } from "./blocks.ts";
import type { TextOptions } from "./options.ts";
import { wrapEach } from "./wrap.ts";

/** As mail wants it. */
export const WIDTH = 76;

/** One part of the text: its lines, wrapped when they are joined. */
export type Lines = readonly (string | undefined)[];

/** A photo, film, sound or document: caption, credit, address of the best file. */
function describeMedia(release: Release, media: Media, labels: TextLabels): Lines {
  const best = media.renditions?.find(({ role }) => role === "original") ?? media.renditions?.[0];
  const name = labels[media.type === "image" ? "photo" : media.type];
  const caption = plainInline(media.caption) || media.title || media.alt;
  return [`[${name}] ${caption ?? ""}`.trimEnd(), creditFor(release, media)?.creditLine, best?.contentUrl ?? media.url];
}

/** Whom to ask, a line for each way. */
export function describeContact(contact: Contact, directory: Directory, labels: TextLabels): Lines {
  const { name, jobTitle, organization, telephones = [], emails = [], url, hoursAvailable, lines = [] } = contact;
  const parts = [
    name,
    jobTitle,
    organization && displayName(directory, organization),
    ...telephones.map(({ text }) => `${labels.telephone}${labels.colon} ${text}`),
    ...emails.map((email) => `${labels.email}${labels.colon} ${email}`),
    url,
    hoursAvailable,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts : lines;
}

/** When and where something happens. */
export function describeEvents({ events = [] }: Release, directory: Directory, labels: TextLabels): Lines {
  return events.flatMap(({ name, startDate, endDate, location, url, accreditation }) => {
    const place = location === undefined ? undefined : directory.places.get(location);
    const where = listWords([place?.name, place?.address], labels);
    return [
      `${formatRange(startDate, endDate, labels)}${labels.colon} ${listWords([name, where], labels)}`,
      accreditation && `${labels.accreditation}${labels.colon} ${accreditation}`,
      url,
    ];
  });
}

/** Who may do what, in one line. */
export function describeStatement(statement: RightsStatement, labels: NoticeLabels & CommonLabels): string {
  const { license, acquireLicensePage } = statement;
  const name = licenseName(statement);
  const parts = [
    name !== undefined && license?.url !== undefined && name !== license.url ? `${name} (${license.url})` : name,
    describeKind(statement, labels),
    ...describeTerms(statement, labels),
    acquireLicensePage && `${labels.acquireLicense}${labels.colon} ${acquireLicensePage}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Who may do what with which part, a line for each statement. */
export function describeRights(release: Release, directory: Directory, labels: TextLabels): Lines {
  return (release.rights ?? []).map((statement) => {
    const photo = displayMedia(directory, statement);
    const scope = labels.scopes[statement.scope] + (photo === undefined ? "" : ` (${photo})`);
    return `${scope}${labels.colon} ${describeStatement(statement, labels)}`;
  });
}

const titled = (title: string, lines: Lines): Lines => (lines.length === 0 ? [] : [title, ...lines]);

/** Sender, dates and title, after what has to be known before reading on. */
export function describeHeader(release: Release, directory: Directory, labels: TextLabels): Lines {
  const { series, datePublished, dateModified, subheadline } = release;
  const day = formatWhen(datePublished, labels);
  const of = listWords(
    (release.onBehalfOf ?? []).map((id) => displayName(directory, id) ?? id),
    labels,
  );
  const modified = dateModified && `${labels.updated}${labels.colon} ${formatWhen(dateModified, labels)}`;
  return [
    ...bannerLines(release, labels).map((line) => line.toUpperCase()),
    [publisherName(release), of && `${labels.onBehalfOf} ${of}`, series, day, modified].filter(Boolean).join(" · "),
    "",
    formatTitle(release),
    subheadline,
  ];
}

/** What stands below the body, part by part. */
function describeFooter(release: Release, context: TextContext, labels: TextLabels): Lines[] {
  const { directory } = context;
  const shown = referencedMedia(release);
  const rest = (release.media ?? []).filter(({ id }) => !shown.has(id));
  return [
    ...rest.map((media) => describeMedia(release, media, labels)),
    titled(labels.events, describeEvents(release, directory, labels)),
    [textBlocks(release.boilerplate ?? [], context)],
    titled(
      labels.editorialNote,
      (release.editorialNotes ?? []).map(({ text }) => textInline(text)),
    ),
    ...(release.contacts ?? []).map((contact) =>
      titled(
        contact.audience === "media" ? labels.mediaContact : labels.contact,
        describeContact(contact, directory, labels),
      ),
    ),
    titled(
      labels.related,
      (release.related ?? []).map(({ title, href }) => (title ? `${title}: ${href}` : href)),
    ),
    titled(labels.rights, describeRights(release, directory, labels)),
    [release.disclosure?.note],
    [describeSource(release, labels)],
  ];
}

/** What was corrected when. */
export const describeCorrections = (release: Release, labels: TextLabels): Lines =>
  (release.corrections ?? []).map(
    ({ at, kind, text }) => `${labels.corrections[kind]} (${formatWhen(at, labels)})${labels.colon} ${text}`,
  );

/** The address of the release. */
export function describeSource(release: Release, labels: TextLabels): string | undefined {
  const source = release.url ?? release.provenance?.source.href;
  return source && `${labels.source}${labels.colon} ${source}`;
}

/** Joins lines that are no longer than they may be. */
export function wrapLines(lines: Lines, width: number): string {
  const wrapped: string[] = [];
  for (const line of lines) if (line !== undefined) wrapped.push(wrapEach(cleanText(line), width));
  return wrapped.join("\n");
}

/** Writes one release as text to read and to copy. */
export function renderReleaseText(release: Release, options: WithLabels<TextOptions, TextLabels>): string {
  const width = options.width ?? WIDTH;
  const labels = options.labels(options.inLanguage ?? release.inLanguage);
  const directory = toDirectory(release);
  const wrap = (lines: Lines): string => wrapLines(lines, width);
  const context: TextContext = {
    directory,
    width,
    media: (id) => {
      const media = directory.media.get(id);
      return media && wrap(describeMedia(release, media, labels));
    },
  };
  const abstract = release.abstract && wrap([textInline(release.abstract)]);
  const body = textBlocks(release.body, context);
  const dateline = release.dateline?.text;
  const parts = [
    wrap(describeHeader(release, directory, labels)),
    wrap(describeCorrections(release, labels)),
    abstract,
    dateline,
    body,
    ...describeFooter(release, context, labels).map(wrap),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}
