import { runExamples } from "../../../scripts/run-examples.ts";
import * as parser from "./index.ts";
import * as profiles from "./profiles/index.ts";

runExamples(new URL("../", import.meta.url), {
  "@civic-media/parser": parser,
  "@civic-media/parser/profiles": profiles,
});
