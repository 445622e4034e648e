// Writes src/generated/words.ts; a test proves that it is fresh.
import { writeFileSync } from "node:fs";
import { packWords } from "./pack-words.ts";

writeFileSync("src/generated/words.ts", packWords());
