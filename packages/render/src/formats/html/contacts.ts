import type { Contact, Release } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { fixedElement, joinHtml, type SafeHtml, textElement, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import { inDiv, inName, inSpan, linkUrl } from "./elements.ts";
import type { HtmlContext } from "./handlers.ts";
import { section } from "./sections.ts";

const role = textElement("span", { class: "role" });
const jobTitle = textElement("span", { class: "p-job-title" });
const organization = textElement("span", { class: "p-org" });
const hours = textElement("span", { class: "hours" });
const inTelephone = fixedElement("a", { class: "p-tel" });
const inEmail = fixedElement("a", { class: "u-email" });
const inCard = fixedElement("address", { class: "h-card" });

/** Digits run from left to right in every script; between words that do not, they would change places. */
function telephone({ text, e164 }: NonNullable<Contact["telephones"]>[number], { release }: HtmlContext): SafeHtml {
  const dir = directionOf(release.inLanguage) === "rtl" ? "ltr" : undefined;
  const words = textHtml(text);
  if (e164 !== undefined) return inTelephone(words, { href: `tel:${e164}`, dir });
  return dir === undefined ? words : inSpan(words, { dir });
}

/** An address is percent-encoded for `mailto:` where it holds more than RFC 6068 allows. */
const email = (address: string): SafeHtml =>
  inEmail(textHtml(address), { href: `mailto:${encodeURI(address).replace(/[?#&]/g, encodeURIComponent)}` });

function card(contact: Contact, context: HtmlContext): SafeHtml {
  const { audience, telephones = [], emails = [], url, lines = [] } = contact;
  const { labels, directory } = context;
  const isFor = audience && role(audience === "media" ? labels.mediaContact : labels.publicContact);
  const parts: (SafeHtml | undefined)[] = [
    isFor,
    contact.name ? inName(textHtml(contact.name)) : undefined,
    jobTitle(contact.jobTitle),
    organization(contact.organization && displayName(directory, contact.organization)),
    ...telephones.map((number) => telephone(number, context)),
    ...emails.map(email),
    url === undefined ? undefined : linkUrl(textHtml(url.replace(/^https?:\/\//, "").replace(/\/$/, "")), url),
    hours(contact.hoursAvailable),
  ];
  const structured = parts.filter((part): part is SafeHtml => part !== undefined && part !== "");
  // What was printed is repeated only where nothing of it could be told apart.
  const shown = structured.length > (isFor ? 1 : 0) ? structured : [...structured, ...lines.map(textHtml)];
  // Lines of their own in feed readers and mail programs too, which know no style of this package.
  return inCard(shown.map((part) => inDiv(part)));
}

/** Writes whom to ask. */
export function renderContacts({ contacts = [] }: Release, context: HtmlContext): SafeHtml | undefined {
  return section("contacts", "contact", joinHtml(contacts.map((contact) => card(contact, context))), context);
}
