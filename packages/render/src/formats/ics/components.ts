import type { Event, Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import type { Labels } from "../../locales/labels.ts";
import { listWords } from "../../locales/list.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { bannerLines } from "../../release/banner.ts";
import { toDirectory } from "../../release/directory.ts";
import { lastChange } from "../../release/feed-facts.ts";
import { formatTitle } from "../../release/title.ts";
import { describeContact, renderReleaseText } from "../text/release-text.ts";
import { icsText, type Line, textLine } from "./lines.ts";
import { range, stamp, when } from "./times.ts";

/** Lines are as long as the calendar shows them. */
const UNWRAPPED = 1_000_000;

const component = (name: string, lines: readonly Line[]): Line[] => [`BEGIN:${name}`, ...lines, `END:${name}`];

const url = (address: string | undefined): Line[] =>
  address === undefined || safeUrl(address) === undefined ? [] : [`URL:${address}`];

/** What identifies a component and says which version of it this is. */
const identity = (release: Release, part = ""): Line[] => [
  ...textLine("UID", release.id + part),
  stamp("DTSTAMP", lastChange(release)),
  `SEQUENCE:${release.version - 1}`,
];

const JOURNAL_STATUS: Readonly<Record<Release["status"]["type"], string>> = {
  draft: "DRAFT",
  scheduled: "DRAFT",
  embargoed: "DRAFT",
  published: "FINAL",
  withdrawn: "CANCELLED",
};

const contacts = (release: Release, labels: Labels): Line[] =>
  (release.contacts ?? []).flatMap((contact) =>
    textLine("CONTACT", listWords(describeContact(contact, toDirectory(release), labels), labels)),
  );

/** The release itself: a text of a day (RFC 5545, § 3.6.3). A calendar has to have a component, and not every release has events. */
function journal(release: Release, options: WithLabels, labels: Labels): Line[] {
  const { inLanguage, datePublished, keywords = [], media = [], status } = release;
  const files = media.flatMap(({ renditions = [] }) => renditions);
  return component("VJOURNAL", [
    ...identity(release),
    when("DTSTART", datePublished),
    ...textLine("SUMMARY", formatTitle(release), inLanguage),
    ...textLine("DESCRIPTION", renderReleaseText(release, { ...options, width: UNWRAPPED }), inLanguage),
    `STATUS:${JOURNAL_STATUS[status.type]}`,
    ...url(release.url),
    ...(keywords.length === 0 ? [] : [`CATEGORIES:${keywords.map(icsText).join(",")}`]),
    ...contacts(release, labels),
    ...files.flatMap(({ contentUrl, encodingFormat }) =>
      safeUrl(contentUrl) === undefined ? [] : [`ATTACH;FMTTYPE=${encodingFormat}:${contentUrl}`],
    ),
  ]);
}

function eventComponent(event: Event, release: Release, labels: Labels): Line[] {
  const { id, name, startDate, endDate, location, accreditation } = event;
  const place = release.places?.find((one) => one.id === location);
  const words = [formatTitle(release), accreditation && `${labels.accreditation}${labels.colon} ${accreditation}`];
  return component("VEVENT", [
    ...identity(release, `#event-${id}`),
    ...range(startDate, endDate),
    ...textLine("SUMMARY", name, release.inLanguage),
    ...textLine("DESCRIPTION", [...words, release.url].filter(Boolean).join("\n"), release.inLanguage),
    ...textLine("LOCATION", listWords([place?.name, place?.address], labels)),
    ...(place?.geo === undefined ? [] : [`GEO:${place.geo.latitude};${place.geo.longitude}`]),
    ...url(event.url ?? release.url),
    ...contacts(release, labels),
    `STATUS:${release.status.type === "draft" ? "TENTATIVE" : "CONFIRMED"}`,
  ]);
}

/** The moment from which a text may be published, with an alarm: newsrooms wait for it. */
function releaseTime(release: Release, labels: Labels): Line[] {
  const { status, inLanguage } = release;
  const at = status.type === "embargoed" ? status.until : status.type === "scheduled" ? status.at : undefined;
  if (at === undefined) return [];
  const summary = `${bannerLines(release, labels)[0]}${labels.colon} ${formatTitle(release)}`;
  return component("VEVENT", [
    ...identity(release, "#release-time"),
    stamp("DTSTART", at),
    ...textLine("SUMMARY", summary, inLanguage),
    ...textLine("DESCRIPTION", bannerLines(release, labels).join("\n"), inLanguage),
    ...url(release.url),
    "TRANSP:TRANSPARENT",
    ...component("VALARM", ["ACTION:DISPLAY", "TRIGGER:PT0S", ...textLine("DESCRIPTION", summary)]),
  ]);
}

/** Everything of a release that has a place in a calendar. */
export function components(release: Release, options: WithLabels): Line[] {
  const labels = options.labels(options.inLanguage ?? release.inLanguage);
  return [
    ...journal(release, options, labels),
    ...(release.events ?? []).flatMap((event) => eventComponent(event, release, labels)),
    ...releaseTime(release, labels),
  ];
}
