/** Anything that can be gone through once: an array, a generator, a stream, a stage's output. */
export type Source<Item> = AsyncIterable<Item> | Iterable<Item>;

/**
 * One step of a pipeline: items in, items out, one after the other. Nothing runs until somebody asks for the next item,
 * and who stops asking stops the steps before.
 */
export type Stage<In, Out> = (input: AsyncIterable<In>) => AsyncIterable<Out>;

/** Lets an array or a generator stand where a stage's output can stand. */
async function* toAsync<Item>(source: Source<Item>): AsyncIterable<Item> {
  yield* source;
}

/**
 * Connects a source with up to six stages, in their order; each gets what the one before gives.
 *
 * @param source - where the items come from
 * @returns the items of the last stage. An error that a stage throws ends the run; what goes wrong with one page is no
 *   such error, but an item.
 * @example
 * ```ts
 * import { collect, compose, map } from "@civic-media/pipeline";
 *
 * const lengths = compose(
 *   ["Linz", "Whitehorse"],
 *   map((name: string) => name.length),
 * );
 * console.log(await collect(lengths)); // [4, 10]
 * ```
 */
export function compose<A>(source: Source<A>): AsyncIterable<A>;
export function compose<A, B>(source: Source<A>, first: Stage<A, B>): AsyncIterable<B>;
export function compose<A, B, C>(source: Source<A>, first: Stage<A, B>, second: Stage<B, C>): AsyncIterable<C>;
export function compose<A, B, C, D>(
  source: Source<A>,
  first: Stage<A, B>,
  second: Stage<B, C>,
  third: Stage<C, D>,
): AsyncIterable<D>;
export function compose<A, B, C, D, E>(
  source: Source<A>,
  first: Stage<A, B>,
  second: Stage<B, C>,
  third: Stage<C, D>,
  fourth: Stage<D, E>,
): AsyncIterable<E>;
export function compose<A, B, C, D, E, F>(
  source: Source<A>,
  first: Stage<A, B>,
  second: Stage<B, C>,
  third: Stage<C, D>,
  fourth: Stage<D, E>,
  fifth: Stage<E, F>,
): AsyncIterable<F>;
export function compose<A, B, C, D, E, F, G>(
  source: Source<A>,
  ...stages: [Stage<A, B>, Stage<B, C>, Stage<C, D>, Stage<D, E>, Stage<E, F>, Stage<F, G>]
): AsyncIterable<G>;
export function compose(source: Source<unknown>, ...stages: readonly Stage<never, unknown>[]): AsyncIterable<unknown> {
  return stages.reduce<AsyncIterable<unknown>>(
    (items, stage) => (stage as Stage<unknown, unknown>)(items),
    toAsync(source),
  );
}
