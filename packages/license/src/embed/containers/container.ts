/** The blocks of metadata that a file holds, each as its own standard has it. */
export interface Blocks {
  /** XMP packet (ISO 16684-1), in a JPEG the main one. */
  xmp?: Uint8Array;
  /** The rest of a packet that is too long for one JPEG segment (XMP part 3, section 1.1.3.1). */
  extendedXmp?: Uint8Array;
  /** IPTC-IIM datasets as they stand, without Photoshop's resources around them. */
  iim?: Uint8Array;
  /** Photoshop's image resources (`8BIM`), which hold IIM and its digest in JPEG files. */
  photoshop?: Uint8Array;
  /** Exif as a TIFF structure: byte order, first directory, and what it refers to. */
  exif?: Uint8Array;
}

/** What was read from a file before anything is written. */
export interface ReadFile {
  blocks: Blocks;
  /** Whether the file carries signed Content Credentials (C2PA), which any change of the file breaks. */
  hasContentCredentials: boolean;
}

/** Where a kind of file keeps its metadata. */
export interface Container {
  /** Media type of a file that matches. */
  mediaType: (bytes: Uint8Array) => string;
  /** Where IPTC-IIM lies: among Photoshop's resources, in a block of its own, or only where another program has put it. */
  iim: "photoshop" | "own" | "foreign";
  /** The most bytes of the main XMP packet, where there is a limit. */
  mostXmp?: number;
  matches: (bytes: Uint8Array) => boolean;
  /** @throws CivicMediaError `picture-invalid`, `picture-unsupported` */
  read: (bytes: Uint8Array) => ReadFile;
  /**
   * Gives the file with other blocks, everything else unchanged; blocks that are not named stay.
   *
   * @throws CivicMediaError `picture-invalid`, `picture-unsupported`
   */
  write: (bytes: Uint8Array, changed: Blocks) => Uint8Array;
}
