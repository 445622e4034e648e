/**
 * A queue on Redis or Valkey, by BullMQ.
 *
 * @packageDocumentation
 */
export { type BullMqQueueOptions, openBullMqQueue } from "./bullmq-queue.ts";
