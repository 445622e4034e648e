import { readFileSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import * as license from "@civic-media/license";
import * as attribution from "@civic-media/license/attribution";
import * as parser from "@civic-media/parser";
import * as pipeline from "@civic-media/pipeline";
import * as sqlite from "@civic-media/pipeline/sqlite";
import * as render from "@civic-media/render";
import * as labels from "@civic-media/render/labels";
import * as newsroom from "@civic-media/render/newsroom";
import * as read from "@civic-media/render/read";
import * as schema from "@civic-media/schema";
import { runDocument } from "../../../scripts/run-examples.ts";

const ROOT = new URL("../../../", import.meta.url);
const PAGE = new URL("packages/parser/fixtures/linz/2022-11-29-typo3-like/page.html", ROOT);

const modules = {
  "@civic-media/license": license,
  "@civic-media/license/attribution": attribution,
  "@civic-media/parser": parser,
  "@civic-media/pipeline": pipeline,
  "@civic-media/pipeline/sqlite": sqlite,
  "@civic-media/render": render,
  "@civic-media/render/labels": labels,
  "@civic-media/render/newsroom": newsroom,
  "@civic-media/render/read": read,
  "@civic-media/schema": schema,
  // The tutorial's reader has saved the page beside the script.
  "node:fs": {
    readFileSync: (name: string) => readFileSync(name === "page.html" ? fileURLToPath(PAGE) : name),
    // What the how-tos write need not stay.
    mkdirSync: () => undefined,
    writeFileSync: () => undefined,
  },
  "node:path": path,
};

const DOCUMENTS = [
  "docs/tutorial/linz-in-ten-minutes.md",
  "docs/how-to/add-a-language.md",
  "docs/how-to/publish-a-newsroom.md",
  "docs/how-to/publish-a-feed.md",
  "docs/index.md",
  "README.md",
];

for (const name of DOCUMENTS) {
  runDocument(new URL(name, ROOT), modules);
}
