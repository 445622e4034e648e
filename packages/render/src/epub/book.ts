import type { Media, Release } from "@civic-media/schema";
import { type ImageType, imageType } from "../markup/image-type.ts";
import type { EpubOptions } from "./options.ts";

/** A file of the book beside its pages. */
export interface BookFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The pictures that were given: each file once, under a name that no text of a release has a part in. */
export class Pictures {
  readonly #given: ReadonlyMap<string, Uint8Array>;
  readonly #isSingle: boolean;
  readonly #taken = new Map<Uint8Array, BookFile>();

  constructor({ pictures = {} }: EpubOptions, isSingle: boolean) {
    this.#given = new Map(Object.entries(pictures));
    this.#isSingle = isSingle;
  }

  /** The file of a photo, which from now on is in the book. */
  take({ id, type, renditions = [] }: Media): BookFile | undefined {
    if (type !== "image") return undefined;
    const names = [...(this.#isSingle ? [id] : []), ...renditions.map(({ contentUrl }) => contentUrl)];
    const bytes = names.map((name) => this.#given.get(name)).find((one) => one !== undefined);
    const kind = bytes && imageType(bytes);
    if (bytes === undefined || kind === undefined) return undefined;
    const known = this.#taken.get(bytes);
    if (known !== undefined) return known;
    const file = pictureFile(`picture-${this.#taken.size + 1}`, bytes, kind);
    this.#taken.set(bytes, file);
    return file;
  }

  /** What was taken so far. */
  get files(): BookFile[] {
    return [...this.#taken.values()];
  }
}

/** A picture as file of the book. */
export const pictureFile = (name: string, bytes: Uint8Array, { extension, mediaType }: ImageType): BookFile => ({
  path: `${name}.${extension}`,
  mediaType,
  bytes,
});

/** One release in the book. */
export interface Chapter {
  readonly release: Release;
  readonly path: string;
  readonly page: string;
  /** Its headings, in reading order. */
  readonly headings: readonly Place[];
  /** Whether each picture in it says what it shows. */
  readonly pictures: "none" | "described" | "undescribed";
}

/** A place that the contents lead to. */
export interface Place {
  readonly id: string;
  readonly level: number;
  readonly title: string;
}
