import type { Evidence, RemovedText } from "@civic-media/parser";

/** A stretch of the source for which the same values and reasons hold. */
export interface Stretch {
  text: string;
  /** The pointers of the values that rest on it, the one with the shortest words last. */
  pointers: string[];
  /** Why the parser left it out, where it did. */
  removed?: string;
}

interface Range {
  start: number;
  end: number;
  pointer?: string;
  reason?: string;
}

const isRange = ({ start, end }: { start?: number; end?: number }): boolean =>
  start !== undefined && end !== undefined && start >= 0 && end > start;

/** The best words of each value; what else speaks for it would only color half of the page. */
function rangesOf(evidence: Readonly<Record<string, readonly Evidence[]>>, removed: readonly RemovedText[]): Range[] {
  const found: Range[] = [];
  for (const [pointer, list] of Object.entries(evidence)) {
    const best = list.find(isRange);
    if (best) found.push({ start: best.start as number, end: best.end as number, pointer });
  }
  for (const { start, end, reason } of removed) if (end > start) found.push({ start, end, reason });
  return found;
}

/**
 * Cuts a source where the words of values begin and end.
 *
 * @param source - the decoded page
 * @param evidence - of `parseRelease`
 * @param removed - of `parseRelease`
 * @returns stretches that together are the source
 */
export function stretchesOf(
  source: string,
  evidence: Readonly<Record<string, readonly Evidence[]>>,
  removed: readonly RemovedText[],
): Stretch[] {
  const ranges = rangesOf(evidence, removed);
  const starts = [...ranges].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, source.length, ...ranges.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= source.length)
    .sort((a, b) => a - b);
  const open = new Set<Range>();
  const stretches: Stretch[] = [];
  let next = 0;
  for (const [index, cut] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    for (const range of open) if (range.end <= cut) open.delete(range);
    for (; next < starts.length && (starts[next] as Range).start <= cut; next += 1) open.add(starts[next] as Range);
    const here = [...open].sort((a, b) => b.end - b.start - (a.end - a.start));
    const reason = here.find((range) => range.reason !== undefined)?.reason;
    stretches.push({
      text: source.slice(cut, end),
      pointers: here.flatMap(({ pointer }) => pointer ?? []),
      ...(reason === undefined ? {} : { removed: reason }),
    });
  }
  return stretches;
}
