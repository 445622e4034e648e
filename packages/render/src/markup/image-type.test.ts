import { expect, test } from "vitest";
import { imageType } from "./image-type.ts";

test.each([
  ["\x89PNG\r\n\x1a\n", "png", "image/png"],
  ["\xff\xd8\xff\xe0", "jpg", "image/jpeg"],
  ["GIF89a", "gif", "image/gif"],
  ["RIFF\x1a\0\0\0WEBPVP8 ", "webp", "image/webp"],
  ["RIFF\x1a\0\0\0WAVEfmt ", undefined, undefined],
  ["RIFF", undefined, undefined],
  ["RIFE\x1a\0\0\0WEBP", undefined, undefined],
  ["<svg>", undefined, undefined],
  ["", undefined, undefined],
])("%j is of the kind %s", (beginning, extension, mediaType) => {
  const type = imageType(Uint8Array.from(beginning, (sign) => sign.charCodeAt(0)));
  expect([type?.extension, type?.mediaType]).toEqual([extension, mediaType]);
});
