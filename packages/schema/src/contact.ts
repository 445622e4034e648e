import * as z from "zod/mini";
import { FORMS } from "./forms.ts";
import { httpUrl, language, localId } from "./identifiers.ts";
import { line } from "./text.ts";

/**
 * A telephone number as printed, and in E.164 where that is certain.
 *
 * @example
 * ```ts
 * import { Telephone } from "@civic-media/schema/model";
 *
 * console.log(Telephone.safeParse({ text: "0732 7070-1234", e164: "+4373270701234" }).success); // true
 * ```
 */
export const Telephone = z.strictObject({
  text: line,
  e164: z.exactOptional(z.string().check(z.regex(FORMS.e164))),
});

/** A telephone number as printed, and in E.164 where that is certain. */
export interface Telephone extends z.output<typeof Telephone> {}

/**
 * Whom to ask, structured as far as it is certain; `lines` keeps what was printed.
 *
 * @example
 * ```ts
 * import { Contact } from "@civic-media/schema/model";
 *
 * console.log(Contact.safeParse({ audience: "media", telephones: [{ text: "0732 7070" }], emails: ["presse@linz.example"] }).success); // true
 * ```
 */
export const Contact = z.strictObject({
  name: z.exactOptional(line),
  jobTitle: z.exactOptional(line),
  /** Id of an organization. */
  organization: z.exactOptional(localId),
  /** For journalists alone, or for everybody. */
  audience: z.exactOptional(z.enum(["media", "public"])),
  purpose: z.exactOptional(z.enum(["interviews", "inquiries", "commercial-use"])),
  telephones: z.exactOptional(z.array(Telephone)),
  emails: z.exactOptional(z.array(z.string().check(z.maxLength(254), z.regex(FORMS.email)))),
  url: z.exactOptional(httpUrl),
  hoursAvailable: z.exactOptional(line),
  availableLanguages: z.exactOptional(z.array(language)),
  /** The contact as printed, line by line. */
  lines: z.exactOptional(z.array(line)),
});

/** Whom to ask, structured as far as it is certain. */
export interface Contact extends z.output<typeof Contact> {}
