import * as z from "zod/mini";
import { Block } from "./blocks.ts";
import { Contact } from "./contact.ts";
import { when } from "./dates.ts";
import { Event } from "./event.ts";
import { Extensions } from "./extensions.ts";
import { guard } from "./guard.ts";
import { httpUrl, language, localId, sha256, uri } from "./identifiers.ts";
import { Inline } from "./inlines.ts";
import { en } from "./locales/en.ts";
import { Media } from "./media.ts";
import { Organization, Person, Quotation } from "./parties.ts";
import { Place } from "./place.ts";
import { describeProblem } from "./problems.ts";
import { Provenance } from "./provenance.ts";
import { referenceProblems } from "./references.ts";
import { RightsStatement } from "./rights.ts";
import { Status } from "./status.ts";
import { line } from "./text.ts";
import { SCHEMA_ID } from "./version.ts";

/**
 * What kind of publication the document is.
 *
 * @example
 * ```ts
 * import { Kind } from "@civic-media/schema/model";
 *
 * console.log(Kind.safeParse("invitation").success); // true
 * ```
 */
export const Kind = z.enum([
  "release",
  "invitation",
  "statement",
  "notice",
  "correction",
  "photo",
  "transcript",
  "speech",
  "issue",
  "other",
]);

/** What kind of publication the document is. */
export type Kind = z.output<typeof Kind>;

/**
 * Another address of the same text: in another language, in easy language, as sign-language film.
 *
 * @example
 * ```ts
 * import { Translation } from "@civic-media/schema/model";
 *
 * console.log(Translation.safeParse({ inLanguage: "en", href: "https://city.example/en/7", relation: "translation" }).success); // true
 * ```
 */
export const Translation = z.strictObject({
  inLanguage: language,
  href: httpUrl,
  relation: z.enum(["original", "translation", "easy-language", "sign-language"]),
  /** Whether a machine translated it. */
  machine: z.exactOptional(z.boolean()),
});

/** Another address of the same text. */
export interface Translation extends z.output<typeof Translation> {}

/**
 * What changed after publication.
 *
 * @example
 * ```ts
 * import { Correction } from "@civic-media/schema/model";
 *
 * console.log(Correction.safeParse({ at: "2026-05-05", kind: "correction", text: "It cost 4.9 million.", pointer: "/body/0" }).success); // true
 * ```
 */
export const Correction = z.strictObject({
  at: when,
  kind: z.enum(["correction", "clarification", "update"]),
  text: line,
  /** The part that changed, as JSON Pointer. */
  pointer: z.exactOptional(z.string()),
});

/** What changed after publication. */
export interface Correction extends z.output<typeof Correction> {}

/**
 * A subject of a controlled vocabulary.
 *
 * @example
 * ```ts
 * import { Topic } from "@civic-media/schema/model";
 *
 * console.log(Topic.safeParse({ scheme: "medtop", code: "20000612", label: "local government" }).success); // true
 * ```
 */
export const Topic = z.strictObject({
  /** The vocabulary: `medtop` for IPTC Media Topics. */
  scheme: line,
  code: line,
  label: z.exactOptional(line),
  /** From 0 to 1. */
  confidence: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  assignedBy: z.exactOptional(line),
});

/** A subject of a controlled vocabulary. */
export interface Topic extends z.output<typeof Topic> {}

/**
 * A link to something that belongs to the release: a gallery, an attachment, the issue it stands in.
 *
 * @example
 * ```ts
 * import { RelatedLink } from "@civic-media/schema/model";
 *
 * console.log(RelatedLink.safeParse({ rel: "gallery", href: "https://city.example/photos", title: "Photos" }).success); // true
 * ```
 */
export const RelatedLink = z.strictObject({
  /** `gallery`, `attachment`, `issue`, `related` … */
  rel: line,
  href: httpUrl,
  title: z.exactOptional(line),
});

/** A link to something that belongs to the release. */
export interface RelatedLink extends z.output<typeof RelatedLink> {}

/**
 * A note to editors. Only notes marked publishable ever reach a public format.
 *
 * @example
 * ```ts
 * import { EditorialNote } from "@civic-media/schema/model";
 *
 * console.log(EditorialNote.safeParse({ role: "embargo", text: [{ type: "text", value: "Until noon" }], publishable: false }).success); // true
 * ```
 */
export const EditorialNote = z.strictObject({ role: line, text: Inline, publishable: z.boolean() });

/** A note to editors. */
export interface EditorialNote extends z.output<typeof EditorialNote> {}

/**
 * A name for the release in some scheme: its release number, its id in a system.
 *
 * @example
 * ```ts
 * import { Identifier } from "@civic-media/schema/model";
 *
 * console.log(Identifier.safeParse({ scheme: "release-number", value: "117/2026" }).success); // true
 * ```
 */
export const Identifier = z.strictObject({ scheme: line, value: line });

/** A name for the release in some scheme. */
export interface Identifier extends z.output<typeof Identifier> {}

/**
 * The line of place and date before the text.
 *
 * @example
 * ```ts
 * import { Dateline } from "@civic-media/schema/model";
 *
 * console.log(Dateline.safeParse({ text: "Linz, 29. November 2022", date: "2022-11-29" }).success); // true
 * ```
 */
export const Dateline = z.strictObject({
  /** Id of a place. */
  place: z.exactOptional(localId),
  date: z.exactOptional(when),
  /** As printed. */
  text: z.exactOptional(line),
});

/** The line of place and date before the text. */
export interface Dateline extends z.output<typeof Dateline> {}

/**
 * An earlier state of the same release.
 *
 * @example
 * ```ts
 * import { PreviousVersion } from "@civic-media/schema/model";
 *
 * console.log(PreviousVersion.safeParse({ version: 1, at: "2026-05-04T12:00:00+02:00" }).success); // true
 * ```
 */
export const PreviousVersion = z.strictObject({
  version: z.int().check(z.positive()),
  at: when,
  href: z.exactOptional(httpUrl),
  sha256: z.exactOptional(sha256),
});

/** An earlier state of the same release. */
export interface PreviousVersion extends z.output<typeof PreviousVersion> {}

/**
 * A press release as data: what it says, who says it, who may do what with it.
 *
 * @example
 * ```ts
 * import { Release } from "@civic-media/schema";
 *
 * console.log(Release.safeParse({ headline: "No more than a headline" }).success); // false
 * console.log(Release["~standard"].vendor); // "zod"
 * ```
 */
export const Release = guard(
  z
    .strictObject({
      /** Which model the document follows; always {@link SCHEMA_ID}. */
      schema: z.literal(SCHEMA_ID),
      kind: Kind,
      /** Names the release for ever; the same in all its versions. */
      id: uri,
      identifiers: z.exactOptional(z.array(Identifier)),
      /** Where people read it. */
      url: z.exactOptional(httpUrl),
      /** Counts up from 1 with every published change. */
      version: z.int().check(z.positive()),
      status: Status,
      previous: z.exactOptional(z.array(PreviousVersion)),
      /** BCP 47. */
      inLanguage: language,
      register: z.exactOptional(z.enum(["standard", "plain", "easy"])),
      translations: z.exactOptional(z.array(Translation)),
      /** The short line above the headline. */
      kicker: z.exactOptional(line),
      headline: line,
      subheadline: z.exactOptional(line),
      abstract: z.exactOptional(Inline),
      /** For `<title>` and subject lines: at most 70 characters. */
      shortTitle: z.exactOptional(line.check(z.maxLength(70))),
      /** The series in which it appears: `Medienservice`. */
      series: z.exactOptional(line),
      dateline: z.exactOptional(Dateline),
      /** In the precision of the page: a day stays a day. */
      datePublished: when,
      dateModified: z.exactOptional(when),
      expires: z.exactOptional(when),
      /** Id of the organization that publishes: the city. */
      publisher: localId,
      /** Ids of the units or bodies for which the publisher sends. */
      onBehalfOf: z.exactOptional(z.array(localId)),
      body: z.array(Block).check(z.minLength(1)),
      /** What the sender says of itself below every release. */
      boilerplate: z.exactOptional(z.array(Block)),
      editorialNotes: z.exactOptional(z.array(EditorialNote)),
      quotations: z.exactOptional(z.array(Quotation)),
      people: z.exactOptional(z.array(Person)),
      organizations: z.array(Organization).check(z.minLength(1)),
      places: z.exactOptional(z.array(Place)),
      media: z.exactOptional(z.array(Media)),
      events: z.exactOptional(z.array(Event)),
      contacts: z.exactOptional(z.array(Contact)),
      topics: z.exactOptional(z.array(Topic)),
      keywords: z.exactOptional(z.array(line)),
      genre: z.exactOptional(line),
      /** IPTC urgency: 1 most urgent, 9 least. */
      urgency: z.exactOptional(z.int().check(z.minimum(1), z.maximum(9))),
      /** Scoped statements; for a photo `image` wins over `images`, and `images` over `page`. */
      rights: z.exactOptional(z.array(RightsStatement)),
      related: z.exactOptional(z.array(RelatedLink)),
      corrections: z.exactOptional(z.array(Correction)),
      /** How the content was made: IPTC digital source type and a note. */
      disclosure: z.exactOptional(
        z.strictObject({ digitalSourceType: z.exactOptional(uri), note: z.exactOptional(line) }),
      ),
      provenance: z.exactOptional(Provenance),
      /** Anything else, under a namespaced key: `linz:departmentCode`. */
      extensions: z.exactOptional(Extensions),
    })
    .check((payload) => {
      for (const { path, problem, id } of referenceProblems(payload.value)) {
        const message = describeProblem(problem, en.problems);
        payload.issues.push({ code: "custom", path, message, params: problem, input: id });
      }
    }),
);

/** A press release as data: what it says, who says it, who may do what with it. */
export interface Release extends z.output<typeof Release> {}
