/**
 * Breaks text into lines of at most so many characters, at spaces; a longer word stands on a line of its own.
 *
 * @param text - one paragraph
 * @param width - in characters (code points); `Infinity` leaves the paragraph in one line
 * @param indent - put before every line but the first, and counted
 */
export function wrapText(text: string, width: number, indent = ""): string {
  if (!Number.isFinite(width)) return text;
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of text.split(" ")) {
    const size = [...word].length;
    if (line !== "" && length + 1 + size > width) {
      lines.push(line);
      line = indent + word;
      length = indent.length + size;
    } else {
      length += size + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
