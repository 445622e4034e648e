/** Something to do, under a name that tells it from others. */
export interface NewJob<Item> {
  /** What is to be done once has one key: the address, the shard's name. */
  readonly key: string;
  /** JSON. */
  readonly item: Item;
}

/** Something that a worker has taken on. */
export interface Job<Item> extends NewJob<Item> {
  /** Names this claim: who takes the job on later has another. */
  readonly id: string;
  /** The how-manieth time it is taken on, from 1. */
  readonly attempt: number;
}

/** Something that was given up, with what was said of it last. */
export interface DeadJob<Item> extends NewJob<Item> {
  /** How often it was tried. */
  readonly attempts: number;
  /** What was said of it last. */
  readonly error: string;
}

/** How much there is. */
export interface QueueSize {
  /** Jobs that nobody has taken on, those included that wait to be tried again. */
  readonly waiting: number;
  /** Jobs that a worker has taken on and whose lease goes on. */
  readonly claimed: number;
  /** Jobs that were given up. */
  readonly dead: number;
}

/**
 * A list of things to do that workers share, on this computer or on many. A claim ends after its lease: what a worker
 * that died had taken on goes to another. So everything is done at least once, sooner or later something twice; what a
 * job does must not mind that.
 */
export interface Queue<Item> {
  /**
   * Adds jobs. One whose key waits or is claimed already is not added again.
   *
   * @returns how many were added
   */
  add(jobs: readonly NewJob<Item>[]): Promise<number>;
  /**
   * Takes on the oldest jobs.
   *
   * @param most - how many at the most
   * @param leaseMs - how long they are this worker's, in milliseconds
   */
  claim(most: number, leaseMs: number): Promise<Job<Item>[]>;
  /** Says that jobs are done. A claim that has ended and went to another changes nothing. */
  complete(ids: readonly string[]): Promise<void>;
  /** Says that jobs were not done. They are tried again, until the queue gives them up. */
  fail(ids: readonly string[], error: string): Promise<void>;
  /** What was given up. */
  dead(most?: number): Promise<DeadJob<Item>[]>;
  /** How many jobs wait, are being worked on, and were given up. */
  size(): Promise<QueueSize>;
  /** Lets go of the file or the server. Jobs that are claimed come back when their lease ends. */
  close(): Promise<void>;
}

/** What all queues may differ in. */
export interface QueueOptions {
  /** How often a job is tried before it is given up. Default 5. */
  readonly maxAttempts?: number;
  /** Milliseconds until a failed job is tried again; doubles each time. Default 1000. */
  readonly retryDelayMs?: number;
}
