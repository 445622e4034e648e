/** Half of a character that has two units. */
const HALF = /[\ud800-\udfff]/;

/** Where the next word begins: space before the first word of a line is no word. */
function skipSpace(text: string, from: number): number {
  let index = from;
  while (text[index] === " ") index += 1;
  return index;
}

/** Breaks a text in which each unit is a character: only the places of breaks are looked at. */
function wrapUnits(text: string, width: number): string {
  let wrapped = "";
  let start = skipSpace(text, 0);
  while (text.length - start > width) {
    const before = text.lastIndexOf(" ", start + width);
    const end = before > start ? before : text.indexOf(" ", start);
    if (end < 0) break;
    wrapped += `${text.slice(start, end)}\n`;
    start = skipSpace(text, end + 1);
  }
  return wrapped + text.slice(start);
}

/**
 * Breaks text into lines of at most so many characters, at spaces; a longer word stands on a line of its own.
 *
 * @param text - one paragraph
 * @param width - in characters (code points); `Infinity` leaves the paragraph in one line
 */
export function wrapText(text: string, width: number): string {
  if (!Number.isFinite(width)) return text;
  // Most lines are short already.
  if (text.length <= width && !text.startsWith(" ")) return text;
  if (!HALF.test(text)) return wrapUnits(text, width);
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of text.split(" ")) {
    const size = [...word].length;
    if (line !== "" && length + 1 + size > width) {
      lines.push(line);
      line = word;
      length = size;
    } else {
      length += size + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}

/** As {@link wrapText}, for several paragraphs, each on its line. */
export function wrapEach(text: string, width: number): string {
  if (!text.includes("\n")) return wrapText(text, width);
  return text
    .split("\n")
    .map((line) => wrapText(line, width))
    .join("\n");
}
