import type { Block } from "../blocks/block.ts";
import { comparable, headingOf, isPseudoHeading } from "../blocks/head.ts";
import { alternatives, civicWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { isSectionLabel } from "./find-sections.ts";

const LONGEST_LABEL = 90;
/** A name of fewer letters is in too many words. */
const SHORTEST_NAME = 4;

const aboutPattern = lazily(() => {
  const words = civicWords.flatMap(({ about }) => about).sort((a, b) => b.length - a.length);
  return wordPattern(
    `^(?:${words.join("|")})\\s{1,3}(?:(?:${alternatives(({ articles }) => articles)})(?:\\s|(?<=['’])))?`,
    "iu",
  );
});

/** Whom a label promises to tell about: "About the City of Springfield", "Über die Stadtwerke Linz:". */
function subjectOf(text: string): string | undefined {
  const lead = aboutPattern().exec(text)?.[0];
  if (lead === undefined) return undefined;
  const rest = text.slice(lead.length, LONGEST_LABEL);
  const subject = rest.split(/[:：\n]/u, 1)[0]?.trim() ?? "";
  const isCut = subject.length === rest.length && text.length > LONGEST_LABEL;
  return /^\p{Lu}/u.test(subject) && !isCut ? subject : undefined;
}

/** What a body says of itself stands below "About …" and its name; "Über die Ausstellung" tells about the exhibition. */
function isAboutBody(block: Block, publisher: string, tag: string): boolean {
  const isLabel = headingOf(block) !== undefined || isPseudoHeading(block) || /^[^\n]{0,90}[:：\n]/u.test(block.text);
  const subject = isLabel ? subjectOf(block.text) : undefined;
  if (subject === undefined) return false;
  const [own, name] = [comparable(subject), comparable(publisher)];
  const isPublisher = name.length >= SHORTEST_NAME && (own.includes(name) || name.includes(own));
  return isPublisher || isBodyName(subject, tag);
}

const isTitle = (block: Block): boolean => headingOf(block) !== undefined || isPseudoHeading(block);

/**
 * Finds what a release says about its sender below its text, as every release of that sender does.
 *
 * @param body - the text in the order of the page
 * @param publisher - the name of the sender
 * @param tag - the language, without a region
 * @returns those blocks; a label ends where the next heading or label begins
 */
export function findBoilerplate(body: readonly Block[], publisher: string, tag: string): ReadonlySet<Block> {
  const found = new Set<Block>();
  let isInside = false;
  body.forEach((block, index) => {
    if (index > 0 && isAboutBody(block, publisher, tag)) isInside = true;
    else if (isInside && (isTitle(block) || isSectionLabel(block))) isInside = false;
    if (isInside) found.add(block);
  });
  return found;
}
