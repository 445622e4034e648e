import type { Coverage } from "./coverage.ts";
import { fisherExact } from "./fisher.ts";
import { type Signal, signalsOf } from "./signals.ts";

/** One page of a site, for {@link driftReport}. */
export interface DriftObservation {
  /** Names the page in the report: its date, its address. */
  at: string;
  coverage: Coverage;
}

/** What is different since a change. */
export interface DriftSignal {
  /**
   * What it tells of: whether pages hold releases, a field that is found, a rule that finds one, a diagnostic, how much text
   * a release has and how much is left out (both as the share of pages with at least the usual amount).
   */
  about: "release" | "field" | "rule" | "diagnostic" | "text" | "removed";
  /** The field, rule or code; empty for the others. */
  name: string;
  /** Share of the pages before, from 0 to 1. */
  before: number;
  /** Share of the pages since. */
  after: number;
  /** How likely so large a difference is by chance (Fisher's exact test, corrected for the number of trials). */
  probability: number;
}

/** A place in the order of the pages where the site changed. */
export interface DriftChange {
  /** The first page after the change. */
  since: string;
  /** Its number in the list of observations, from 0. */
  index: number;
  /** Surest first; never empty. */
  signals: DriftSignal[];
}

/** What {@link driftReport} gives. */
export interface DriftReport {
  /** In the order of the pages; empty where nothing changed that chance does not explain. */
  changes: DriftChange[];
}

const LEAST_DIFFERENCE = 0.3;
const MOST_CHANCE = 0.05;
/** So few pages tell nothing; they stand on neither side of a change. */
const FEWEST = 3;

type Count = readonly [holds: number, pages: number];

/** Pages from one place to before another. */
interface Window {
  readonly from: number;
  readonly to: number;
}

interface Split {
  readonly index: number;
  readonly window: Window;
  readonly probability: number;
}

/** A signal with how often it holds in the first pages, for each number of first pages. */
interface Counted {
  readonly signal: Signal;
  readonly running: readonly Count[];
}

const shareOf = ([holds, pages]: Count): number => (pages === 0 ? 0 : holds / pages);

function countsOf(signal: Signal): Counted {
  let count: Count = [0, 0];
  const running: Count[] = [count];
  for (const value of signal.holds) {
    if (value !== undefined) count = [count[0] + (value ? 1 : 0), count[1] + 1];
    running.push(count);
  }
  return { signal, running };
}

function between({ running }: Counted, { from, to }: Window): Count {
  const [start = [0, 0], end = [0, 0]] = [running[from], running[to]];
  return [end[0] - start[0], end[1] - start[1]];
}

/** The difference at a place of a window, or nothing where it is small or known from few pages. */
function differenceAt(counted: Counted, { from, to }: Window, index: number): [Count, Count] | undefined {
  const before = between(counted, { from, to: index });
  const after = between(counted, { from: index, to });
  const isSmall = Math.abs(shareOf(before) - shareOf(after)) < LEAST_DIFFERENCE;
  return isSmall || before[1] < FEWEST || after[1] < FEWEST ? undefined : [before, after];
}

/** Pearson's chi-squared, up to a constant factor: cheap, and largest where the exact test will be surest. */
const weightOf = ([before, after]: [Count, Count]): number =>
  (shareOf(before) - shareOf(after)) ** 2 * ((before[1] * after[1]) / (before[1] + after[1]));

/** The place of a window that separates the pages of one signal best. */
function bestSplit(counted: Counted, window: Window): Split | undefined {
  let best: { index: number; weight: number; difference: [Count, Count] } | undefined;
  for (let index = window.from + FEWEST; index <= window.to - FEWEST; index += 1) {
    const difference = differenceAt(counted, window, index);
    const weight = difference ? weightOf(difference) : 0;
    if (difference && weight > (best?.weight ?? 0)) best = { index, weight, difference };
  }
  return best && { index: best.index, window, probability: fisherExact(...best.difference) };
}

/**
 * Windows of halving length, each overlapping the next by half: in one of them a change stands alone, also where the site went
 * back to what it was. Kovács, Li, Bühlmann, Munk: Seeded binary segmentation (2020).
 */
function* windowsOf({ from, to }: Window): Iterable<Window> {
  for (let length = to - from; length >= 2 * FEWEST; length = Math.floor(length / 2)) {
    const step = Math.max(1, Math.floor(length / 2));
    for (let at = from; at + length <= to; at += step) yield { from: at, to: at + length };
    yield { from: to - length, to };
  }
}

/** The surest of all splits, where chance does not explain it. */
function surestSplit(signals: readonly Counted[], pages: Window): Split | undefined {
  const trials = signals.length * (pages.to - pages.from - 1);
  let best: Split | undefined;
  for (const window of windowsOf(pages))
    for (const counted of signals) {
      const split = bestSplit(counted, window);
      if (split && split.probability < (best?.probability ?? MOST_CHANCE / trials)) best = split;
    }
  return best;
}

/** The first pages of changes, in order. */
function placesIn(signals: readonly Counted[], pages: Window): number[] {
  const index = surestSplit(signals, pages)?.index;
  if (index === undefined) return [];
  return [
    ...placesIn(signals, { from: pages.from, to: index }),
    index,
    ...placesIn(signals, { from: index, to: pages.to }),
  ];
}

/** What is different on both sides of a change, as far as the changes beside it. */
function signalsAt(signals: readonly Counted[], window: Window, index: number): DriftSignal[] {
  const found = signals.flatMap((counted): DriftSignal[] => {
    const difference = differenceAt(counted, window, index);
    if (difference === undefined) return [];
    const probability = Math.min(1, fisherExact(...difference) * signals.length * (window.to - window.from - 1));
    const { about, name } = counted.signal;
    const [before, after] = [shareOf(difference[0]), shareOf(difference[1])];
    return probability > MOST_CHANCE ? [] : [{ about, name, before, after, probability }];
  });
  return found.sort((a, b) => a.probability - b.probability);
}

/**
 * Tells when a site changed, from what its pages gave over time: a field that is no longer found, a rule that has to stand in
 * for another, a release that is suddenly half as long. What differs from page to page anyway, such as quotations, is no
 * change unless its share changes by more than chance explains.
 *
 * @param observations - pages of one site, oldest first
 * @returns the changes with what is different since each
 * @example
 * ```ts
 * import { coverage, driftReport, parseRelease } from "@civic-media/parser";
 *
 * const page = (day: number, date: string) => `<h1>New library number ${day} opens</h1><p>${date}</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`;
 * const pages = Array.from({ length: 24 }, (_, day) => page(day + 1, day < 12 ? `Published: March ${day + 1}, 2024` : "")); // the date is gone
 * const observations = pages.map((html, day) => ({ at: `2024-03-${day + 1}`, coverage: coverage(parseRelease(html)) }));
 * const { changes } = driftReport(observations);
 * console.log(changes.map(({ since }) => since)); // ["2024-03-13"]
 * ```
 */
export function driftReport(observations: readonly DriftObservation[]): DriftReport {
  const signals = signalsOf(observations.map((observation) => observation.coverage)).map(countsOf);
  const places = placesIn(signals, { from: 0, to: observations.length });
  const changes = places.map((index, number): DriftChange => {
    const window = { from: places[number - 1] ?? 0, to: places[number + 1] ?? observations.length };
    return { since: observations[index]?.at ?? "", index, signals: signalsAt(signals, window, index) };
  });
  return { changes: changes.filter((change) => change.signals.length > 0) };
}
