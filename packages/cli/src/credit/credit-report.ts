import type { PictureRights } from "@civic-media/license/embed";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
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

/** What a file can say, in the order in which people look for it. */
const FIELDS = [
  "title",
  "description",
  "creators",
  "creditLine",
  "source",
  "copyrightNotice",
  "copyrightHolders",
  "usageTerms",
  "isMarked",
  "webStatement",
  "license",
  "attributionName",
  "attributionUrl",
  "morePermissions",
  "licensors",
  "dataMining",
  "digitalSourceType",
] as const satisfies readonly (keyof PictureRights)[];

function shown(value: PictureRights[keyof PictureRights], io: Io): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return say(io, value ? "credit-yes" : "credit-no");
  if (typeof value === "string") return value;
  return value
    .map((one) => (typeof one === "string" ? one : [one.name, one.url].filter(Boolean).join(", ")))
    .join("; ");
}

const rowsOf = ({ before, after }: CreditedPhoto, io: Io): Row[] =>
  FIELDS.flatMap((field) => {
    const [old, fresh] = [shown(before[field], io), shown(after[field], io)];
    const label = say(io, `credit-${field}`);
    if (old === fresh) return fresh === "" ? [] : [{ label, value: fresh, note: say(io, "credit-unchanged") }];
    return [
      { label, value: old === "" ? "–" : old, note: say(io, "credit-before") },
      { label: "", value: fresh, note: say(io, "credit-after") },
    ];
  });

/** Before and after, photo by photo. */
export const creditReport = (photos: readonly CreditedPhoto[], io: Io): string =>
  layOut(
    photos.map((photo): Section => {
      const target = photo.written === photo.photo ? say(io, "credit-in-place") : photo.written;
      return { title: `${photo.photo} → ${target}  (${photo.media})`, rows: rowsOf(photo, io) };
    }),
    io,
  );
