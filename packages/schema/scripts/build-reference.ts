// Writes the generated pages of docs/reference; a test proves that they are fresh.
import { mkdirSync, writeFileSync } from "node:fs";
import { toPages } from "./reference.ts";

mkdirSync("../../docs/reference", { recursive: true });
for (const [name, page] of Object.entries(toPages())) writeFileSync(`../../docs/reference/${name}`, page);
