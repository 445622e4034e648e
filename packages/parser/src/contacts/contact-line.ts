import type { BlockLink } from "../blocks/block.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { mailLink, percentDecoded } from "../dom/mail-links.ts";
import { emailsIn, telephonesIn } from "./ways.ts";

/** A line as printed, and the ways to reach somebody that stand in it or behind its links. */
export interface ContactLine {
  readonly text: string;
  readonly emails: readonly string[];
  readonly telephones: readonly string[];
  /** Whether the ways can be read in the line itself. */
  readonly isPrinted: boolean;
  /** Whether it is nothing but a link, and that leads to no way to reach somebody. */
  readonly isLink: boolean;
}

/** `+43-732-7070` of `tel:+43-732-7070;ext=1`. */
const TEL = /^\s{0,10}tel:([+0-9().\s-]{4,40})/i;

/** The number to call behind a link. */
const telLink = (element: PageElement): string | undefined =>
  TEL.exec(percentDecoded(attribute(element, "href") ?? ""))?.[1]?.trim();

const isStated = (way: string | undefined): way is string => way !== undefined;

/**
 * A line of a contact.
 *
 * @param text - as printed
 * @param links - the links in it; they tell what it does not print: "Anna Berg", "E-Mail"
 */
export function contactLine(text: string, links: readonly BlockLink[] = []): ContactLine {
  const [emails, telephones] = [emailsIn(text), telephonesIn(text)];
  const isPrinted = emails.length > 0 || telephones.length > 0;
  if (links.length === 0) return { text, emails, telephones, isPrinted, isLink: false };
  const mails = links.map(({ element }) => mailLink(element)?.split("?")[0]?.toLowerCase()).filter(isStated);
  const numbers = links.map(({ element }) => telLink(element)).filter(isStated);
  const isWhole = links.some((link) => link.text.includes(text.trim()));
  return {
    text,
    emails: emails.length > 0 ? emails : mails,
    telephones: telephones.length > 0 ? telephones : numbers,
    isPrinted,
    isLink: isWhole && !isPrinted && mails.length === 0 && numbers.length === 0,
  };
}

/** Whether a line holds a way to reach somebody. */
export const isReachable = ({ emails, telephones }: ContactLine): boolean => emails.length > 0 || telephones.length > 0;
