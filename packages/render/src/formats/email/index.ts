/**
 * Releases as e-mail, ready to send.
 *
 * @module email
 */
import { defineLabelledFormat, type Format } from "../../format.ts";
import { labelsFor } from "../../labels/index.ts";
import { onlyOne } from "../../release/only-one.ts";
import { message } from "./message.ts";
import type { EmailOptions } from "./options.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";
export type { EmailOptions, Mailbox, MailingList } from "./options.ts";

/**
 * An e-mail (RFC 5322, MIME): plain text and a page of one column, pictures as links to their best files with caption and
 * credit, the contact at the end. Without `from` it is a draft that mail programs open.
 *
 * @example
 * ```ts
 * import { email } from "@civic-media/render/email";
 *
 * const from = { name: "Stadt Linz", email: "presse@linz.example" };
 * console.log(email.render(release, { from }).startsWith('From: "Stadt Linz" <presse@linz.example>')); // true
 * ```
 */
export const email: Format<EmailOptions> = defineLabelledFormat(
  {
    id: "email",
    mediaType: "message/rfc822",
    fileExtension: ".eml",
    write: (releases, options) => message(onlyOne(releases, "email"), options),
  },
  labelsFor,
);
