import { runExamples } from "../../../scripts/run-examples.ts";
import * as schema from "./index.ts";

runExamples(new URL("../", import.meta.url), { "@civic-media/schema": schema });
