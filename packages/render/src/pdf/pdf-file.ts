import { unzlibSync } from "fflate";

/** One object of a PDF. */
export interface PdfObject {
  /** Its dictionary, or what it is else, in the letters of the file (Latin-1). */
  readonly text: string;
  /** What its stream holds, unpacked; absent where it has none or one that cannot be read. */
  readonly stream?: Uint8Array;
}

/** A PDF whose objects can be looked up. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  /** The dictionary of the newest trailer. */
  readonly trailer: string;
  /** Where the newest table of objects stands. */
  readonly start: number;
  /** Number of the catalog. */
  readonly root: number;
  objectAt(number: number): PdfObject | undefined;
}

/** Bytes that are looked at of one object's dictionary, of one trailer, and tables that are followed. */
const LONGEST = 65_536;
const MOST_TABLES = 16;
/** A release is never as large; what is, was made to fill memory. */
const LARGEST = 64 * 1024 * 1024;

const latin1 = new TextDecoder("latin1");
const text = (bytes: Uint8Array, from: number, length: number): string =>
  latin1.decode(bytes.subarray(Math.max(0, from), Math.max(0, from) + length));

/** A number behind a name of a dictionary. */
const numberOf = (dictionary: string, name: string): number | undefined => {
  const found = new RegExp(`/${name} (\\d{1,10})`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
};

interface Table {
  readonly trailer: string;
  readonly previous: number | undefined;
}

/** Reads one table of objects; what an earlier one, which is newer, said already stays. */
function readTable(bytes: Uint8Array, start: number, offsets: Map<number, number>): Table | undefined {
  if (text(bytes, start, 4) !== "xref") return undefined;
  let at = start + 4;
  for (;;) {
    const line = /^\s*(\d{1,9}) (\d{1,9})\s*\n/.exec(text(bytes, at, 64));
    if (line === null) break;
    const [found, first, count] = [line[0], Number(line[1]), Number(line[2])];
    at += found.length;
    if (at + count * 20 > bytes.length) return undefined;
    for (let index = 0; index < count; index++) {
      const entry = /^(\d{10}) \d{5} ([nf])/.exec(text(bytes, at + index * 20, 20));
      if (entry?.[2] === "n" && !offsets.has(first + index)) offsets.set(first + index, Number(entry[1]));
    }
    at += count * 20;
  }
  const rest = text(bytes, at, LONGEST);
  const from = rest.indexOf("<<");
  const to = rest.indexOf("startxref");
  if (!rest.trimStart().startsWith("trailer") || from < 0 || to < from) return undefined;
  const trailer = rest.slice(from, to).trimEnd();
  return { trailer, previous: numberOf(trailer, "Prev") };
}

function unpack(packed: Uint8Array, dictionary: string): Uint8Array | undefined {
  if (!dictionary.includes("/Filter")) return packed;
  if (!/\/Filter (?:\[\s*)?\/FlateDecode/.test(dictionary)) return undefined;
  try {
    const size = numberOf(dictionary, "Size") ?? LARGEST;
    return size > LARGEST ? undefined : unzlibSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}

function readObject(bytes: Uint8Array, number: number, offset: number): PdfObject | undefined {
  const head = text(bytes, offset, LONGEST);
  const mark = `${number} 0 obj`;
  if (!head.startsWith(mark)) return undefined;
  const stream = /\sstream\r?\n/.exec(head);
  const end = head.indexOf("endobj");
  if (stream === null || (end >= 0 && end < stream.index))
    return end < 0 ? undefined : { text: head.slice(mark.length, end).trim() };
  const dictionary = head.slice(mark.length, stream.index).trim();
  const from = offset + stream.index + stream[0].length;
  const length = numberOf(dictionary, "Length") ?? -1;
  if (length < 0 || from + length > bytes.length) return { text: dictionary };
  const unpacked = unpack(bytes.subarray(from, from + length), dictionary);
  return unpacked === undefined ? { text: dictionary } : { text: dictionary, stream: unpacked };
}

/**
 * Reads the tables of a PDF that names its objects in the classic way (ISO 32000-1, § 7.5.4), as Typst writes it. Never
 * throws because of a file.
 *
 * @returns `undefined` for anything else
 */
export function readPdfFile(bytes: Uint8Array): PdfFile | undefined {
  const end = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(text(bytes, bytes.length - 64, 64))?.[1];
  if (end === undefined) return undefined;
  const offsets = new Map<number, number>();
  const start = Number(end);
  let newest: Table | undefined;
  let next: number | undefined = start;
  for (let count = 0; next !== undefined && count < MOST_TABLES; count++) {
    const table = readTable(bytes, next, offsets);
    if (table === undefined) break;
    newest ??= table;
    next = table.previous;
  }
  const root = newest && numberOf(newest.trailer, "Root");
  if (newest === undefined || root === undefined) return undefined;
  const objectAt = (number: number): PdfObject | undefined => {
    const offset = offsets.get(number);
    return offset === undefined ? undefined : readObject(bytes, number, offset);
  };
  return { bytes, trailer: newest.trailer, start, root, objectAt };
}
