import type { Release } from "../release.ts";

/** Where a field of the release stands in a format, and what is lost there; or why the format does not carry it. */
export type MappingRow =
  | {
      /** The place in the format: an element, a property, a path, a part of the text. */
      readonly to: string;
      /** What the format cannot say. */
      readonly loss?: string;
    }
  | {
      /** Why the format does not carry the field. */
      readonly omit: string;
    };

/** One row for every field of a release; the compiler asks for a row when the model gets a field. */
export type Mapping = Readonly<Record<keyof Release, MappingRow>>;
