// Writes src/generated/mini-model.ts; a test proves that it is fresh.
import { writeFileSync } from "node:fs";
import { toMiniModel } from "./mini-model.ts";

writeFileSync("src/generated/mini-model.ts", toMiniModel());
