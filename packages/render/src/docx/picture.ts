import type { Media } from "@civic-media/schema";
import type { ParagraphChild } from "docx";
import { cleanLine } from "../markup/escape.ts";
import { imageType } from "../markup/image-type.ts";
import type { DocxContext } from "./context.ts";

const KNOWN = ["png", "jpg", "gif"] as const;

/** The kind of a picture, where Word knows it. */
function typeOf(bytes: Uint8Array): (typeof KNOWN)[number] | undefined {
  const extension = imageType(bytes)?.extension;
  return KNOWN.find((one) => one === extension);
}

/** Pixels of 96 per inch; the text is 16 cm wide. */
const WIDEST = 604;

/** How large a picture is shown: as wide as the text, in its own proportions where they are known. */
function sizeOf({ renditions = [] }: Media): { readonly width: number; readonly height: number } {
  const known = renditions.find(({ width, height }) => width !== undefined && height !== undefined);
  const { width = 3, height = 2 } = known ?? {};
  return { width: WIDEST, height: Math.max(1, Math.round((WIDEST * height) / width)) };
}

/** A photo with its text alternative; nothing where its file was not given, or is of no kind that Word knows. */
export function docxPicture(media: Media, { library, pictures, labels }: DocxContext): ParagraphChild | undefined {
  const data = media.type === "image" && Object.hasOwn(pictures, media.id) ? pictures[media.id] : undefined;
  const type = data && typeOf(data);
  if (data === undefined || type === undefined) return undefined;
  const description = media.decorative ? "" : cleanLine(media.alt ?? media.title ?? labels.photo);
  return new library.ImageRun({
    type,
    data,
    transformation: sizeOf(media),
    altText: { name: media.id, title: cleanLine(media.title ?? ""), description },
  });
}
