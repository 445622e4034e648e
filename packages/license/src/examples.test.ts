import { runExamples } from "../../../scripts/run-examples.ts";
import * as attribution from "./attribution/index.ts";
import * as carry from "./carry/index.ts";
import * as compatibility from "./compatibility/index.ts";
import * as embed from "./embed/index.ts";
import * as html from "./html/index.ts";
import * as license from "./index.ts";
import * as other from "./other/index.ts";
import * as titles from "./titles/index.ts";
import * as tools from "./tools-list/index.ts";

runExamples(new URL("../", import.meta.url), {
  "@civic-media/license": license,
  "@civic-media/license/attribution": attribution,
  "@civic-media/license/carry": carry,
  "@civic-media/license/compatibility": compatibility,
  "@civic-media/license/embed": embed,
  "@civic-media/license/html": html,
  "@civic-media/license/other": other,
  "@civic-media/license/titles": titles,
  "@civic-media/license/tools": tools,
});
