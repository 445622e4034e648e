import { rmSync } from "node:fs";

/** Files that are being written under another name at this moment. */
const drafts: Set<string> = new Set();

/** Notes a file that is about to be written under another name. */
export const addDraft = (path: string): void => void drafts.add(path);

/** Notes that it has its own name, or is gone. */
export const dropDraft = (path: string): void => void drafts.delete(path);

/** Takes away what is half-written, when the program ends at once: at the second Ctrl-C, at a closed pipe. */
export function removeDrafts(): void {
  for (const path of drafts) rmSync(path, { force: true });
}
