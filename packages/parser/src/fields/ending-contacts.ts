import type { Contact } from "@civic-media/schema/types";
import { type Block, OUTSIDE } from "../blocks/block.ts";
import { headingOf, isPseudoHeading } from "../blocks/head.ts";
import { countWords, endsSentence } from "../blocks/score.ts";
import { contactLine, isReachable } from "../contacts/contact-line.ts";
import { isWholeContact, readContact } from "../contacts/read-contact.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { normalizeText, wordPattern } from "../locales/letters.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { type Page, spanOf } from "../page.ts";
import { contactLinesOf } from "./contact-lines.ts";
import type { PageContact } from "./contacts.ts";

// So many blocks from its end on a release may name whom to ask, without a word before that.
const AT_END = 8;
const LONGEST_LINE = 90;
const LONGEST_LABEL = 60;
const LONGEST_ENTRY = 160;
const FEWEST_LINES = 2;
const FEWEST_WORDS = 8;

/** What stands on cards that end a text and say whom to call for something else than the release. */
const patterns = lazily(() => {
  const { houses, streets, bookings, writers } = allWords("contacts");
  const few = String.raw`(?:[^\s\d]{1,30}\s)`;
  // The number of a house, and not that of the telephone of Max Hartweg.
  const house = String.raw`\d{1,4}(?![\d-]|[\s/.]\d)`;
  const ways = [
    String.raw`(?:${streets})\s?${house}`,
    String.raw`(?<!\p{L})(?:${streets})\s${few}{1,4}${house}`,
    String.raw`(?<![\d-])\d{1,5},?\s${few}{0,3}(?:${streets})(?!\p{L})`,
  ];
  return {
    house: wordPattern(String.raw`^\p{L}{0,30}(?:${houses})(?!\p{L})|(?<!\p{L})(?:${houses})(?!\p{L})`, "iu"),
    offer: wordPattern(String.raw`${ways.join("|")}|(?<!\p{L})(?:${bookings})|(?<!\p{L})(?:${writers})(?!\p{L})`, "iu"),
  };
});

const SPELLED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ø: "oe", å: "aa" };
const SHORTEST_WORD = 3;

/** Whether an address is that of a person: `anna.berg@`, `mueller@` of Anna Müller. */
function isAddressOf(name: string, email: string): boolean {
  const local = email.slice(0, email.indexOf("@"));
  return name
    .toLowerCase()
    .split(/[\s.'’-]+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
    .flatMap((word) => [
      word.replace(/[äöüßøå]/g, (letter) => SPELLED[letter] ?? letter),
      normalizeText(word, "NFD").replace(/\p{M}/gu, ""),
    ])
    .some((word) => local.includes(word));
}

/** Whether a card tells that its name is that of somebody who speaks for a body: by an address, a post, or the body. */
const speaksFor = ({ jobTitle, emails = [], lines = [] }: Contact, name: string): boolean =>
  jobTitle !== undefined ||
  emails.some((email) => isAddressOf(name, email)) ||
  lines.slice(1).some((line) => line.split(/,\s/).some((part) => isBodyName(part, "und")));

function contactOf(printed: readonly string[], block: Block, isAnnounced: boolean): Contact | undefined {
  if (!printed.every((line) => line.length <= LONGEST_LINE)) return undefined;
  const lines = contactLinesOf(printed, block);
  if (!lines.some(isReachable)) return undefined;
  const { house, offer } = patterns();
  if (printed.some((line) => offer.test(line))) return undefined;
  const contact = readContact(lines);
  if (contact?.name === undefined || !printed[0]?.startsWith(contact.name) || house.test(contact.name))
    return undefined;
  // Below words that end with a colon, whoever can be called and written to is the one to ask.
  const isBoth = isAnnounced && contact.telephones !== undefined && contact.emails !== undefined;
  return isBoth || speaksFor(contact, contact.name) ? contact : undefined;
}

/**
 * A line below a heading that names somebody with a number and an address, and is no sentence: "Yderligere oplysninger", and
 * below it "Anna Berg, dagtilbudschef, telefon …", in any language.
 */
function announcedBelow(block: Block, { segments }: Page): PageContact | undefined {
  const { text } = block;
  const above = segments.blocks[block.index - 1];
  const isTitled = above !== undefined && (headingOf(above) !== undefined || isPseudoHeading(above));
  if (!isTitled || text.length > LONGEST_ENTRY || text.includes("\n") || endsSentence(text)) return undefined;
  const lines = contactLinesOf([text], block);
  const contact = lines.some(isWholeContact) ? readContact(lines) : undefined;
  if (contact?.name === undefined || contact.telephones === undefined || contact.emails === undefined) return undefined;
  if (!text.startsWith(contact.name) || patterns().offer.test(text)) return undefined;
  return { contact, blocks: [above, block], evidence: [{ ...spanOf(block), rule: "contacts/line", confidence: 0.7 }] };
}

/**
 * "Anna Berg 555-0134", below that the office and an e-mail address: lines that end a text and are none of its sentences.
 *
 * @param page - the page
 * @param used - blocks in which other contacts stand
 */
export function endingContacts(page: Page, used: ReadonlySet<Block>): PageContact[] {
  const found: PageContact[] = [];
  const body = page.segments.blocks.filter(({ index }) => page.classified.roles[index] === "body").slice(-AT_END);
  const ways = endingWays(page, used);
  for (const block of body.reverse()) {
    const [first = "", ...others] = block.text.split("\n");
    // "For yderligere oplysninger:", in any language.
    const isAnnounced = others.length > 0 && first.endsWith(":") && first.length <= LONGEST_LABEL;
    const lines = isAnnounced ? others : [first, ...others];
    const isFree = !used.has(block) && !(block.around.flags & OUTSIDE);
    const below = isFree ? announcedBelow(block, page) : undefined;
    if (below !== undefined) {
      found.push(below);
      continue;
    }
    // Above the last sentence of the text a person is spoken of.
    if (lines.length < FEWEST_LINES && endsSentence(block.text) && countWords(block.text) >= FEWEST_WORDS) break;
    const fewest = isAnnounced ? 1 : FEWEST_LINES;
    if (!isFree || lines.length < fewest) continue;
    const contact = contactOf(lines, block, isAnnounced);
    if (contact === undefined) continue;
    found.push({ contact, blocks: [block], evidence: [{ ...spanOf(block), rule: "contacts/lines", confidence: 0.7 }] });
  }
  return [...found.reverse(), ...ways];
}

const MOST_WAYS = 4;
const MOST_WORDS = 3;

/** "TELÉFONO: 91 555 80 00": a line that says how to reach somebody, and no more than what kind of way that is. */
const isWay = ({ text }: Block): boolean =>
  text.length <= LONGEST_LINE &&
  isReachable(contactLine(text)) &&
  /^[^\d@:]{2,30}:\s/u.test(text) &&
  text.split(/\s+/).filter((word) => !/[\d@]/.test(word)).length <= MOST_WORDS;

/** Lines below the text that say each by which way a body can be reached, with the line that announces them. */
function endingWays({ classified, segments }: Page, used: ReadonlySet<Block>): PageContact[] {
  const { blocks } = segments;
  let last = classified.roles.lastIndexOf("body");
  while (isNextWay(blocks[last + 1], used)) last += 1;
  let first = last + 1;
  while (first > 0 && last - first + 1 < MOST_WAYS && isNextWay(blocks[first - 1], used)) first -= 1;
  const lines = blocks.slice(first, last + 1);
  const contact =
    lines.length < FEWEST_LINES ? undefined : readContact(lines.flatMap((line) => contactLinesOf([line.text], line)));
  if (contact?.telephones === undefined || contact.emails === undefined) return [];
  const above = blocks[first - 1];
  const isLabel = above !== undefined && !endsSentence(above.text) && above.text.length <= LONGEST_LABEL;
  const [own] = lines as [Block];
  const evidence = { ...spanOf(own), rule: "contacts/ways", confidence: 0.7 };
  return [{ contact, blocks: isLabel ? [above, ...lines] : lines, evidence: [evidence] }];
}

const isNextWay = (block: Block | undefined, used: ReadonlySet<Block>): boolean =>
  block !== undefined && !used.has(block) && !(block.around.flags & OUTSIDE) && isWay(block);
