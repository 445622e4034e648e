import type { RenderOptions } from "../../format.ts";

/** Somebody who writes or gets an e-mail. */
export interface Mailbox {
  readonly name?: string;
  /** `presse@linz.example` */
  readonly email: string;
}

/** A list that recipients are on (RFC 2369, 2919, 8058). */
export interface MailingList {
  /** `presse.linz.example` */
  readonly id: string;
  readonly name?: string;
  /** Address that takes a recipient off the list: `https:` for one click, or `mailto:`. */
  readonly unsubscribe?: string;
  /** Where earlier e-mails can be read. */
  readonly archive?: string;
}

/** What may vary in an e-mail. */
export interface EmailOptions extends RenderOptions {
  /** Who sends. Without it the file is a draft, which mail programs open for sending. */
  readonly from?: Mailbox;
  readonly to?: readonly Mailbox[];
  /** Whom answers go to. Default: the contact for the media, where it has an address. */
  readonly replyTo?: Mailbox;
  readonly list?: MailingList;
}
