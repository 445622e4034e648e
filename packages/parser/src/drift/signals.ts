import type { Coverage } from "./coverage.ts";

/** What may change on a site: the parts of a coverage as yes or no, in the order of the pages. */
export interface Signal {
  /** What it tells of. */
  readonly about: "release" | "field" | "rule" | "diagnostic" | "text" | "removed";
  /** The field, rule or code; empty for the release and the amounts of text. */
  readonly name: string;
  /** For each page whether it holds; `undefined` where the page cannot tell. */
  readonly holds: readonly (boolean | undefined)[];
}

const names = (lists: Iterable<Iterable<string>>): string[] => {
  const all = new Set<string>();
  for (const list of lists) for (const name of list) all.add(name);
  return [...all].sort();
};

const rulesOf = ({ fields }: Coverage): string[] => Object.values(fields).flatMap(({ rule }) => rule ?? []);

/** More than the middle page has: amounts become yes or no, so that one test serves all. */
function aboveMedian(values: readonly (number | undefined)[]): (boolean | undefined)[] {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return values.map((value) => (value === undefined ? undefined : value >= median));
}

/**
 * Takes coverages apart into signals.
 *
 * @param pages - in the order of time
 * @returns those signals that are not the same on every page
 */
export function signalsOf(pages: readonly Coverage[]): Signal[] {
  const whereRelease = <T>(read: (page: Coverage) => T): (T | undefined)[] =>
    pages.map((page) => (page.isRelease ? read(page) : undefined));
  const all: Signal[] = [
    { about: "release", name: "", holds: pages.map(({ isRelease }) => isRelease) },
    ...names(pages.map(({ fields }) => Object.keys(fields))).map(
      (name): Signal => ({ about: "field", name, holds: whereRelease(({ fields }) => Object.hasOwn(fields, name)) }),
    ),
    ...names(pages.map(rulesOf)).map((name): Signal => {
      const field = (page: Coverage): boolean => rulesOf(page).includes(name);
      return { about: "rule", name, holds: whereRelease(field) };
    }),
    ...names(pages.map(({ diagnostics }) => diagnostics)).map(
      (name): Signal => ({
        about: "diagnostic",
        name,
        holds: pages.map(({ diagnostics }) => diagnostics.some((code) => code === name)),
      }),
    ),
    { about: "text", name: "", holds: aboveMedian(whereRelease(({ textCharacters }) => textCharacters)) },
    { about: "removed", name: "", holds: aboveMedian(pages.map(({ removedCharacters }) => removedCharacters)) },
  ];
  return all.filter(({ holds }) => new Set(holds.filter((value) => value !== undefined)).size > 1);
}
