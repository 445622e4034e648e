/** Numbers of names in a font's table `name` (OpenType 1.9): the family of a typographer, else the one of old programs. */
const FAMILY_NAMES = [16, 1] as const;
const MOST_TABLES = 200;
const MOST_NAMES = 2_000;

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

function nameTable(view: DataView): number | undefined {
  const count = Math.min(view.getUint16(4), MOST_TABLES);
  for (let table = 0; table < count; table += 1) {
    const at = 12 + table * 16;
    if (tagAt(view, at) === "name") return view.getUint32(at + 8);
  }
  return undefined;
}

/** Names for Windows and Unicode are written in UTF-16, big end first. */
function utf16(view: DataView, from: number, length: number): string {
  let text = "";
  for (let at = from; at + 1 < from + length; at += 2) text += String.fromCharCode(view.getUint16(at));
  return text;
}

function* names(view: DataView, table: number): Iterable<{ id: number; text: string }> {
  const count = Math.min(view.getUint16(table + 2), MOST_NAMES);
  const texts = table + view.getUint16(table + 4);
  for (let record = 0; record < count; record += 1) {
    const at = table + 6 + record * 12;
    const platform = view.getUint16(at);
    const text = () => utf16(view, texts + view.getUint16(at + 10), view.getUint16(at + 8));
    if (platform === 0 || platform === 3) yield { id: view.getUint16(at + 6), text: text() };
  }
}

/**
 * The family of a font file in OpenType or TrueType.
 *
 * @param font - the file
 * @returns its name; `undefined` where the file is none that can be read
 */
export function fontFamily(font: Uint8Array): string | undefined {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  try {
    const table = nameTable(view);
    if (table === undefined) return undefined;
    const all = [...names(view, table)];
    for (const wanted of FAMILY_NAMES) {
      const found = all.find(({ id, text }) => id === wanted && text !== "");
      if (found !== undefined) return found.text;
    }
  } catch (error) {
    // A file that ends before what it announces.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}
