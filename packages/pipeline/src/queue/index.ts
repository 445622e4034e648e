/**
 * What a queue promises, as cases to run against an adapter.
 *
 * @module conformance
 */
export { type QueueCase, type QueueUnderTest, queueCases } from "./conformance.ts";
