/** What became of one entry of a list; positions in the old and in the new list. */
export type Step =
  | { type: "kept"; before: number; after: number }
  | { type: "removed"; before: number }
  | { type: "added"; after: number };

/** Beyond so many comparisons, lists are compared place by place: a diff is for people, and has to come back. */
const MOST_COMPARISONS = 4_000_000;

/** Lengths of the longest common subsequences of all ends of two lists, row by row. */
function lengthsOf(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    const row = rows[left] as Uint32Array;
    const below = rows[left + 1] as Uint32Array;
    for (let right = after.length - 1; right >= 0; right -= 1)
      row[right] =
        before[left] === after[right]
          ? (below[right + 1] as number) + 1
          : Math.max(below[right] as number, row[right + 1] as number);
  }
  return rows;
}

/** The steps from one list of keys to the other along a longest common subsequence. */
function* walk(before: readonly string[], after: readonly string[], offset: number): Iterable<Step> {
  const small = before.length * after.length <= MOST_COMPARISONS;
  const lengths = small ? lengthsOf(before, after) : undefined;
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    if (left < before.length && right < after.length && before[left] === after[right]) {
      yield { type: "kept", before: offset + left, after: offset + right };
      left += 1;
      right += 1;
    } else if (
      right >= after.length ||
      (left < before.length &&
        (lengths === undefined
          ? left <= right
          : (lengths[left + 1]?.[right] as number) >= (lengths[left]?.[right + 1] as number)))
    ) {
      yield { type: "removed", before: offset + left };
      left += 1;
    } else {
      yield { type: "added", after: offset + right };
      right += 1;
    }
  }
}

/**
 * Compares two lists by keys: which entries stayed, went and came. What both begin and end with is set aside first, so
 * that the usual correction of one paragraph costs one pass.
 */
export function align(before: readonly string[], after: readonly string[]): Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const kept = (from: number, to: number, by: number): Step[] =>
    Array.from({ length: to - from }, (_, index) => ({ type: "kept", before: from + index, after: from + index + by }));
  const middle = walk(before.slice(start, before.length - end), after.slice(start, after.length - end), start);
  return [...kept(0, start, 0), ...middle, ...kept(before.length - end, before.length, after.length - before.length)];
}
