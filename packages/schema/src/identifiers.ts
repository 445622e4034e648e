import * as z from "zod/mini";

/** An id inside one document; references (`publisher`, `speakers` …) point to it. */
export const localId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9._-]{0,127}$/));

/** An absolute URI that names a release for ever: `tag:` (RFC 4151), `urn:` (RFC 8141), `http:` or `https:`. */
export const uri = z.string().check(z.maxLength(2048), z.regex(/^(?:tag|urn|https?):[^\s<>"\p{Cc}\p{Cs}]+$/u));

/** An address on the Web: `http:` or `https:`, absolute. */
export const httpUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(8192), z.regex(/^https?:\/\/[^\s<>"]+$/iu));

/** What a link may point to: the Web, a mail address or a telephone number. No other scheme ever reaches a reader. */
export const safeHref = z
  .string()
  .check(
    z.maxLength(8192),
    z.regex(/^(?:https?:\/\/[^\s<>"\p{Cc}\p{Cs}]+|mailto:[^\s<>"\p{Cc}\p{Cs}]+|tel:[+0-9().;=a-z-]+)$/iu),
  );

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A language tag that is well-formed by BCP 47 (RFC 5646): `de-AT`, `sr-Latn`, `zh-Hant-TW`. */
export const language = z
  .string()
  .check(
    z.maxLength(64),
    z.regex(
      /^(?:[A-Za-z]{2,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$/,
    ),
  );

/** A media type: `image/jpeg`. */
export const mediaType = z.string().check(z.regex(/^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/));

/** A JSON Pointer (RFC 6901) into the release: `/headline`, `/body/0`. */
export const jsonPointer = z.string().check(z.regex(/^(?:\/(?:[^/~]|~[01])*)*$/));
