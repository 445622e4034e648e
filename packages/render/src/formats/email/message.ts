import { CivicMediaError, type Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { toRfc822 } from "../../release/dates.ts";
import { formatTitle } from "../../release/title.ts";
import { renderReleaseText } from "../text/release-text.ts";
import { headerMailbox, headerText, headerUrl, isMailAddress } from "./header.ts";
import { htmlLines } from "./html-part.ts";
import type { EmailOptions, Mailbox, MailingList } from "./options.ts";
import { toQuotedPrintable } from "./quoted-printable.ts";
import { STYLE_LINES } from "./style.ts";

/** No line of quoted-printable holds this: there, `=` stands before two digits or the end. */
const BOUNDARY = "=_civic_media_alternative";
/** RFC 5322 allows 998; mail programs quote lines of this length without breaking them. */
const WIDTH = 72;

function checked(mailbox: Mailbox, option: string): Mailbox {
  if (isMailAddress(mailbox.email)) return mailbox;
  throw new CivicMediaError(
    "argument-invalid",
    `The option ${option} has the address ${JSON.stringify(mailbox.email.slice(0, 80))}; expected one like "press@city.example".`,
  );
}

/** The contact for the media, where one has an address that mail programs take. */
function mediaContact({ contacts = [] }: Release): Mailbox | undefined {
  for (const audience of ["media", undefined] as const)
    for (const { name, emails = [], audience: of } of contacts) {
      const email = of === audience ? emails.find(isMailAddress) : undefined;
      if (email !== undefined) return { email, ...(name === undefined ? {} : { name }) };
    }
  return undefined;
}

/** A header on its line, or nothing where it has no value. */
const field = (name: string, value: string | undefined): string => (value === undefined ? "" : `${name}: ${value}\r\n`);

function listFields({ id, name, unsubscribe, archive }: MailingList): string {
  const label = name === undefined ? "" : `${headerText(name)} `;
  const address = unsubscribe === undefined ? undefined : headerUrl(unsubscribe);
  return (
    field("List-Id", /^[\w.-]{1,190}$/.test(id) ? `${label}<${id}>` : undefined) +
    field("List-Unsubscribe", address) +
    // RFC 8058: one click, which only an address of the Web can take.
    field("List-Unsubscribe-Post", address?.startsWith("<https:") ? "List-Unsubscribe=One-Click" : undefined) +
    field("List-Archive", archive === undefined ? undefined : headerUrl(archive))
  );
}

/** What every message says of itself. */
const FORM: string =
  field("MIME-Version", "1.0") + field("Content-Type", `multipart/alternative;\r\n boundary="${BOUNDARY}"`);

function headers(release: Release, { from, to = [], replyTo, list }: EmailOptions): string {
  const answers = replyTo === undefined ? mediaContact(release) : checked(replyTo, "replyTo");
  return (
    // Mail programs open a message without sender that says so as draft.
    (from === undefined ? field("X-Unsent", "1") : field("From", headerMailbox(checked(from, "from")))) +
    field("To", to.map((one) => headerMailbox(checked(one, "to"))).join(",\r\n ") || undefined) +
    field("Reply-To", answers && headerMailbox(answers)) +
    field("Subject", headerText(formatTitle(release))) +
    field("Date", toRfc822(release.dateModified ?? release.datePublished)) +
    (list === undefined ? "" : listFields(list)) +
    field("Content-Language", release.inLanguage) +
    FORM
  );
}

const partHeaders = (mediaType: string): string =>
  `--${BOUNDARY}\r\n${field("Content-Type", `${mediaType}; charset=utf-8`)}${field("Content-Transfer-Encoding", "quoted-printable")}\r\n`;

const TEXT_HEADERS: string = partHeaders("text/plain");
const HTML_HEADERS: string = partHeaders("text/html");

/** The styles are encoded once for all e-mails. */
const encodedStyles: { ltr?: string; rtl?: string } = {};

/** Writes the whole message: plain text first, then the page, as RFC 2046 orders alternatives. */
export function message(release: Release, options: WithLabels<EmailOptions>): string {
  const { before, after } = htmlLines(release, options);
  const plain = `${renderReleaseText(release, { ...options, width: WIDTH })}\n`;
  const direction = directionOf(release.inLanguage);
  encodedStyles[direction] ??= toQuotedPrintable([STYLE_LINES[direction]]).join("");
  const [text = "", start = "", end = ""] = toQuotedPrintable([plain, before, after]);
  const parts = `${TEXT_HEADERS}${text}\r\n\r\n${HTML_HEADERS}${start}${encodedStyles[direction]}${end}\r\n\r\n`;
  return `${headers(release, options)}\r\n${parts}--${BOUNDARY}--\r\n`;
}
