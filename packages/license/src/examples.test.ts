import { runExamples } from "../../../scripts/run-examples.ts";
import * as license from "./index.ts";

runExamples(new URL("../", import.meta.url), { "@civic-media/license": license });
