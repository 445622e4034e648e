/** Waits, and gives up when the signal fires. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits with a timer. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const finish = () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(milliseconds, 2_147_483_647));
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });

/** Knows of each host when it may be asked next. */
export interface HostGate {
  /** Waits until the host may be asked, and takes nobody's turn. */
  free(host: string, signal?: AbortSignal): Promise<void>;
  /** Takes the next turn of a host and waits for it. What it gives is called when the answer is there: the pause begins. */
  turn(host: string, signal?: AbortSignal): Promise<() => void>;
  /** Sets the time between two questions to a host, in milliseconds. */
  space(host: string, milliseconds: number): void;
  /** Lets a host rest from now on. */
  hold(host: string, milliseconds: number): void;
}

/**
 * Keeps the questions to each host apart.
 *
 * @param options - `perHostMs` between two questions, the clock in milliseconds, and how to wait
 */
export function createHostGate(options: { perHostMs: number; now: () => number; sleep: Sleep }): HostGate {
  const next = new Map<string, number>();
  const spaces = new Map<string, number>();
  const { now } = options;
  // Timers may fire a little early.
  const waitUntil = async (at: number, signal?: AbortSignal) => {
    const wait = at - now();
    if (wait > 0) await options.sleep(Math.ceil(wait) + 1, signal);
  };
  return {
    free: (host, signal) => waitUntil(next.get(host) ?? 0, signal),
    async turn(host, signal) {
      const at = Math.max(now(), next.get(host) ?? 0);
      const pause = () => spaces.get(host) ?? options.perHostMs;
      next.set(host, at + pause());
      await waitUntil(at, signal);
      return () => void next.set(host, Math.max(next.get(host) ?? 0, now() + pause()));
    },
    space: (host, milliseconds) => void spaces.set(host, Math.max(milliseconds, options.perHostMs)),
    hold: (host, milliseconds) => void next.set(host, Math.max(next.get(host) ?? 0, now() + milliseconds)),
  };
}
