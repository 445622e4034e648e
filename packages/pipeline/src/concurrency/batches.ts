/** How items are put together. */
export interface BatchOptions {
  /** The most items of a batch. */
  readonly most: number;
  /** How long, in milliseconds, the first item of a batch waits for others. */
  readonly waitMs: number;
}

type Answer<Item> = { readonly next: IteratorResult<Item> } | { readonly error: unknown };

const LATE = Symbol("late");

/** A promise that is kept after a time, and the way to do without it. */
function after(milliseconds: number): { late: Promise<typeof LATE>; clear: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, milliseconds, LATE);
  });
  return { late, clear: () => clearTimeout(timer) };
}

/**
 * Puts items that come close together into batches, for work that costs little more for many than for one. An item never
 * waits longer than `waitMs`; what came before an error of the source is given on before the error is thrown.
 *
 * @param input - items; they are asked for one after the other
 * @param options - how many, and how long
 */
export async function* inBatches<Item>(
  input: AsyncIterable<Item>,
  { most, waitMs }: BatchOptions,
): AsyncGenerator<Item[]> {
  const iterator = input[Symbol.asyncIterator]();
  let asked: Promise<Answer<Item>> | undefined;
  const ask = () => {
    asked ??= iterator.next().then(
      (next) => ({ next }),
      (error: unknown) => ({ error }),
    );
    return asked;
  };
  let end: Answer<Item> | undefined;
  try {
    while (end === undefined) {
      const batch: Item[] = [];
      let wait: ReturnType<typeof after> | undefined;
      while (batch.length < most) {
        const answer = await (wait === undefined ? ask() : Promise.race([ask(), wait.late]));
        if (answer === LATE) break;
        asked = undefined;
        if ("error" in answer || answer.next.done) {
          end = answer;
          break;
        }
        batch.push(answer.next.value);
        wait ??= after(waitMs);
      }
      wait?.clear();
      if (batch.length > 0) yield batch;
    }
    if ("error" in end) throw end.error;
  } finally {
    // A source that is being waited for cannot be asked to end now; it ends when it has answered.
    const ended = end === undefined ? Promise.resolve(iterator.return?.()).catch(() => undefined) : undefined;
    if (asked === undefined) await ended;
  }
}
