import type { Io } from "../io.ts";

/** Waits for Ctrl-C. */
export async function untilStopped({ signal }: Io): Promise<void> {
  if (signal?.aborted === true) return;
  await new Promise<void>((stopped) => signal?.addEventListener("abort", () => stopped(), { once: true }));
}
