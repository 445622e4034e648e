import { readFileSync } from "node:fs";
import { runExamples } from "../../../scripts/run-examples.ts";
import * as crosswalk from "./crosswalk/index.ts";
import * as importers from "./import/index.ts";
import * as schema from "./index.ts";
import * as mini from "./mini/index.ts";
import * as model from "./model.ts";

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../examples/${name}`, import.meta.url), "utf8"));

runExamples(new URL("../", import.meta.url), {
  "@civic-media/schema": schema,
  "@civic-media/schema/mini": mini,
  "@civic-media/schema/crosswalk": crosswalk,
  "@civic-media/schema/import": importers,
  "@civic-media/schema/model": model,
  "@civic-media/schema/examples/linz-2022-11-29.json": example("linz-2022-11-29.json"),
});
