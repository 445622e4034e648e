import * as render from "@civic-media/render";
import { runDocument } from "../../../scripts/run-examples.ts";
import * as pipeline from "./index.ts";
import * as sqlite from "./store/sqlite/index.ts";

// Blocks in plain JavaScript ask real sites and are not run.
runDocument(new URL("../../../docs/how-to/compose-a-pipeline.md", import.meta.url), {
  "@civic-media/pipeline": pipeline,
  "@civic-media/pipeline/sqlite": sqlite,
  "@civic-media/render": render,
});
