import { unsupported } from "../picture-error.ts";
import type { Container } from "./container.ts";
import { heif } from "./heif.ts";
import { jpeg } from "./jpeg.ts";
import { png } from "./png.ts";
import { tiff } from "./tiff.ts";
import { webp } from "./webp.ts";

/** Every kind of file that is written. */
export const containers: readonly Container[] = [jpeg, png, webp, tiff, heif];

/**
 * The kind of a file, by its first bytes.
 *
 * @throws CivicMediaError `picture-unsupported` that names what is supported
 */
export function containerOf(bytes: Uint8Array): Container {
  const found = containers.find(({ matches }) => matches(bytes));
  if (found !== undefined) return found;
  throw unsupported("The file is no picture of a supported format. Supported: JPEG, PNG, WebP, TIFF, AVIF, HEIC.");
}
