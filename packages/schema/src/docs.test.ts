import { runDocument } from "../../../scripts/run-examples.ts";
import * as schema from "./index.ts";

runDocument(new URL("../../../docs/reference/errors.md", import.meta.url), { "@civic-media/schema": schema });
