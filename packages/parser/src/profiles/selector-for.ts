import { attribute, type PageElement } from "../dom/document.ts";
import { parseSelectors, select } from "./selectors.ts";

/** An element on one page of a site. */
export interface Target {
  readonly elements: readonly PageElement[];
  readonly element: PageElement;
}

// Names with digits are numbers of records; long ones are made by machines.
const isName = (name: string): boolean => /^[\p{L}_][\p{L}_-]{1,40}$/u.test(name);
const MOST_CLASSES = 6;
const MOST_LEVELS = 6;
/** Attributes that say what an element is. */
const SAYING = ["itemprop", "property", "role"] as const;

/** Selectors for an element by itself, the most telling first. */
function* ownSelectors(element: PageElement): Iterable<string> {
  const id = attribute(element, "id");
  for (const name of SAYING) {
    const value = attribute(element, name);
    if (value && /^[\w:-]{1,60}$/.test(value)) yield `[${name}="${value}"]`;
  }
  if (id && isName(id)) yield `#${id}`;
  const classes = (attribute(element, "class") ?? "").split(/\s+/).filter(isName).slice(0, MOST_CLASSES);
  for (const name of classes) yield `${element.tag}.${name}`;
  if (/^(?:h[1-6]|main|article|time)$/.test(element.tag)) yield element.tag;
}

/** Selectors for an element below one that surrounds it. */
function* candidates(element: PageElement): Iterable<string> {
  yield* ownSelectors(element);
  let at = element.parent;
  for (let level = 0; at !== undefined && level < MOST_LEVELS; at = at.parent, level += 1)
    for (const outer of ownSelectors(at))
      for (const inner of [...ownSelectors(element), element.tag]) yield `${outer} ${inner}`;
}

/**
 * Finds a selector that leads to the same part of several pages, and to nothing before it.
 *
 * @param targets - the part on each page
 * @returns the first selector whose first match is the part on every page, and whose only match it is where one is so
 */
export function selectorFor(targets: readonly Target[]): string | undefined {
  const [first] = targets;
  if (first === undefined) return undefined;
  let second: string | undefined;
  for (const selector of new Set(candidates(first.element))) {
    if (parseSelectors(selector) === undefined) continue;
    const found = targets.map(({ elements }) => select(elements, selector));
    if (!found.every((list, index) => list[0] === targets[index]?.element)) continue;
    if (found.every((list) => list.length === 1)) return selector;
    second ??= selector;
  }
  return second;
}
