/** What counting by words has to look at: characters of two units, and spaces that are more than one. */
const UNEVEN = /[\ud800-\udfff]|^ | {2}/;

/** Characters, of which some are two units long. */
const lengthOf = (word: string): number => [...word].length;

/** Breaks a text of single spaces in which each unit is a character: only the places of breaks are looked at. */
function wrapEven(text: string, width: number, indent: string): string {
  let wrapped = "";
  let start = 0;
  for (let room = width; text.length - start > room; room = width - indent.length) {
    const before = text.lastIndexOf(" ", start + room);
    const end = before > start ? before : text.indexOf(" ", start);
    if (end < 0) break;
    wrapped += `${text.slice(start, end)}\n${indent}`;
    start = end + 1;
  }
  return wrapped + text.slice(start);
}

function wrapWords(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  let length = 0;
  for (const word of text.split(" ")) {
    const size = lengthOf(word);
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

/**
 * Breaks text into lines of at most so many characters, at spaces; a longer word stands on a line of its own.
 *
 * @param text - one paragraph
 * @param width - in characters (code points); `Infinity` leaves the paragraph in one line
 * @param indent - put before every line but the first, and counted
 */
export function wrapText(text: string, width: number, indent = ""): string {
  if (!Number.isFinite(width)) return text;
  return UNEVEN.test(text) ? wrapWords(text, width, indent) : wrapEven(text, width, indent);
}
