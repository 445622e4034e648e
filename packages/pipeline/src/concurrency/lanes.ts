import type { Stage } from "../stage.ts";

/** How the work is spread. */
export interface LaneOptions<In> {
  /** Names the lane of an item; the items of a lane are worked on one after the other. */
  readonly laneOf: (item: In) => string;
  /** How many items are held at most: waiting, under way, or done and not yet asked for. */
  readonly lookahead: number;
  /** Ends the run: the next item is the signal's reason, thrown. */
  readonly signal?: AbortSignal | undefined;
}

type Done<Out> = { readonly value: Out } | { readonly error: unknown };

/** The state of one run. */
class LaneRun<In, Out> {
  readonly done: Done<Out>[] = [];
  /** Items that came and were not given on yet. */
  held = 0;
  open = true;
  private readonly lanes = new Map<string, In[]>();
  private readonly controller = new AbortController();
  private wake: () => void = () => undefined;
  private woken: Promise<void> = Promise.resolve();
  private asking = false;

  private readonly iterator: AsyncIterator<In>;
  private readonly work: (item: In, signal: AbortSignal) => Promise<Out>;
  private readonly options: LaneOptions<In>;

  constructor(
    iterator: AsyncIterator<In>,
    work: (item: In, signal: AbortSignal) => Promise<Out>,
    options: LaneOptions<In>,
  ) {
    this.iterator = iterator;
    this.work = work;
    this.options = options;
    this.rearm();
    const { signal } = options;
    if (signal?.aborted) this.stop(signal.reason);
    else signal?.addEventListener("abort", this.onAbort, { once: true });
  }

  /** Resolves when something happened since the last call. */
  async change(): Promise<void> {
    await this.woken;
    this.rearm();
  }

  /** Asks for the next item, where there is room. */
  pull(): void {
    if (!this.open || this.asking || this.held >= this.options.lookahead) return;
    this.asking = true;
    this.iterator.next().then(
      (next) => {
        this.asking = false;
        if (next.done) this.open = false;
        else this.enter(next.value);
        this.wake();
      },
      (error: unknown) => this.fail(error),
    );
  }

  /** Ends all work under way. */
  async close(): Promise<void> {
    this.options.signal?.removeEventListener("abort", this.onAbort);
    this.controller.abort();
    const ended = this.open ? Promise.resolve(this.iterator.return?.()).catch(() => undefined) : undefined;
    if (!this.asking) await ended;
  }

  private readonly onAbort = (): void => this.stop(this.options.signal?.reason);

  private stop(reason: unknown): void {
    this.controller.abort(reason);
    this.fail(reason);
  }

  private fail(error: unknown): void {
    this.open = false;
    this.asking = false;
    this.done.unshift({ error });
    this.wake();
  }

  private rearm(): void {
    this.woken = new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private enter(item: In): void {
    this.held += 1;
    const key = this.options.laneOf(item);
    const lane = this.lanes.get(key);
    if (lane !== undefined) {
      lane.push(item);
      return;
    }
    const items = [item];
    this.lanes.set(key, items);
    void this.runLane(key, items);
  }

  private async runLane(key: string, items: In[]): Promise<void> {
    const { signal } = this.controller;
    for (let item = items[0]; items.length > 0 && !signal.aborted; item = items[0]) {
      this.done.push(await this.runItem(item as In, signal));
      items.shift();
      this.wake();
    }
    this.lanes.delete(key);
  }

  private async runItem(item: In, signal: AbortSignal): Promise<Done<Out>> {
    try {
      return { value: await this.work(item, signal) };
    } catch (error) {
      return { error };
    }
  }
}

/**
 * A stage that works on many items at once, but on those of one lane one after the other: one lane for each host, say.
 * Results come as they are ready. No more than `lookahead` items are held, so that a slow reader slows the source.
 *
 * @param work - what to do; what it throws ends the run
 * @param options - how the work is spread
 */
export function inLanes<In, Out>(
  work: (item: In, signal: AbortSignal) => Promise<Out>,
  options: LaneOptions<In>,
): Stage<In, Out> {
  return async function* lanes(input) {
    const run = new LaneRun(input[Symbol.asyncIterator](), work, options);
    try {
      for (;;) {
        for (let done = run.done.shift(); done !== undefined; done = run.done.shift()) {
          if ("error" in done) throw done.error;
          run.held -= 1;
          run.pull();
          yield done.value;
        }
        if (!run.open && run.held === 0) return;
        run.pull();
        await run.change();
      }
    } finally {
      await run.close();
    }
  };
}
