import type { PhotoUse } from "@civic-media/license";
import type { AttributionFormat, AttributionStyle, MissingElement } from "@civic-media/license/attribution";
import type { PictureRights } from "@civic-media/license/embed";
import type { DiagnosticCode, Severity } from "@civic-media/parser";

/** Whether somebody may do something, as far as a page says it. */
export type Answer = "yes" | "ask" | "no" | "unsaid";

/** What people want to do. */
export type Use = "publish" | "commercial" | "change";

/** The words of the playground in one language. */
export interface PlaygroundWords {
  title: string;
  lead: string;
  noScript: string;
  html: string;
  url: string;
  read: string;
  open: string;
  sample: string;
  drop: string;
  status: { read: string; none: string; unreadable: string; failed: string };
  tabs: {
    left: string;
    source: string;
    page: string;
    removed: string;
    right: string;
    release: string;
    rights: string;
    notes: string;
    formats: string;
    photo: string;
  };
  foundBy: string;
  sure: string;
  noPlace: string;
  instead: string;
  pageTitle: string;
  removedNone: string;
  noRelease: string;
  notesNone: string;
  severities: Readonly<Record<Severity, string>>;
  todo: string;
  quoted: string;
  /** What each diagnostic means, and what to do. */
  diagnostics: Readonly<Record<DiagnosticCode, readonly [means: string, todo: string]>>;
  rights: {
    text: string;
    photos: string;
    nothing: string;
    uses: Readonly<Record<Use, string>>;
    answers: Readonly<Record<Answer, string>>;
    kinds: Readonly<Record<string, string>>;
    credit: string;
    shareAlike: string;
    creditLine: string;
    terms: string;
    permitted: string;
    forbidden: string;
    onRequest: string;
    photoUses: Readonly<Record<PhotoUse, string>>;
    several: string;
    legal: string;
  };
  credits: {
    title: string;
    subject: string;
    language: string;
    style: string;
    format: string;
    styles: Readonly<Record<AttributionStyle, string>>;
    formats: Readonly<Record<AttributionFormat, string>>;
    missing: string;
    complete: string;
    noLicense: string;
    reasons: Readonly<Record<MissingElement["reason"], string>>;
    elements: Readonly<Record<MissingElement["element"], string>>;
    all: string;
  };
  copy: string;
  copied: string;
  download: string;
  format: string;
  preview: string;
  refused: string;
  photo: {
    lead: string;
    choose: string;
    inFile: string;
    empty: string;
    conflicts: string;
    signed: string;
    write: string;
    fields: {
      creators: string;
      creditLine: string;
      copyrightNotice: string;
      license: string;
      title: string;
      usageTerms: string;
    };
    noLicense: string;
    button: string;
    written: string;
    failed: string;
    labels: Readonly<Record<keyof PictureRights, string>>;
    fromRelease: string;
    before: string;
    after: string;
  };
}
