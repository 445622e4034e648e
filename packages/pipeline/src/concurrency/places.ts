/** A number of places; who finds none waits in line. */
export interface Places {
  /**
   * Takes a place, and waits for it.
   *
   * @param signal - gives the wait up
   * @returns gives the place back
   */
  take(signal?: AbortSignal): Promise<() => void>;
}

/** Keeps a promise, or breaks it with the reason of the signal when that fires before. */
export async function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  await Promise.race([promise, aborted]).finally(() => signal.removeEventListener("abort", stop));
}

/**
 * Makes places.
 *
 * @param count - at least one
 */
export function createPlaces(count: number): Places {
  let free = Math.max(1, count);
  const line: (() => void)[] = [];
  const leave = (): void => {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    async take(signal) {
      if (free > 0) free -= 1;
      else {
        const turn = new Promise<void>((resolve) => line.push(resolve));
        try {
          await unlessAborted(turn, signal);
        } catch (error) {
          // Whoever gives up passes the place on that comes too late.
          void turn.then(leave);
          throw error;
        }
      }
      return leave;
    },
  };
}
