import { CivicMediaError, type Release } from "@civic-media/schema";
import { toRfc822 } from "../../release/dates.ts";
import { formatTitle } from "../../release/title.ts";
import { renderReleaseText } from "../text/release-text.ts";
import { headerMailbox, headerText, headerUrl, isMailAddress } from "./header.ts";
import { htmlLines, STYLE_LINES } from "./html-part.ts";
import type { EmailOptions, Mailbox, MailingList } from "./options.ts";
import { toQuotedPrintable } from "./quoted-printable.ts";

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

function listHeaders({
  id,
  name,
  unsubscribe,
  archive,
}: MailingList): readonly (readonly [string, string | undefined])[] {
  const label = name === undefined ? "" : `${headerText(name)} `;
  const address = unsubscribe === undefined ? undefined : headerUrl(unsubscribe);
  return [
    ["List-Id", /^[\w.-]{1,190}$/.test(id) ? `${label}<${id}>` : undefined],
    ["List-Unsubscribe", address],
    // RFC 8058: one click, which only an address of the Web can take.
    ["List-Unsubscribe-Post", address?.startsWith("<https:") ? "List-Unsubscribe=One-Click" : undefined],
    ["List-Archive", archive === undefined ? undefined : headerUrl(archive)],
  ];
}

function headers(release: Release, { from, to = [], replyTo, list }: EmailOptions): string {
  const answers = replyTo === undefined ? mediaContact(release) : checked(replyTo, "replyTo");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // Mail programs open a message without sender that says so as draft.
    from === undefined ? ["X-Unsent", "1"] : ["From", headerMailbox(checked(from, "from"))],
    ["To", to.map((one) => headerMailbox(checked(one, "to"))).join(",\r\n ") || undefined],
    ["Reply-To", answers && headerMailbox(answers)],
    ["Subject", headerText(formatTitle(release))],
    ["Date", toRfc822(release.dateModified ?? release.datePublished)],
    ...(list === undefined ? [] : listHeaders(list)),
    ["Content-Language", release.inLanguage],
    ["MIME-Version", "1.0"],
    ["Content-Type", `multipart/alternative;\r\n boundary="${BOUNDARY}"`],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join("\r\n");
}

const part = (mediaType: string, encoded: string): string =>
  [
    `--${BOUNDARY}`,
    `Content-Type: ${mediaType}; charset=utf-8`,
    "Content-Transfer-Encoding: quoted-printable",
    "",
    encoded,
    "",
  ].join("\r\n");

let encodedStyle: string | undefined;

/** Writes the whole message: plain text first, then the page, as RFC 2046 orders alternatives. */
export function message(release: Release, options: EmailOptions): string {
  const { before, after } = htmlLines(release, options);
  const plain = `${renderReleaseText(release, { ...options, width: WIDTH })}\n`;
  // The style is encoded once for all e-mails.
  encodedStyle ??= toQuotedPrintable([STYLE_LINES]).join("");
  const [text = "", start = "", end = ""] = toQuotedPrintable([plain, before, after]);
  const parts = [part("text/plain", text), part("text/html", start + encodedStyle + end), `--${BOUNDARY}--`, ""];
  return `${headers(release, options)}\r\n\r\n${parts.join("\r\n")}`;
}
