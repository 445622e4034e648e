import type { Block, Release } from "@civic-media/schema";
import { CivicMediaError } from "@civic-media/schema";
import type { Labels } from "../locales/labels.ts";
import type { Directory } from "../release/directory.ts";

/** The library that writes the file. */
export type DocxLibrary = typeof import("docx");

/** What the parts of one document share. */
export interface DocxContext {
  readonly library: DocxLibrary;
  readonly release: Release;
  readonly directory: Directory;
  readonly labels: Labels;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** The level at which a heading is shown, so that none is skipped. */
  headingLevel(heading: Extract<Block, { type: "heading" }>): number;
  /** Names the numbering of one more ordered list, which begins with `start`. */
  numbering(start: number): string;
}

/** Where a paragraph stands. */
export interface Place {
  /** Its style, where it is not the usual one. */
  readonly style?: string;
  /** How deep in lists; 0 outside. */
  readonly depth: number;
  /** The sign or number before its first line. */
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
}

/** Loads the library; it is asked for once. */
export async function loadLibrary(): Promise<DocxLibrary> {
  try {
    return await import("docx");
  } catch (cause) {
    throw new CivicMediaError(
      "peer-missing",
      "A Word document needs the package docx, which is not installed. Run: npm install docx",
      { cause },
    );
  }
}
