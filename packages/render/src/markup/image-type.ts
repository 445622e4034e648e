/** A kind of picture: the ending of its files and its media type. */
export interface ImageType {
  readonly extension: "png" | "jpg" | "gif" | "webp";
  readonly mediaType: `image/${string}`;
}

/** First bytes as Latin-1; a dot stands for any byte. */
const TYPES: readonly (readonly [type: ImageType, magic: string])[] = [
  [{ extension: "png", mediaType: "image/png" }, "\x89PNG"],
  [{ extension: "jpg", mediaType: "image/jpeg" }, "\xff\xd8\xff"],
  [{ extension: "gif", mediaType: "image/gif" }, "GIF8"],
  // Sounds and films are RIFF files, too; between the words stands the length.
  [{ extension: "webp", mediaType: "image/webp" }, "RIFF....WEBP"],
];

const begins = (bytes: Uint8Array, magic: string): boolean =>
  Array.from(magic).every((sign, index) => sign === "." || bytes[index] === sign.charCodeAt(0));

/** Tells the kind of a picture by its first bytes; nothing where it is another. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  return TYPES.find(([, magic]) => begins(bytes, magic))?.[0];
}
