/**
 * A queue on Redis or Valkey, by BullMQ.
 *
 * @module bullmq
 */
export { type BullMqQueueOptions, openBullMqQueue } from "./bullmq-queue.ts";
