import { ByteView } from "../bytes/byte-view.ts";
import { entryData, readDirectory } from "../exif/directory.ts";

/** CIPA DC-007: number of pictures and the table of their places. */
const MP_ENTRY = 0xb002;
const ENTRY_BYTES = 16;

/** How many bytes were added before and after a place of the file. */
export interface Growth {
  /** Added after the table. */
  behind: number;
  /** Added to the first picture. */
  total: number;
}

/**
 * Corrects the table of a file that holds several pictures (previews, gain maps of HDR photos): the first one has grown,
 * and the others may have moved, counted from the table on.
 *
 * @param payload - what follows `MPF` in its segment
 */
export function growMpf(payload: Uint8Array, { behind, total }: Growth): Uint8Array {
  const directory = readDirectory(payload, "The table of pictures (MPF)");
  const entry = directory.entries.find(({ tag }) => tag === MP_ENTRY);
  if (entry === undefined) return payload;
  const grown = payload.slice();
  const table = entryData(directory, entry);
  const at = table.byteOffset - payload.byteOffset;
  const view = new ByteView(grown, "The table of pictures (MPF)", directory);
  const write = new DataView(grown.buffer);
  for (let row = at; row + ENTRY_BYTES <= at + table.length; row += ENTRY_BYTES) {
    const offset = view.u32(row + 8);
    // The first picture has offset 0: its place is the start of the file.
    if (offset === 0) write.setUint32(row + 4, view.u32(row + 4) + total, directory.littleEndian);
    else write.setUint32(row + 8, offset + behind, directory.littleEndian);
  }
  return grown;
}
