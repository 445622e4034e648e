import type { Prefix } from "./xmp/namespaces.ts";

/** How XMP writes a value (ISO 16684-1 section 7). */
export type Form =
  /** Plain text. */
  | "text"
  /** An address, in `rdf:resource`. */
  | "resource"
  /** An ordered list of texts. */
  | "seq"
  /** A text in several languages, the one for everybody first. */
  | "alt"
  /** An ordered list of structures. */
  | "structs";

/** One place for a field in XMP. */
export interface XmpRow {
  prefix: Prefix;
  name: string;
  form: Form;
  /** Names of the parts of a structure that hold the text and the address of an item. */
  parts?: { text: string; url?: string };
}

/** One field and all places for it. */
export interface FieldRow {
  /** One value, several, yes or no, or several with an address each. */
  kind: "one" | "many" | "flag" | "parties";
  /** The best place first. */
  xmp: readonly [XmpRow, ...XmpRow[]];
  /** The dataset of record 2 and the most bytes that it may have (IIM 4.2). */
  iim?: { dataset: number; most: number };
  /** The tag in the first directory. */
  exif?: number;
}

/** The name of a field, as `PictureRights` has it. */
export type FieldName =
  | "title"
  | "description"
  | "creators"
  | "creditLine"
  | "source"
  | "copyrightNotice"
  | "copyrightHolders"
  | "usageTerms"
  | "isMarked"
  | "webStatement"
  | "license"
  | "attributionName"
  | "attributionUrl"
  | "morePermissions"
  | "licensors"
  | "dataMining"
  | "digitalSourceType";

const at = (prefix: Prefix, name: string, form: Form = "text"): XmpRow => ({ prefix, name, form });

/**
 * Every field that is read and written, with its places: IPTC Photo Metadata Standard 2023.2, the guidelines of the Metadata
 * Working Group for those that three blocks share, and Creative Commons' own for `cc`.
 */
const FIELDS: Readonly<Record<FieldName, FieldRow>> = {
  title: { kind: "one", xmp: [at("dc", "title", "alt")], iim: { dataset: 5, most: 64 } },
  description: {
    kind: "one",
    xmp: [at("dc", "description", "alt")],
    iim: { dataset: 120, most: 2000 },
    exif: 270,
  },
  creators: {
    kind: "many",
    xmp: [
      at("dc", "creator", "seq"),
      { prefix: "plus", name: "ImageCreator", form: "structs", parts: { text: "ImageCreatorName" } },
    ],
    iim: { dataset: 80, most: 32 },
    exif: 315,
  },
  creditLine: { kind: "one", xmp: [at("photoshop", "Credit")], iim: { dataset: 110, most: 32 } },
  source: { kind: "one", xmp: [at("photoshop", "Source")], iim: { dataset: 115, most: 32 } },
  copyrightNotice: {
    kind: "one",
    xmp: [at("dc", "rights", "alt")],
    iim: { dataset: 116, most: 128 },
    exif: 33432,
  },
  copyrightHolders: {
    kind: "many",
    xmp: [{ prefix: "plus", name: "CopyrightOwner", form: "structs", parts: { text: "CopyrightOwnerName" } }],
  },
  usageTerms: { kind: "one", xmp: [at("xmpRights", "UsageTerms", "alt")] },
  isMarked: { kind: "flag", xmp: [at("xmpRights", "Marked")] },
  webStatement: { kind: "one", xmp: [at("xmpRights", "WebStatement")] },
  license: { kind: "one", xmp: [at("cc", "license", "resource")] },
  attributionName: { kind: "one", xmp: [at("cc", "attributionName")] },
  attributionUrl: { kind: "one", xmp: [at("cc", "attributionURL", "resource")] },
  morePermissions: { kind: "one", xmp: [at("cc", "morePermissions", "resource")] },
  licensors: {
    kind: "parties",
    xmp: [{ prefix: "plus", name: "Licensor", form: "structs", parts: { text: "LicensorName", url: "LicensorURL" } }],
  },
  dataMining: { kind: "one", xmp: [at("plus", "DataMining")] },
  digitalSourceType: { kind: "one", xmp: [at("Iptc4xmpExt", "DigitalSourceType")] },
};

/** Their names, in the order in which they are written. */
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The row of a field. */
export const rowOf = (field: FieldName): FieldRow => FIELDS[field];

/** One value of a field. */
export interface Item {
  text: string;
  url?: string;
}

/** The values of the fields that are known, in a form that all blocks share. */
export type Values = ReadonlyMap<FieldName, readonly Item[]>;

/** Whether two values are the same. */
export const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length &&
  a.every(({ text, url }, index) => text === b[index]?.text && (url ?? "") === (b[index]?.url ?? ""));
