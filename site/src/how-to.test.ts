import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as license from "@civic-media/license";
import * as attribution from "@civic-media/license/attribution";
import * as tools from "@civic-media/license/tools";
import * as parser from "@civic-media/parser";
import * as render from "@civic-media/render";
import * as labels from "@civic-media/render/labels";
import * as schema from "@civic-media/schema";
import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { runDocument } from "../../scripts/run-examples.ts";
import { renderMarkdown } from "./build/markdown.ts";

const DOCS = new URL("../../docs/", import.meta.url);
const require = createRequire(import.meta.url);
const json = (name: string) => ({ default: require(name) as unknown });

const modules = {
  "@civic-media/license": license,
  "@civic-media/license/attribution": attribution,
  "@civic-media/license/tools": tools,
  "@civic-media/parser": parser,
  "@civic-media/render": render,
  "@civic-media/render/labels": labels,
  "@civic-media/schema": schema,
  "@civic-media/schema/json-schema": json("@civic-media/schema/json-schema").default,
  "@civic-media/schema/examples/linz-2022-11-29.json": json("@civic-media/schema/examples/linz-2022-11-29.json")
    .default,
  "ajv/dist/2020.js": { default: Ajv2020 },
};

for (const name of [
  "how-to/add-a-format.md",
  "how-to/add-a-language.md",
  "how-to/validate-in-another-language.md",
  "how-to/move-from-other-tools.md",
])
  runDocument(new URL(name, DOCS), modules);

function hasPython(): boolean {
  try {
    execFileSync("python3", ["-c", "import jsonschema"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const python = hasPython();
test.skipIf(!python)(
  `Python finds what is wrong${python ? "" : " (skipped: python3 with jsonschema is not here)"}`,
  () => {
    const page = renderMarkdown(readFileSync(new URL("how-to/validate-in-another-language.md", DOCS), "utf8"));
    const code = page.code.find(({ language }) => language === "python")?.text ?? "";
    const folder = mkdtempSync(join(tmpdir(), "civic-media-how-to-"));
    const copy = (from: string, to: string) =>
      writeFileSync(join(folder, to), readFileSync(fileURLToPath(new URL(from, import.meta.url))));
    copy("../../packages/schema/json-schema/release.json", "release.json");
    copy("../../packages/schema/examples/linz-2022-11-29.json", "linz-2022-11-29.json");
    expect(execFileSync("python3", ["-c", code], { cwd: folder, encoding: "utf8" }).trim()).toBe("['$.datePublished']");
    rmSync(folder, { recursive: true });
  },
);
