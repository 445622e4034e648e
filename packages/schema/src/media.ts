import * as z from "zod/mini";
import { when } from "./dates.ts";
import { httpUrl, localId, mediaType, sha256, uri } from "./identifiers.ts";
import { Inline } from "./inlines.ts";
import { check, line, text } from "./text.ts";

const pixels = z.int().check(z.positive());

/**
 * One file of a photo, film, sound or document.
 *
 * @example
 * ```ts
 * import { Rendition } from "@civic-media/schema/model";
 *
 * console.log(Rendition.safeParse({ contentUrl: "https://city.example/a.jpg", role: "print", encodingFormat: "image/jpeg", width: 4000 }).success); // true
 * ```
 */
export const Rendition = z.strictObject({
  contentUrl: httpUrl,
  /** What the file is for; `original` is the largest that is offered. */
  role: z.enum(["thumbnail", "web", "print", "original"]),
  /** Media type: `image/jpeg`. */
  encodingFormat: mediaType,
  /** In pixels. */
  width: z.exactOptional(pixels),
  /** In pixels. */
  height: z.exactOptional(pixels),
  /** In bytes. */
  sizeInBytes: z.exactOptional(z.int().check(z.nonnegative())),
  /** In seconds. */
  duration: z.exactOptional(z.number().check(z.nonnegative())),
  sha256: z.exactOptional(sha256),
});

/** One file of a photo, film, sound or document. */
export interface Rendition extends z.output<typeof Rendition> {}

/**
 * The credit of a photo, and whether the page states it or a general rule gives it.
 *
 * @example
 * ```ts
 * import { Credit } from "@civic-media/schema/model";
 *
 * console.log(Credit.safeParse({ creditLine: "Foto: Stadt Linz/Dworschak", photographer: "Dworschak", basis: "stated" }).success); // true
 * ```
 */
export const Credit = z.strictObject({
  /** The line to print: `Foto: Stadt Linz/Dworschak`. */
  creditLine: line,
  creators: z.exactOptional(z.array(line)),
  agency: z.exactOptional(line),
  photographer: z.exactOptional(line),
  /** `stated` beside this photo, or by a `default-rule` of the page. */
  basis: z.enum(["stated", "default-rule"]),
});

/** The credit of a photo, and whether the page states it or a general rule gives it. */
export interface Credit extends z.output<typeof Credit> {}

/**
 * A photo, film, sound or document of the release. Has an address (`url`), at least one rendition, or both.
 *
 * @example
 * ```ts
 * import { Media } from "@civic-media/schema/model";
 *
 * console.log(Media.safeParse({ id: "photo-1", type: "image", alt: "A bus on a bridge", url: "https://city.example/photo" }).success); // true
 * ```
 */
export const Media = z
  .strictObject({
    id: localId,
    type: z.enum(["image", "video", "audio", "document"]),
    /** Text in place of the picture, for those who do not see it. */
    alt: z.exactOptional(text),
    /** Whether the picture says nothing that the text does not. */
    decorative: z.exactOptional(z.boolean()),
    title: z.exactOptional(line),
    caption: z.exactOptional(Inline),
    credit: z.exactOptional(Credit),
    /** Ids of people, organizations or places. */
    depicts: z.exactOptional(z.array(localId)),
    dateCreated: z.exactOptional(when),
    contentLocation: z.exactOptional(localId),
    /** IPTC digital source type. */
    digitalSourceType: z.exactOptional(uri),
    /** The point that a crop must keep, as fractions of width and height. */
    focus: z.exactOptional(
      z.strictObject({
        x: z.number().check(z.minimum(0), z.maximum(1)),
        y: z.number().check(z.minimum(0), z.maximum(1)),
      }),
    ),
    /** Address of a transcript. */
    transcript: z.exactOptional(httpUrl),
    /** Address of captions. */
    captions: z.exactOptional(httpUrl),
    /** The page where it can be had. */
    url: z.exactOptional(httpUrl),
    renditions: z.exactOptional(z.array(Rendition)),
  })
  .check(check("media-without-file"));

/** A photo, film, sound or document of the release. */
export interface Media extends z.output<typeof Media> {}
