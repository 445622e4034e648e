import { type Contact, type Organization, plainInline, publisherOf, type Release } from "@civic-media/schema";
import { safeUrl } from "../../markup/safe-url.ts";
import { joinXml, type SafeXml, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { toInstant } from "../../release/dates.ts";
import type { QCode } from "./vocabularies.ts";

const PUB_STATUS: Readonly<Record<Release["status"]["type"], QCode>> = {
  draft: "stat:withheld",
  scheduled: "stat:withheld",
  embargoed: "stat:usable",
  published: "stat:usable",
  withdrawn: "stat:canceled",
};

const contactLeaves = ({ telephones = [], emails = [], url }: Contact): (SafeXml | undefined)[] => [
  ...emails.map((email) => xmlLeaf("email", email)),
  ...telephones.map(({ text }) => xmlLeaf("phone", text)),
  xmlLeaf("web", url),
];

function contactInfo(contact: Contact): SafeXml | undefined {
  const { audience, purpose, name, hoursAvailable } = contact;
  const leaves = contactLeaves(contact);
  if (leaves.every((leaf) => leaf === undefined)) return undefined;
  const role: QCode | undefined = audience && `civic:${[audience, purpose].filter(Boolean).join("-")}`;
  const notes = [xmlLeaf("note", name), xmlLeaf("note", hoursAvailable)];
  return xmlElement("contactInfo", { role }, joinXml([...leaves, ...notes]));
}

/** Names a party: by its address where it has one, else in words. */
export function partyAttributes({
  name,
  url,
  sameAs = [],
}: Pick<Organization, "name" | "url" | "sameAs">): Readonly<{ uri: string } | { literal: string }> {
  const uri = [...sameAs, url].find((address) => address !== undefined && safeUrl(address) !== undefined);
  return uri === undefined ? { literal: name } : { uri };
}

/** Who publishes, with the contacts that the release names. */
function provider(release: Release): SafeXml {
  const publisher = publisherOf(release);
  const named = publisher ?? { name: release.publisher };
  const contacts = (release.contacts ?? []).map(contactInfo);
  const details = contacts.some((one) => one !== undefined)
    ? xmlElement("organisationDetails", {}, joinXml(contacts))
    : undefined;
  return xmlElement("provider", partyAttributes(named), joinXml([xmlLeaf("name", named.name), details]));
}

/** With one date alone, the time of this version is the time of publication. */
const times = ({ datePublished, dateModified, status }: Release): (SafeXml | undefined)[] => [
  xmlLeaf("versionCreated", toInstant(dateModified ?? datePublished)),
  dateModified === undefined ? undefined : xmlLeaf("firstCreated", toInstant(datePublished)),
  status.type === "embargoed" ? xmlLeaf("embargoed", toInstant(status.until)) : undefined,
];

function notes({ editorialNotes = [], corrections = [] }: Release): (SafeXml | undefined)[] {
  return [
    ...editorialNotes.map(({ text }) => xmlLeaf("edNote", plainInline(text), { role: "civic:note" })),
    ...corrections.map(({ text }) => xmlLeaf("edNote", text, { role: "civic:correction" })),
  ];
}

const link = (rel: QCode, href: string, more: Readonly<Record<string, string | undefined>> = {}) =>
  safeUrl(href) === undefined ? undefined : xmlElement("link", { rel, href, ...more });

function links({ url, translations = [], related = [] }: Release): (SafeXml | undefined)[] {
  return [
    url === undefined ? undefined : link("civic:page", url, { contenttype: "text/html" }),
    ...translations.map(({ href, inLanguage }) => link("irel:translatedFrom", href, { "xml:lang": inLanguage })),
    ...related.map(({ href, title }) => link("irel:seeAlso", href, { title })),
  ];
}

/** What the item is and who answers for it, in the order that the schema asks for. */
export function itemMeta(release: Release): SafeXml {
  const { headline, series, corrections = [], inLanguage } = release;
  return xmlElement(
    "itemMeta",
    {},
    joinXml([
      xmlElement("itemClass", { qcode: "ninat:text" }),
      provider(release),
      ...times(release),
      xmlElement("pubStatus", { qcode: PUB_STATUS[release.status.type] }),
      xmlLeaf("generator", "@civic-media/render", { role: "civic:generator" }),
      xmlLeaf("title", headline, { "xml:lang": inLanguage }),
      ...notes(release),
      series === undefined ? undefined : xmlElement("memberOf", { literal: series }, xmlLeaf("name", series)),
      corrections.length === 0 ? undefined : xmlElement("signal", { qcode: "sig:correction" }),
      ...links(release),
    ]),
  );
}
