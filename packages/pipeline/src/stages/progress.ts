import type { Stage } from "../stage.ts";

/** How far a run is. */
export interface Progress {
  /** How many items came through. */
  readonly done: number;
  /** How many of each status: `{ new: 12, failed: 1 }`. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Milliseconds since the first item was asked for. */
  readonly elapsedMs: number;
  /** Whether the run has ended; the last report says so. */
  readonly finished: boolean;
}

/** How often to report. */
export interface ProgressOptions {
  /** Milliseconds between two reports. Default 500. */
  readonly everyMs?: number;
  /** Milliseconds since some moment. Default: the clock. */
  readonly now?: () => number;
}

/**
 * A stage that tells how far a run is, and lets everything through. It reports at most once in a while, and at the end.
 *
 * @param report - is told
 * @param options - how often
 * @example
 * ```ts
 * import { collect, compose, progress } from "@civic-media/pipeline";
 *
 * const items = [{ status: "new" }, { status: "new" }, { status: "failed" }];
 * await collect(compose(items, progress(({ done, statuses, finished }) => {
 *   if (finished) console.log(done, statuses.new); // 3, 2
 * })));
 * ```
 */
export function progress<Item extends { readonly status: string }>(
  report: (progress: Progress) => void,
  { everyMs = 500, now = () => performance.now() }: ProgressOptions = {},
): Stage<Item, Item> {
  return async function* watched(input) {
    const start = now();
    const counts = new Map<string, number>();
    let done = 0;
    let last = start;
    const tell = (finished: boolean) =>
      report({ done, statuses: Object.fromEntries(counts), elapsedMs: now() - start, finished });
    try {
      for await (const item of input) {
        done += 1;
        counts.set(item.status, (counts.get(item.status) ?? 0) + 1);
        if (now() - last >= everyMs) {
          last = now();
          tell(false);
        }
        yield item;
      }
    } finally {
      tell(true);
    }
  };
}
