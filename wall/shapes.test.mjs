// Attack strings of public collections, in every text of every format: the tree of the document stays what it is.
import { expect, it } from "vitest";
import { cleanText } from "../packages/render/src/markup/escape.ts";
import { changedShapes, shapes } from "../packages/render/src/testing/hostile-shapes.ts";
import { named, attacks as vectors } from "./tools.mjs";

const here = vectors.length > 0;

it.skipIf(!here)(
  named(`${vectors.length} attack strings in every text change no document`, here, "the collection"),
  () => {
    const plain = shapes("words", false);
    const changed = vectors
      .filter((vector) => cleanText(vector).trim() !== "")
      .flatMap((vector) => changedShapes(vector, plain, false).map((name) => `${name}: ${vector}`));
    expect(changed.slice(0, 20)).toEqual([]);
  },
);
