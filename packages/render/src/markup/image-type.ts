/** A kind of picture: the ending of its files and its media type. */
export interface ImageType {
  readonly extension: "png" | "jpg" | "gif" | "webp";
  readonly mediaType: `image/${string}`;
}

const TYPES: readonly (readonly [type: ImageType, magic: readonly number[]])[] = [
  [{ extension: "png", mediaType: "image/png" }, [0x89, 0x50, 0x4e, 0x47]],
  [{ extension: "jpg", mediaType: "image/jpeg" }, [0xff, 0xd8, 0xff]],
  [{ extension: "gif", mediaType: "image/gif" }, [0x47, 0x49, 0x46, 0x38]],
  [{ extension: "webp", mediaType: "image/webp" }, [0x52, 0x49, 0x46, 0x46]],
];

/** Tells the kind of a picture by its first bytes; nothing where it is another. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  return TYPES.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))?.[0];
}
