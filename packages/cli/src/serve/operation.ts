import type { Client, Store } from "@civic-media/pipeline";
import type * as z from "zod";
import type { Io } from "../io.ts";
import type { Workers } from "../threads/workers.ts";

/** What operations work with. */
export interface Service {
  readonly io: Io;
  readonly workers: Workers;
  /** Absent where there is no archive. */
  readonly store?: Store;
  /** The name of the archive, for messages. */
  readonly archive: string;
  /** Asks addresses through the guard; absent where nobody said who asks. */
  readonly client?: Client;
}

/** An answer that is no data. */
export interface Document {
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  /** What may run and load in it; without it, nothing runs. */
  readonly policy?: string;
}

/** One thing that the API does: its description, and the work. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly summary: string;
  /** The JSON body, or the parameters of the address. */
  readonly input: z.core.$ZodType;
  /** The answer as data; absent where it is a document. */
  readonly output?: z.core.$ZodType;
  /** Media types of documents that it answers with. */
  readonly documents?: readonly string[];
  /** Statuses of problems that it may answer with, besides those of every operation. */
  readonly problems: readonly number[];
  /**
   * Does the work.
   *
   * @param input - as the schema has read it
   * @param service - what there is to work with
   * @param signal - ends the work, when its time is over or the caller is gone
   */
  run(input: unknown, service: Service, signal: AbortSignal): Promise<Document | object>;
}

/** Whether an answer is a document. */
export const isDocument = (answer: Document | object): answer is Document => "mediaType" in answer;
