import type { ParseReleaseResult } from "@civic-media/parser";
import type { PlaygroundWords } from "../words/playground.ts";
import { de } from "../words/playground-de.ts";
import { en } from "../words/playground-en.ts";

/** The page that is open. */
export interface OpenPage {
  source: string;
  url: string;
  result: ParseReleaseResult;
}

/** A photo that was dropped or chosen. */
export interface OpenPhoto {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What a part that is loaded later does: fills its panel. */
export type Part = (panel: HTMLElement, page: OpenPage | undefined, photo?: OpenPhoto) => void;

/** The parts by name, in the global scope because each is a script of its own. */
interface Parts {
  civicMediaParts?: Record<string, Part>;
}

/** The words of the page's language. */
export const words: PlaygroundWords = document.documentElement.lang === "de" ? de : en;

/** Called by a part when its script runs. */
export function definePart(name: string, part: Part): void {
  const scope = globalThis as Parts;
  scope.civicMediaParts ??= {};
  scope.civicMediaParts[name] = part;
}

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const loading = new Map<string, Promise<void>>();

/** Loads a script that lies beside this one, once. */
export function loadScript(name: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = own.replace(/[^/]*$/, name);
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new TypeError(name)));
    document.head.append(script);
  });
  loading.set(name, promise);
  return promise;
}

/** Loads a part and gives it. */
export async function loadPart(name: string): Promise<Part | undefined> {
  await loadScript(`playground-${name}.js`);
  return (globalThis as Parts).civicMediaParts?.[name];
}
