import { type Zippable, zipSync } from "fflate";
import type { PressKit } from "./press-kit.ts";

/**
 * Packs a press kit into one file, all of it in a folder of the kit's name, so that unpacking never litters.
 *
 * @param kit - what `renderPressKit` gave
 * @returns the bytes of a ZIP archive; the same kit gives the same bytes
 * @example
 * ```ts
 * import { renderPressKit, zipPressKit } from "@civic-media/render/press-kit";
 *
 * const archive = zipPressKit(renderPressKit(release));
 * console.log(String.fromCharCode(...archive.subarray(0, 2))); // "PK"
 * ```
 */
export function zipPressKit({ name, files }: PressKit): Uint8Array {
  const entries = [...files].map(([path, bytes]): [string, Uint8Array] => [`${name}/${path}`, bytes]);
  // Archives hold the time of the wall clock; the first that the format knows (1980) says that there is none.
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: new Date(1980, 0, 1) });
}
