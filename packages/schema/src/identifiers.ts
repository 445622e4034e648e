import * as z from "zod/mini";
import { FORMS } from "./forms.ts";

/** An id inside one document; references (`publisher`, `speakers` …) point to it. */
export const localId = z.string().check(z.regex(FORMS.localId));

/** An absolute URI that names a release for ever: `tag:` (RFC 4151), `urn:` (RFC 8141), `http:` or `https:`. */
export const uri = z.string().check(z.maxLength(2048), z.regex(FORMS.uri));

// The form comes first: `z.url` takes blanks and line breaks out of what it reads, but never sees any.
/** An address on the Web: `http:` or `https:`, absolute. */
export const httpUrl = z.string().check(z.maxLength(8192), z.regex(FORMS.httpUrl, { abort: true }), z.url());

/** What a link may point to: the Web, a mail address or a telephone number. */
export const safeHref = z.string().check(z.maxLength(8192), z.regex(FORMS.safeHref));

/** A SHA-256 digest in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(FORMS.sha256));

/** A language tag that is well-formed by BCP 47 (RFC 5646). */
export const language = z.string().check(z.maxLength(64), z.regex(FORMS.language));

/** A media type: `image/jpeg`. */
export const mediaType = z.string().check(z.regex(FORMS.mediaType));

/** A JSON Pointer (RFC 6901) into the release: `/headline`, `/body/0`. */
export const jsonPointer = z.string().check(z.regex(FORMS.jsonPointer));
