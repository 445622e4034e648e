import { cleanText } from "./bytes/text.ts";
import { FIELD_NAMES, type FieldName, type Item, rowOf, type Values } from "./fields.ts";

/** Who gives licenses, and where. */
export interface Licensor {
  name?: string;
  /** The page where a license can be had: Google Images shows it as "Get this image on". */
  url?: string;
}

/** What a picture says about its rights, under the names that a `Work` has where it has them. */
export interface PictureRights {
  /** `dc:title`, IIM 2:05. */
  title?: string;
  /** `dc:description`, IIM 2:120, Exif ImageDescription. */
  description?: string;
  /** `dc:creator`, IIM 2:80, Exif Artist, `plus:ImageCreator`. */
  creators?: string[];
  /** `photoshop:Credit`, IIM 2:110. */
  creditLine?: string;
  /** Who provides the picture: `photoshop:Source`, IIM 2:115. */
  source?: string;
  /** `dc:rights`, IIM 2:116, Exif Copyright. */
  copyrightNotice?: string;
  /** `plus:CopyrightOwner`. */
  copyrightHolders?: string[];
  /** `xmpRights:UsageTerms`. */
  usageTerms?: string;
  /** Whether rights are reserved at all, `false` in the public domain: `xmpRights:Marked`. */
  isMarked?: boolean;
  /** The page that states the rights: `xmpRights:WebStatement`. */
  webStatement?: string;
  /** Address of the license: `cc:license`. */
  license?: string;
  /** `cc:attributionName`. */
  attributionName?: string;
  /** `cc:attributionURL`. */
  attributionUrl?: string;
  /** Where permission beyond the license can be had: `cc:morePermissions`. */
  morePermissions?: string;
  /** `plus:Licensor`. */
  licensors?: Licensor[];
  /** Data-mining permission of the PLUS vocabulary: `plus:DataMining`. */
  dataMining?: string;
  /** `Iptc4xmpExt:DigitalSourceType`. */
  digitalSourceType?: string;
}

/** A value in the form of its field. */
type Plain = string | boolean | readonly string[] | readonly Licensor[];

const FROM_ITEMS: Readonly<Record<"one" | "many" | "flag" | "parties", (items: readonly Item[]) => Plain>> = {
  one: ([first]) => first?.text ?? "",
  many: (items) => items.map(({ text }) => text),
  flag: ([first]) => /^true$/i.test(first?.text ?? ""),
  parties: (items) =>
    items.map(({ text, url }) => ({ ...(text === "" ? {} : { name: text }), ...(url === undefined ? {} : { url }) })),
};

function toItems(value: Plain): Item[] {
  if (typeof value === "boolean") return [{ text: value ? "True" : "False" }];
  const list: readonly (string | Licensor)[] = typeof value === "string" ? [value] : value;
  return list
    .map((one): Item => {
      if (typeof one === "string") return { text: cleanText(one).trim() };
      return { text: cleanText(one.name ?? "").trim(), ...(one.url === undefined ? {} : { url: cleanText(one.url) }) };
    })
    .filter(({ text, url }) => text !== "" || url !== undefined);
}

/** From the record to values; empty ones are left out. */
export function toValues(rights: PictureRights): Values {
  const values = new Map<FieldName, readonly Item[]>();
  for (const field of FIELD_NAMES) {
    const items = rights[field] === undefined ? [] : toItems(rights[field]);
    if (items.length > 0) values.set(field, items);
  }
  return values;
}

/** From values to the record. */
export const fromValues = (values: Values): PictureRights =>
  Object.fromEntries(
    FIELD_NAMES.flatMap((field) => {
      const items = values.get(field);
      return items === undefined || items.length === 0 ? [] : [[field, FROM_ITEMS[rowOf(field).kind](items)]];
    }),
  );
