// The program of a thread; `createWorkers` starts it.

import { CivicMediaError } from "@civic-media/schema";
import { JOBS, type Jobs } from "./jobs.ts";
import type { Done, Task } from "./workers.ts";

/** Does one piece of work. Errors go as data: what marks them does not survive the way between threads. */
export default async function work({ name, input }: Task): Promise<Done> {
  try {
    return { value: await JOBS[name as keyof Jobs](input as never) };
  } catch (error) {
    if (!CivicMediaError.is(error)) throw error;
    return { code: error.code, message: error.message };
  }
}
