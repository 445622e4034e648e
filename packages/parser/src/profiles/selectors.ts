import { attribute, type PageElement } from "../dom/document.ts";

/** A test of one element. */
type Test = (element: PageElement) => boolean;

/** Elements one below the other: each tested, and joined to the one before by `>` or a blank. */
interface Step {
  readonly tests: readonly Test[];
  readonly isChild: boolean;
}

/** One alternative of a selector list. */
type Path = readonly Step[];

const MOST_STEPS = 8;
const PART =
  /^(?:([a-zA-Z][\w-]{0,40}|\*)|\.([\w-]{1,100})|#([\w-]{1,100})|\[([\w:-]{1,60})(?:([~^$*|]?)=["']?([^"'\]]{0,200})["']?)?\])/;

const words = (text: string | undefined): string[] => text?.split(/\s+/) ?? [];

const COMPARISONS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  "": (value, wanted) => value === wanted,
  "~": (value, wanted) => words(value).includes(wanted),
  "^": (value, wanted) => wanted !== "" && value.startsWith(wanted),
  $: (value, wanted) => wanted !== "" && value.endsWith(wanted),
  "*": (value, wanted) => wanted !== "" && value.includes(wanted),
  "|": (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
};

function attributeTest(name: string, operator: string | undefined, wanted: string | undefined): Test {
  if (wanted === undefined) return (element) => attribute(element, name) !== undefined;
  const compare = COMPARISONS[operator ?? ""];
  return (element) => {
    const value = attribute(element, name);
    return value !== undefined && compare?.(value, wanted) === true;
  };
}

/** The tests of `p.lead[lang]`; `undefined` where it is no selector that is understood. */
function parseCompound(text: string): Test[] | undefined {
  const tests: Test[] = [];
  let rest = text;
  while (rest !== "") {
    const match = PART.exec(rest);
    if (match === null) return undefined;
    const [whole, tag, name, id, key, operator, wanted] = match;
    if (tag !== undefined && tests.length > 0) return undefined;
    if (tag !== undefined && tag !== "*") tests.push(({ tag: own }) => own === tag.toLowerCase());
    else if (name !== undefined) tests.push((element) => words(attribute(element, "class")).includes(name));
    else if (id !== undefined) tests.push((element) => attribute(element, "id") === id);
    else if (key !== undefined) tests.push(attributeTest(key.toLowerCase(), operator, wanted));
    rest = rest.slice(whole.length);
  }
  return text === "" ? undefined : tests;
}

/** Blanks and `>` apart from those in brackets. */
const tokensOf = (path: string): string[] => path.match(/>|(?:\[[^\]]{0,300}\]|[^\s>[])+/g) ?? [];

function parsePath(text: string): Path | undefined {
  const steps: Step[] = [];
  let isChild = false;
  for (const token of tokensOf(text)) {
    if (token === ">") {
      if (isChild || steps.length === 0) return undefined;
      isChild = true;
      continue;
    }
    const tests = parseCompound(token);
    if (tests === undefined) return undefined;
    steps.push({ tests, isChild });
    isChild = false;
  }
  return isChild || steps.length === 0 || steps.length > MOST_STEPS ? undefined : steps;
}

/**
 * Reads a selector list: names, `.class`, `#id`, `[attribute]` with `= ~= ^= $= *= |=`, blanks, `>`, and commas.
 *
 * @param text - as in a style sheet
 * @returns its alternatives, or `undefined` where it uses anything else
 */
export function parseSelectors(text: string): readonly Path[] | undefined {
  const paths = text.split(/,(?![^[]*\])/).map((part) => parsePath(part.trim()));
  return paths.some((path) => path === undefined) ? undefined : (paths as Path[]);
}

/**
 * Finds the elements for one alternative, in one walk: for each element, bit n says that the first n + 1 steps lead to it.
 */
function* elementsOn(path: Path, elements: readonly PageElement[]): Iterable<PageElement> {
  const own = new Map<PageElement, number>();
  const above = new Map<PageElement, number>();
  for (const element of elements) {
    const parent = element.parent;
    const atParent = (parent && own.get(parent)) ?? 0;
    const inherited = atParent | ((parent && above.get(parent)) ?? 0);
    let bits = 0;
    path.forEach(({ tests, isChild }, step) => {
      const before = step === 0 || (((isChild ? atParent : inherited) >> (step - 1)) & 1) === 1;
      if (before && tests.every((test) => test(element))) bits |= 1 << step;
    });
    if (bits !== 0) own.set(element, bits);
    if (inherited !== 0) above.set(element, inherited);
    if ((bits >> (path.length - 1)) & 1) yield element;
  }
}

/**
 * Finds elements by selectors; in time linear in the page for each step.
 *
 * @param elements - of a page, in its order
 * @param selectors - alternatives, best first
 * @returns what the first alternative that finds anything finds, in the order of the page
 */
export function select(elements: readonly PageElement[], selectors: string | readonly string[] = []): PageElement[] {
  for (const selector of [selectors].flat()) {
    const found = new Set((parseSelectors(selector) ?? []).flatMap((path) => [...elementsOn(path, elements)]));
    if (found.size > 0) return elements.filter((element) => found.has(element));
  }
  return [];
}
