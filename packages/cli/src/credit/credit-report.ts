import type { PictureRights } from "@civic-media/license/embed";
import type { Io } from "../io.ts";
import { layOut, type Row, type Section } from "../report/layout.ts";

/** A photo that was credited. */
export interface CreditedPhoto {
  /** Its path as it was given. */
  photo: string;
  /** The id of the photo in the release. */
  media: string;
  /** The path of what was written. */
  written: string;
  before: PictureRights;
  after: PictureRights;
  /** Whether the file says anything else than before. */
  changed: boolean;
}

/** In the order in which people look for them. */
const LABELS: Readonly<Record<keyof PictureRights, string>> = {
  title: "Title",
  description: "Caption",
  creators: "Creators",
  creditLine: "Credit",
  source: "Source",
  copyrightNotice: "Copyright",
  copyrightHolders: "Rights holder",
  usageTerms: "Terms",
  isMarked: "Rights claimed",
  webStatement: "Rights page",
  license: "License",
  attributionName: "Attribute to",
  attributionUrl: "Link to",
  morePermissions: "Permissions",
  licensors: "Licensor",
  dataMining: "Data mining",
  digitalSourceType: "Made by",
};

function shown(value: PictureRights[keyof PictureRights]): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  return value
    .map((one) => (typeof one === "string" ? one : [one.name, one.url].filter(Boolean).join(", ")))
    .join("; ");
}

function rowsOf({ before, after }: CreditedPhoto): Row[] {
  return (Object.keys(LABELS) as (keyof PictureRights)[]).flatMap((field) => {
    const [old, fresh] = [shown(before[field]), shown(after[field])];
    if (old === fresh) return fresh === "" ? [] : [{ label: LABELS[field], value: fresh, note: "unchanged" }];
    return [
      { label: LABELS[field], value: old === "" ? "–" : old, note: "before" },
      { label: "", value: fresh, note: "after" },
    ];
  });
}

/** Before and after, photo by photo. */
export const creditReport = (photos: readonly CreditedPhoto[], io: Io): string =>
  layOut(
    photos.map((photo): Section => {
      const target = photo.written === photo.photo ? "in place" : photo.written;
      return { title: `${photo.photo} → ${target}  (${photo.media})`, rows: rowsOf(photo) };
    }),
    io,
  );
