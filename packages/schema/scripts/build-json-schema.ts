// Writes json-schema/ from the model; a test proves that it is fresh.
import { writeFileSync } from "node:fs";
import { toFiles } from "./json-schema.ts";

for (const [name, schema] of Object.entries(toFiles()))
  writeFileSync(`json-schema/${name}`, `${JSON.stringify(schema, undefined, 2)}\n`);
