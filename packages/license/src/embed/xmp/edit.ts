/** A place of a text and what is to stand there. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits, which do not overlap, in one pass. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: fresh } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), fresh);
    at = end;
  }
  return parts.join("") + text.slice(at);
}
