/**
 * Everything that a newsroom needs of one release, in one call.
 *
 * @packageDocumentation
 */
export type { ChooseLabels, Labels } from "../format.ts";
export type { EmailOptions, Mailbox, MailingList } from "../formats/email/options.ts";
export type { PressKitOptions } from "./options.ts";
export { type PressKit, renderPressKit } from "./press-kit.ts";
export { zipPressKit } from "./zip.ts";
