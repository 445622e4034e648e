import { takeDate } from "../credit/extras.ts";
import type { Patterns } from "./patterns.ts";

/** How to reach who is to be asked. */
export interface TermsContact {
  /** One address, with `@` where the page hides it: `presse@stadt.example`. */
  email?: string;
  /** As printed. */
  telephone?: string;
  /** As printed, without the mark behind it. */
  url?: string;
}

const EMAIL = /[\w.+-]{1,64}\s?(?:@|\((?:at|ät)\)|\[(?:at|ät)\])\s?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/iu;
const TELEPHONE = /(?:\+\d|\(?0)[\d\s/()–-]{5,22}\d/u;
const URL = /https?:\/\/[^\s"'<>)]{3,300}|(?<![@\w.])www\.[^\s"'<>)]{3,300}/iu;

/** The contact that a text names. */
export function contactIn(text: string): TermsContact | undefined {
  const email = EMAIL.exec(text)?.[0].replace(/\s?(?:\((?:at|ät)\)|\[(?:at|ät)\])\s?/iu, "@");
  const telephone = TELEPHONE.exec(text)?.[0].trim();
  const url = URL.exec(text)?.[0].replace(/[.,;:!?]+$/, "");
  if (email === undefined && telephone === undefined && url === undefined) return undefined;
  return {
    ...(email === undefined ? {} : { email }),
    ...(telephone === undefined ? {} : { telephone }),
    ...(url === undefined ? {} : { url }),
  };
}

/** How long the photos may be used: `unlimited`, a day (`2025-12-31`) or an ISO 8601 duration (`P6M`). */
export function durationIn(sentence: string, { unlimited, until, units }: Patterns): string | undefined {
  if (unlimited.test(sentence)) return "unlimited";
  const match = until.exec(sentence);
  const behind = match === null ? "" : sentence.slice(match.index + match[0].length).slice(0, 40);
  for (let length = behind.length; length > 5; length -= 1) {
    const { rest, dateCreated } = takeDate(`; ${behind.slice(0, length)}`);
    if (dateCreated !== undefined && dateCreated.length === 10 && rest === "") return dateCreated;
  }
  return periodIn(sentence, units);
}

function periodIn(sentence: string, units: Patterns["units"]): string | undefined {
  for (const [unit, pattern] of units) {
    const [, count] = pattern.exec(sentence) ?? [];
    if (count !== undefined) return `P${Number(count)}${unit}`;
  }
  return undefined;
}

/** Where the photos may be used: `worldwide`, or the only country as named. */
export function territoryIn(sentence: string, { worldwide, onlyIn, country, noCountry }: Patterns): string | undefined {
  if (worldwide.test(sentence)) return "worldwide";
  const match = onlyIn.exec(sentence);
  const name = match === null ? undefined : country.exec(sentence.slice(match.index + match[0].length))?.[1];
  // "Only in connection with": German writes all nouns with capitals.
  return name === undefined || noCountry.test(name) ? undefined : name;
}

/** What becomes of the files: `delete-after-use`, `no-archiving`, or the time after which they are to be deleted. */
export function retentionIn(sentence: string, { deleteAfterUse, erased, units }: Patterns): string | undefined {
  if (deleteAfterUse.test(sentence)) return "delete-after-use";
  return erased.test(sentence) ? periodIn(sentence, units) : undefined;
}
