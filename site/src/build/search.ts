import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./pages.ts";

/** One entry of the index: address, title, where it stands, words, language. */
export type SearchEntry = [href: string, title: string, where: string, text: string, language: Language | ""];

const KINDS: Readonly<Record<string, string>> = {
  functions: "function",
  interfaces: "interface",
  types: "type",
  variables: "constant",
  classes: "class",
};

/** `_civic-media_parser.profiles_families` is a file of the reference, `@civic-media/parser/profiles/families` what one imports. */
const importOf = ([name = "", entry = "index"]: readonly string[]): string =>
  name.replace("_civic-media_", "@civic-media/") + (entry === "index" ? "" : `/${entry.replaceAll("_", "/")}`);

/** The names of the generated reference. */
export function apiEntries(api: string): SearchEntry[] {
  return Object.entries(KINDS).flatMap(([folder, kind]) => {
    let files: string[] = [];
    try {
      files = readdirSync(join(api, folder)).filter((name) => name.endsWith(".html"));
    } catch {
      return [];
    }
    return files.map((file): SearchEntry => {
      const [name = "", ...path] = file.slice(0, -".html".length).split(".").reverse();
      return [`api/${folder}/${file}`, name, `${kind} · ${importOf(path.reverse())}`, "", ""];
    });
  });
}

/** The index as a script: a file that pages opened from a disk can load too. */
export const searchScript = (entries: readonly SearchEntry[]): string =>
  `globalThis.civicMediaSearch=${JSON.stringify(entries).replaceAll("<", "\\u003c")};\n`;
