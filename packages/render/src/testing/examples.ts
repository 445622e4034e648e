import { readdirSync, readFileSync } from "node:fs";
import { type Release, readRelease } from "@civic-media/schema";

const FOLDER = new URL("../../../schema/examples/", import.meta.url);

/** Reads one example of the schema package. */
export function readExample(name: string): Release {
  return readRelease(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")));
}

/** Names of all examples of the schema package. */
export const exampleNames: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

/** The release that this project starts from. */
export const linz: Release = readExample("linz-2022-11-29");
