// Writes json-schema/release.json from the model; a test proves that it is fresh.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "../src/json-schema.ts";

writeFileSync("json-schema/release.json", `${JSON.stringify(toJsonSchema(), undefined, 2)}\n`);
