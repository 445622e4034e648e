import { runExamples } from "../../../scripts/run-examples.ts";
import * as cli from "./index.ts";

runExamples(new URL("../", import.meta.url), { "@civic-media/cli": cli });
