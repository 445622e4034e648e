/**
 * What a queue promises, as cases to run against an adapter.
 *
 * @packageDocumentation
 */
export { type QueueCase, type QueueUnderTest, queueCases } from "./conformance.ts";
