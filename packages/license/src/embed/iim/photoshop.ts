import { ByteView, concat, fromLatin1, sameBytes } from "../bytes/byte-view.ts";
import { md5 } from "../bytes/md5.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";

/** An image resource (Adobe Photoshop File Formats Specification). */
interface Resource {
  id: number;
  data: Uint8Array;
  /** The whole resource as it stands. */
  bytes: Uint8Array;
}

/** IPTC-IIM, and the MD5 of it as it was when XMP was last brought in line. */
const IIM = 0x0404;
const DIGEST = 0x0425;

/** Signatures in use: Photoshop's own, and those of its kin. */
const SIGNATURES: readonly string[] = ["8BIM", "MeSa", "PHUT", "AgHg", "DCSR"];

const even = (length: number): number => length + (length % 2);

/** @throws CivicMediaError `picture-invalid` */
function readResources(bytes: Uint8Array): Resource[] {
  const view = new ByteView(bytes, "Photoshop's data");
  const found: Resource[] = [];
  for (let at = 0; at < bytes.length; ) {
    // Zeros behind the last one are padding.
    if (bytes.length - at < 4 && bytes.subarray(at).every((byte) => byte === 0)) break;
    if (!SIGNATURES.includes(view.latin1(at, 4))) throw invalid("Photoshop's data is no list of resources.");
    const nameEnd = at + 6 + even(view.u8(at + 6) + 1);
    const length = view.u32(nameEnd);
    const data = view.slice(nameEnd + 4, length);
    // The last resource may lack its padding.
    const end = Math.min(nameEnd + 4 + even(length), bytes.length);
    found.push({ id: view.u16(at + 4), data, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}

function resourceOf(id: number, data: Uint8Array): Resource {
  const head = [fromLatin1("8BIM"), bigEndian(id, 2), new Uint8Array(2), bigEndian(data.length, 4)];
  return { id, data, bytes: concat([...head, data, new Uint8Array(data.length % 2)]) };
}

/** IPTC-IIM in Photoshop's resources. */
export const iimOf = (photoshop: Uint8Array): Uint8Array | undefined =>
  readResources(photoshop).find(({ id }) => id === IIM)?.data;

/** The digest in Photoshop's resources. */
export const digestOf = (photoshop: Uint8Array): Uint8Array | undefined =>
  readResources(photoshop).find(({ id, data }) => id === DIGEST && data.length === 16)?.data;

/** Whether IPTC-IIM was changed by a program that did not bring XMP in line (Metadata Working Group, section 3.3). */
export function isIimNewer(photoshop: Uint8Array | undefined, iim: Uint8Array | undefined): boolean {
  const digest = photoshop && digestOf(photoshop);
  return digest !== undefined && iim !== undefined && digest.some((byte) => byte !== 0) && !sameBytes(digest, md5(iim));
}

/**
 * Puts IPTC-IIM and its digest into Photoshop's resources; the others stay as they are.
 *
 * @param photoshop - what the picture has
 * @param iim - the datasets
 * @param holdsIim - whether the datasets themselves belong here; in a TIFF they have a tag of their own
 * @returns new resources, or the same bytes where they say so already
 */
export function mergePhotoshop(photoshop: Uint8Array | undefined, iim: Uint8Array, holdsIim: boolean): Uint8Array {
  const old = photoshop ?? new Uint8Array(0);
  let resources = readResources(old);
  const wanted: [number, Uint8Array][] = [[DIGEST, md5(iim)]];
  if (holdsIim || resources.some(({ id }) => id === IIM)) wanted.unshift([IIM, iim]);
  const isSaid = wanted.every(([id, data]) => {
    const own = resources.filter((resource) => resource.id === id);
    return own.length === 1 && own.every((resource) => sameBytes(resource.data, data));
  });
  if (isSaid) return old;
  for (const [id, data] of wanted) {
    const at = resources.findIndex((resource) => resource.id === id);
    const place = at === -1 ? resources.length : at;
    const rest = resources.slice(place).filter((resource) => resource.id !== id);
    resources = [...resources.slice(0, place), resourceOf(id, data), ...rest];
  }
  // A last resource without padding may now stand before others.
  return concat(resources.flatMap(({ bytes }) => [bytes, new Uint8Array(bytes.length % 2)]));
}
