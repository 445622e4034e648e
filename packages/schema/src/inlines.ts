import * as z from "zod/mini";
import { language, localId, safeHref } from "./identifiers.ts";
import { line, text } from "./text.ts";

const plainMark = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

/**
 * What a stretch of text is, beyond its characters.
 *
 * @example
 * ```ts
 * import { Mark } from "@civic-media/schema/model";
 *
 * console.log(Mark.safeParse({ type: "link", href: "https://www.linz.at/" }).success); // true
 * ```
 */
export const Mark = z.discriminatedUnion("type", [
  plainMark("em"),
  plainMark("strong"),
  plainMark("sub"),
  plainMark("sup"),
  plainMark("code"),
  z.strictObject({
    type: z.literal("link"),
    /** Where the link leads: `http:`, `https:`, `mailto:` or `tel:`. */
    href: safeHref,
    hreflang: z.exactOptional(language),
    title: z.exactOptional(line),
  }),
  /** Words in another language than the text around them. */
  z.strictObject({ type: z.literal("lang"), inLanguage: language }),
  /** An abbreviation, with its long form as title. */
  z.strictObject({ type: z.literal("abbr"), title: line }),
  /** Part of the quotation with this id; a split quotation has several such parts. */
  z.strictObject({ type: z.literal("quotation"), quotation: localId }),
  /** A person, organization, place or event of this release, named in the text. */
  z.strictObject({ type: z.literal("mention"), ref: localId }),
]);

/** What a stretch of text is: emphasis, link, abbreviation, quotation, mention … */
export type Mark = z.output<typeof Mark>;

/**
 * A stretch of text with the same marks, or a line break.
 *
 * @example
 * ```ts
 * import { Run } from "@civic-media/schema/model";
 *
 * console.log(Run.safeParse({ type: "text", value: "loud", marks: [{ type: "strong" }] }).success); // true
 * ```
 */
export const Run = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), value: text, marks: z.exactOptional(z.array(Mark)) }),
  z.strictObject({ type: z.literal("break") }),
]);

/** A stretch of text with the same marks, or a line break. */
export type Run = z.output<typeof Run>;

/**
 * Running text: runs one after the other.
 *
 * @example
 * ```ts
 * import { Inline } from "@civic-media/schema/model";
 *
 * console.log(Inline.safeParse([{ type: "text", value: "One line" }, { type: "break" }, { type: "text", value: "and another" }]).success); // true
 * ```
 */
export const Inline = z.array(Run);

/** Running text: runs one after the other. */
export type Inline = Run[];
