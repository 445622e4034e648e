import { runDocument } from "../../../../scripts/run-examples.ts";
import * as parser from "../index.ts";
import * as profiles from "./index.ts";

runDocument(new URL("../../../../docs/how-to/add-a-city.md", import.meta.url), {
  "@civic-media/parser": parser,
  "@civic-media/parser/profiles": profiles,
});
