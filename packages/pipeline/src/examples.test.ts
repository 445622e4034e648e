import { runExamples } from "../../../scripts/run-examples.ts";
import * as pipeline from "./index.ts";
import * as sqlite from "./store/sqlite/index.ts";

runExamples(new URL("../", import.meta.url), {
  "@civic-media/pipeline": pipeline,
  "@civic-media/pipeline/sqlite": sqlite,
});
