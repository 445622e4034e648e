import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as license from "@civic-media/license";
import * as parser from "@civic-media/parser";
import * as render from "@civic-media/render";
import { runDocument } from "../../../scripts/run-examples.ts";

const ROOT = new URL("../../../", import.meta.url);
const PAGE = new URL("packages/parser/fixtures/linz/2022-11-29-typo3-like/page.html", ROOT);

const modules = {
  "@civic-media/license": license,
  "@civic-media/parser": parser,
  "@civic-media/render": render,
  // The tutorial's reader has saved the page beside the script.
  "node:fs": { readFileSync: (path: string) => readFileSync(path === "page.html" ? fileURLToPath(PAGE) : path) },
};

for (const name of ["docs/tutorial/linz-in-ten-minutes.md", "docs/index.md", "README.md"]) {
  runDocument(new URL(name, ROOT), modules);
}
