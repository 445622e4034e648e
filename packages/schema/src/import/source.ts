import type { Block } from "../blocks.ts";
import { FORMS, type FormName } from "../forms.ts";
import type { ReleaseIssue } from "../issues.ts";
import type { Release } from "../release.ts";

/** The result of an importer: the release, and everything that could not be taken over as it was. */
export interface Imported {
  /** Absent when the document holds too little for a release; the issues say what is missing. */
  release?: Release;
  /** What was not understood or not taken over, with pointers into the imported document. */
  issues: ReleaseIssue[];
}

/** What every importer understands. */
export interface ImportOptions {
  /** Language of the text where the document does not name one, as BCP 47 tag. Default: `und`. */
  inLanguage?: string;
  /** Name of the publisher where the document does not name one. */
  publisher?: string;
  /**
   * Reads an HTML body. Default: paragraphs, headings and list items as plain text; pass the parser's for links and
   * the rest.
   */
  readHtml?: (html: string) => Block[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const CONTROLS = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/** UAX #15, 13: no text needs more marks on one letter, and putting them in order takes the square of their number. */
const PILED = /(\p{M}{30})\p{M}+/gu;

/** Makes text of strangers printable: controls and line breaks become spaces, NFC, no space at the ends. */
export const clean = (value: string): string =>
  value.replace(CONTROLS, " ").replace(/ {2,}/g, " ").trim().replace(PILED, "$1").normalize("NFC");

/**
 * A part of a foreign document, read carefully: nothing in it is believed, what is not of the expected form becomes an
 * issue that points to it, and what nobody asked for can be listed.
 */
export class Source {
  readonly value: Json;
  readonly pointer: string;
  readonly issues: ReleaseIssue[];
  readonly #asked = new Set<string>();

  constructor(value: unknown, pointer: string, issues: ReleaseIssue[]) {
    this.value = isObject(value) ? value : {};
    this.pointer = pointer;
    this.issues = issues;
    if (!isObject(value)) this.report("", `expected an object, found ${value === null ? "null" : typeof value}`);
  }

  /** Adds an issue about a property, or about the part itself. */
  report(key: string, message: string, code = "import"): void {
    const pointer = key === "" ? this.pointer : `${this.pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const path = pointer.split("/").slice(1);
    this.issues.push({ pointer, path, message, code });
  }

  /** The raw value of a property. */
  any(key: string): unknown {
    this.#asked.add(key);
    return Object.hasOwn(this.value, key) ? this.value[key] : undefined;
  }

  /** A property as one line of text; nothing when it is empty. */
  text(key: string): string | undefined {
    const value = this.any(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value !== "string" && typeof value !== "number") {
      this.report(key, `expected text, found ${Array.isArray(value) ? "a list" : typeof value}`);
      return undefined;
    }
    return clean(String(value)) || undefined;
  }

  /** A property as text with its line breaks. */
  lines(key: string): string | undefined {
    const value = this.any(key);
    if (typeof value === "string") return value;
    if (value !== undefined && value !== null) this.report(key, `expected text, found ${typeof value}`);
    return undefined;
  }

  /** A property as text of a certain form. */
  form(key: string, form: FormName): string | undefined {
    const value = this.text(key);
    if (value === undefined || (value.length <= 2048 && FORMS[form].test(value))) return value;
    this.report(key, `expected ${form}, found ${JSON.stringify(value.slice(0, 60))}`);
    return undefined;
  }

  /** A property as number within limits. */
  number(key: string, least: number, most: number): number | undefined {
    const value = this.any(key);
    if (value === undefined || value === null) return undefined;
    if (typeof value === "number" && value >= least && value <= most) return value;
    this.report(key, `expected a number from ${least} to ${most}, found ${JSON.stringify(value)?.slice(0, 60)}`);
    return undefined;
  }

  /** The objects of a property: a list of them, or a single one. Texts become objects with the property `asText`. */
  list(key: string, asText?: string): Source[] {
    const value = this.any(key);
    if (value === undefined || value === null) return [];
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    const single = !Array.isArray(value);
    return entries.flatMap((entry, index) => {
      const pointer = `${this.pointer}/${key}${single ? "" : `/${index}`}`;
      const read = asText !== undefined && typeof entry === "string" ? { [asText]: entry } : entry;
      return isObject(read) ? [new Source(read, pointer, this.issues)] : this.#refuse(key, single ? -1 : index, entry);
    });
  }

  #refuse(key: string, index: number, entry: unknown): [] {
    const at = index < 0 ? key : `${key}/${index}`;
    this.issues.push({
      pointer: `${this.pointer}/${at}`,
      path: `${this.pointer}/${at}`.split("/").slice(1),
      message: `expected an object, found ${entry === null ? "null" : typeof entry}`,
      code: "import",
    });
    return [];
  }

  /** The properties that nobody asked for. */
  rest(): [key: string, value: unknown][] {
    return Object.entries(this.value).filter(([key]) => !this.#asked.has(key));
  }
}
