import type { Contact, Release } from "@civic-media/schema";
import { directionOf } from "../../locales/index.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { displayName } from "../../release/directory.ts";
import type { HtmlContext } from "./handlers.ts";
import { sectionHeading } from "./headings.ts";

const inRole = fixedElement("span", { class: "role" });
const inPName = fixedElement("strong", { class: "p-name" });
const inPJobTitle = fixedElement("span", { class: "p-job-title" });
const inPOrg = fixedElement("span", { class: "p-org" });
const inHours = fixedElement("span", { class: "hours" });
const inHCard = fixedElement("address", { class: "h-card" });
const inContacts = fixedElement("section", { class: "contacts" });
const inSpan = fixedElement("span");

/** Digits run from left to right in every script; between words that do not, they would change places. */
function telephone(number: NonNullable<Contact["telephones"]>[number], context: HtmlContext): SafeHtml {
  const { text, e164 } = number;
  const dir = directionOf(context.release.inLanguage) === "rtl" ? "ltr" : undefined;
  if (e164 !== undefined) return element("a", { class: "p-tel", href: `tel:${e164}`, dir }, textHtml(text));
  return dir === undefined ? textHtml(text) : element("span", { dir }, textHtml(text));
}

/** An address is percent-encoded for `mailto:` where it holds more than RFC 6068 allows. */
const email = (address: string): SafeHtml =>
  element(
    "a",
    { class: "u-email", href: `mailto:${encodeURI(address).replace(/[?#&]/g, encodeURIComponent)}` },
    textHtml(address),
  );

function card(contact: Contact, context: HtmlContext): SafeHtml {
  const { name, jobTitle, organization, audience, telephones, emails, url, hoursAvailable, lines } = contact;
  const { labels, directory } = context;
  const of = organization === undefined ? undefined : displayName(directory, organization);
  const role = audience && (audience === "media" ? labels.mediaContact : labels.publicContact);
  const parts: (SafeHtml | undefined)[] = [
    role && inRole(textHtml(role)),
    name && inPName(textHtml(name)),
    jobTitle && inPJobTitle(textHtml(jobTitle)),
    of && inPOrg(textHtml(of)),
    ...(telephones ?? []).map((number) => telephone(number, context)),
    ...(emails ?? []).map(email),
    url && element("a", { class: "u-url", href: url }, textHtml(url.replace(/^https?:\/\//, "").replace(/\/$/, ""))),
    hoursAvailable && inHours(textHtml(hoursAvailable)),
  ].map((part) => (part === "" ? undefined : (part as SafeHtml | undefined)));
  const structured = parts.filter((part) => part !== undefined);
  // What was printed is repeated only where nothing of it could be told apart.
  const shown = structured.length > (role ? 1 : 0) ? structured : [...structured, ...(lines ?? []).map(textHtml)];
  return inHCard(joinHtml(shown.map((part) => inSpan(part))));
}

/** Writes whom to ask. */
export function renderContacts(release: Release, context: HtmlContext): SafeHtml | undefined {
  const contacts = release.contacts ?? [];
  if (contacts.length === 0) return undefined;
  const heading = sectionHeading(context.labels.contact, context);
  const cards = joinHtml(contacts.map((contact) => card(contact, context)));
  return inContacts(joinHtml([heading, cards]));
}
