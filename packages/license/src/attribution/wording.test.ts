import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import repairs from "../../data/attribution-repairs.json" with { type: "json" };
import { english } from "./english.ts";
import { attributionLanguages, loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { AttributionPhrases } from "./phrases.ts";

const PAGE = new URL("../../../../docs/explanation/wording-of-attributions.md", import.meta.url);

const nameOf = new Intl.DisplayNames("en", { type: "language" });

function whose({ tag, official, own }: AttributionPhrases, key: "titleBy" | "plain" | "pdmark"): string {
  if (key === "titleBy" && own.titleBy !== undefined) return "ours";
  if (official[key] === undefined) return "–";
  const ofTag = (repairs as Readonly<Record<string, object>>)[tag.toLowerCase()] ?? {};
  return Object.hasOwn(ofTag, key) ? "Creative Commons, repaired" : "Creative Commons";
}

const row = (phrases: AttributionPhrases): string =>
  `| ${nameOf.of(phrases.tag)} | \`${phrases.tag}\` | ${(["titleBy", "plain", "pdmark"] as const).map((key) => whose(phrases, key)).join(" | ")} | ${
    phrases.own.by === undefined ? "order" : "ours"
  } |`;

/** Versions of ICU name a few languages in other ways. */
const nameless = (page: string): string => page.replace(/^\| [^|`]+ \| `/gm, "| `");

test("the page says of every language whose words it has", async () => {
  const all = await Promise.all(
    attributionLanguages.map(async (tag) => (await loadAttributionPhrases(tag)) ?? english),
  );
  const head =
    "| language | tag | sentence | without title and author | public domain | “by” |\n| --- | --- | --- | --- | --- | --- |";
  const table = `\n\n${head}\n${all.map(row).join("\n")}\n\n`;
  const page = readFileSync(PAGE, "utf8");
  const [, before = "", , after = ""] =
    /^([\s\S]*tests of packages\/license -->)([\s\S]*)(<!-- end -->[\s\S]*)$/.exec(page) ?? [];
  const updated = before + table + after;
  if (process.env["UPDATE"] === "1") writeFileSync(PAGE, updated);
  else expect(nameless(page)).toBe(nameless(updated));
  expect(page).toContain(`writes in ${all.length} languages`);
});
