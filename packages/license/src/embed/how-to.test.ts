import { readFileSync } from "node:fs";
import sharp from "sharp";
import { runDocument } from "../../../../scripts/run-examples.ts";
import * as embed from "./index.ts";

const photo = readFileSync(new URL("../../fixtures/pictures/gimp.jpg", import.meta.url));

for (const name of ["embed-rights", "keep-rights-through-a-resize"])
  runDocument(new URL(`../../../../docs/how-to/${name}.md`, import.meta.url), {
    "node:fs": { readFileSync: () => photo },
    sharp: { default: sharp },
    "@civic-media/license/embed": embed,
  });
