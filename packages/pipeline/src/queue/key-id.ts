import { createHash } from "node:crypto";

/** A key of any length and letters as UUID, for servers that want one; the same key has the same, so that it is there once. */
export function keyId(key: string): string {
  const hex = createHash("sha256").update(key).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

/** What a stranger's error may say. */
export const MOST_ERROR = 1_000;
