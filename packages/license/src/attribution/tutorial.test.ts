import { readFileSync } from "node:fs";
import { runDocument } from "../../../../scripts/run-examples.ts";
import * as carry from "../carry/index.ts";
import * as compatibility from "../compatibility/index.ts";
import * as embed from "../embed/index.ts";
import * as license from "../index.ts";
import * as attribution from "./index.ts";

const photo = readFileSync(new URL("../../fixtures/pictures/gimp.jpg", import.meta.url));

runDocument(new URL("../../../../docs/tutorial/attribute-a-photo.md", import.meta.url), {
  "node:fs": { readFileSync: () => photo },
  "@civic-media/license": license,
  "@civic-media/license/attribution": attribution,
  "@civic-media/license/carry": carry,
  "@civic-media/license/compatibility": compatibility,
  "@civic-media/license/embed": embed,
});
