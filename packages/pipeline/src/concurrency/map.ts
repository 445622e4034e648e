import type { Stage } from "../stage.ts";

/** How many at once, and when to stop. */
export interface MapOptions {
  /** How many items are worked on at the same time. Default 1. */
  readonly concurrency?: number;
  /** Ends the run: the next item is the signal's reason, thrown. */
  readonly signal?: AbortSignal;
}

type Settled<Value> = { readonly value: Value } | { readonly error: unknown };

const settle = <Value>(work: Promise<Value>): Promise<Settled<Value>> =>
  work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

/** Rejects when the signal fires, and lets go of it afterwards. */
function abortion(signal: AbortSignal | undefined): { race: Promise<never>[]; release: () => void } {
  if (signal === undefined) return { race: [], release: () => undefined };
  let listener: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    listener = () => reject(signal.reason);
    if (signal.aborted) listener();
    else signal.addEventListener("abort", listener, { once: true });
  });
  aborted.catch(() => undefined);
  return { race: [aborted], release: () => signal.removeEventListener("abort", listener) };
}

/**
 * A stage that does the same with every item. Results keep the order of the items, at most `concurrency` are under way,
 * and no item is asked for before there is room: a slow reader slows the source.
 *
 * @param work - what to do; may be asynchronous. What it throws ends the run.
 * @param options - how many at once, and when to stop
 * @example
 * ```ts
 * import { collect, compose, map } from "@civic-media/pipeline";
 *
 * const doubled = compose([1, 2, 3], map(async (n: number) => 2 * n, { concurrency: 2 }));
 * console.log(await collect(doubled)); // [2, 4, 6]
 * ```
 */
export function map<In, Out>(work: (item: In) => Out | Promise<Out>, options: MapOptions = {}): Stage<In, Out> {
  const most = Math.max(1, options.concurrency ?? 1);
  return async function* mapped(input) {
    const iterator = input[Symbol.asyncIterator]();
    const { race, release } = abortion(options.signal);
    const running: Promise<Settled<Out>>[] = [];
    let asked: Promise<{ readonly next: IteratorResult<In> }> | undefined;
    let open = true;
    try {
      while (open || running.length > 0) {
        if (open && asked === undefined && running.length < most) asked = iterator.next().then((next) => ({ next }));
        const head = running[0];
        const first = await Promise.race([...race, ...(head ? [head] : []), ...(asked ? [asked] : [])]);
        if ("next" in first) {
          asked = undefined;
          if (first.next.done) open = false;
          else running.push(settle(Promise.resolve(first.next.value).then(work)));
          continue;
        }
        running.shift();
        if ("error" in first) throw first.error;
        yield first.value;
      }
    } finally {
      release();
      // A source that is being waited for cannot be asked to end now; it ends when it has answered.
      const ended = open ? Promise.resolve(iterator.return?.()).catch(() => undefined) : undefined;
      if (asked === undefined) await ended;
    }
  };
}
