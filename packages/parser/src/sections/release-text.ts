import { AROUND, type Block } from "../blocks/block.ts";
import { headingOf } from "../blocks/head.ts";
import { bodyBlocks } from "../fields/body.ts";
import type { Page } from "../page.ts";
import type { PageSection, SectionKind } from "./find-sections.ts";

/** A stretch of the text: running text, or a box with its title. */
export interface TextPart {
  readonly box?: { readonly role: "facts" | "backgrounder" | "notes"; readonly label: Block; readonly title: string };
  readonly blocks: readonly Block[];
}

const BOXES: Readonly<Partial<Record<SectionKind, "facts" | "backgrounder" | "notes">>> = {
  facts: "facts",
  backgrounder: "backgrounder",
  notes: "notes",
};
const ROLES: ReadonlySet<string> = new Set(["body", "chrome", "label", "related"]);

/** The blocks of a section that are text; a label of a date is text there as well. */
function textOf(section: PageSection, page: Page): Block[] {
  return section.blocks.filter(
    ({ index, around }) => ROLES.has(page.classified.roles[index] ?? "chrome") && !(around.flags & AROUND.caption),
  );
}

/** The sections that are boxes, and the blocks that are no running text. */
function boxesOf(
  page: Page,
  sections: readonly PageSection[],
  isTaken: (block: Block) => boolean,
): { parts: TextPart[]; apart: ReadonlySet<Block> } {
  const apart = new Set<Block>();
  const parts: TextPart[] = [];
  // Below a label that announces it, what the sender tells about itself is found by its label.
  for (const section of sections.filter(({ kind }) => kind !== "boilerplate")) {
    for (const block of [section.label, ...section.blocks]) apart.add(block);
    const role = BOXES[section.kind];
    const blocks = role === undefined ? [] : textOf(section, page).filter((block) => !isTaken(block));
    if (role !== undefined && blocks.length > 0)
      parts.push({ box: { role, label: section.label, title: section.title }, blocks });
    // "Hinweis: Der Eintritt ist frei." stays a paragraph.
    else if (role !== undefined && section.rest !== "") apart.delete(section.label);
  }
  return { parts, apart };
}

/** The text of a release, and what stands below it in every release of the same sender. */
export interface ReleaseText {
  readonly text: TextPart[];
  readonly boilerplate: TextPart[];
}

/**
 * Puts the text of a release together: running text and boxes, without what became something else.
 *
 * @param page - the page
 * @param sections - its labelled parts
 * @param options - which blocks are a contact, a number, a notice; which stand behind the end or tell about the sender
 * @returns the parts in the order of the page; every block of text once
 */
export function releaseText(
  page: Page,
  sections: readonly PageSection[],
  { isTaken, isBoilerplate }: Record<"isTaken" | "isBoilerplate", (block: Block) => boolean>,
): ReleaseText {
  const { parts, apart } = boxesOf(page, sections, isTaken);
  let open: Block[] = [];
  // "Adresse für Rückfragen": the heading of what became a contact is no text, either.
  let isTakenBelow = false;
  const closeHeadings = (): void => {
    while (isTakenBelow && open.length > 0 && headingOf(open[open.length - 1] as Block) !== undefined) open.pop();
    isTakenBelow = false;
  };
  const flush = (): void => {
    closeHeadings();
    if (open.length > 0) parts.push({ blocks: open });
    open = [];
  };
  let box = 0;
  const starts = parts.map(({ box: found }) => found?.label.index ?? 0);
  for (const block of bodyBlocks(page)) {
    if (apart.has(block) || isTaken(block)) {
      isTakenBelow ||= isTaken(block);
      continue;
    }
    if (isTakenBelow && headingOf(block) !== undefined) closeHeadings();
    isTakenBelow = false;
    while (box < starts.length && (starts[box] ?? 0) < block.index) {
      flush();
      box += 1;
    }
    if (open.length > 0 && isBoilerplate(open[open.length - 1] as Block) !== isBoilerplate(block)) flush();
    open.push(block);
  }
  flush();
  parts.sort((left, right) => orderOf(left) - orderOf(right));
  const isLate = ({ box: own, blocks }: TextPart): boolean =>
    [own?.label, blocks[0]].some((block) => block && isBoilerplate(block));
  return { text: parts.filter((part) => !isLate(part)), boilerplate: parts.filter(isLate) };
}

const orderOf = ({ box, blocks }: TextPart): number => box?.label.index ?? blocks[0]?.index ?? 0;
