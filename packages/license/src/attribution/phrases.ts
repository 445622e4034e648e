import type { LicenseTitles } from "../titles/titles.ts";

/** The kinds of works that a newsroom labels. */
export type WorkType = "image" | "text" | "video" | "audio" | "dataset";

/**
 * The words of one language: data, no code. `{title}`, `{creator}`, `{license}` … are filled in; square brackets hold what
 * links to the license.
 */
export interface AttributionPhrases {
  /** BCP 47: `de-AT`. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** The quotation marks around a title. */
  readonly quotes: readonly [string, string];
  /** Between the parts of a line: `, `. */
  readonly separator: string;
  /** At the end of a sentence; `.` where absent. */
  readonly fullStop?: string;
  /** Creative Commons' own sentences, from cc.i18n; absent where it has none in the language. */
  readonly official: {
    /** With `{title}`, `{creator}` and `{license}`. */
    readonly titleBy?: string;
    /** With `{title}` and `{license}`. */
    readonly title?: string;
    /** With `{license}` and `{url}`: a work without a title. */
    readonly plain?: string;
    /** With `{source}`. */
    readonly basedOn?: string;
    /** With `{permissions}`. */
    readonly morePermissions?: string;
    /** Of a work in the public domain. */
    readonly pdmark?: string;
    /** The titles of version 4.0 by unit, where the legal code exists in the language. */
    readonly titles4?: Readonly<Record<string, string>>;
  };
  /** Wording of this package, where Creative Commons has none. */
  readonly own: {
    /** In place of a sentence that Creative Commons has not translated. */
    readonly titleBy?: string;
    /** As above, for a work of a known creator without a title; with `{creator}` and `{license}`. */
    readonly untitledBy?: string;
    /** Title and author, with the marks around the title: `“{title}” by {creator}`. */
    readonly by?: string;
    /** A work given to the public domain; with `{license}`. */
    readonly dedicated?: string;
    /** That a work was changed: `modified`. */
    readonly modified?: string;
    /** With `{party}`: `modified by {party}`. */
    readonly modifiedBy?: string;
    /** Before the works that this one adapts: `based on`. */
    readonly basedOn?: string;
    /** Before the works that this one holds: `contains`. */
    readonly contains?: string;
    /** How newsrooms name what they credit: `Photo`. */
    readonly labels?: Readonly<Partial<Record<WorkType, string>>>;
    /** Between such a name and the credit; `: ` where absent. */
    readonly labelEnd?: string;
  };
  /** The titles of the licenses in the language, where it has them. */
  readonly titles?: LicenseTitles;
}
