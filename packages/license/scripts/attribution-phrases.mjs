// Writes the official part of data/attribution/*.json, or with --check says where a file differs from it.
// Usage: node scripts/attribution-phrases.mjs <phrases.json> <tools.json> [--check]
// The phrases are those of cc.i18n (MIT, Creative Commons), one object per language with %(slots)s and HTML links; the tools are a
// list with unit, version and the titles of the legal code by language (Creative Commons' data, CC0).

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

const FOLDER = new URL("../data/attribution/", import.meta.url);
const REPAIRS = JSON.parse(readFileSync(new URL("../data/attribution-repairs.json", import.meta.url), "utf8"));
/** Languages whose translators wrote the sentences anew under a longer tag; the first that has a sentence is taken. */
const SOURCES = { fa: ["fa-IR", "fa"], "zh-hans": ["zh-Hans"], "zh-hant": ["zh-Hant"], "sr-latn": ["sr-LATN"] };
const KEYS = ["titleBy", "title", "plain", "basedOn", "morePermissions", "pdmark"];
const SLOTS = {
  work_title: "title",
  work_author: "creator",
  license_name: "license",
  license_url: "url",
  source_link: "source",
  more_perms_link: "permissions",
};
/** What stands in a language that was not translated. */
const UNTRANSLATED = /is licensed under|^Based on a work|^Permissions beyond/;
const SENTENCE_END = /[.。।](?=\s|\p{Lo})/gu;

const toTemplate = (phrase) =>
  phrase
    .replace(/<a\s*rel="license" href="%\(license_url\)s">\s*/g, "[")
    .replace(/\s*<\/a>/g, "]")
    .replace(/<\/?strong>/g, "")
    .replace(/%\((\w+)\)s/g, (_, slot) => `{${SLOTS[slot]}}`)
    .replace(/ {2,}/g, " ")
    .replace(/ (?=,)/g, "")
    .trim();

/** The first sentence, without the invitation to read the license at an address; its license becomes the link. */
function firstSentence(template) {
  const before = template.slice(0, template.indexOf("{url}"));
  const ends = [...before.matchAll(SENTENCE_END)];
  const end = ends.at(-1);
  return end === undefined ? undefined : before.slice(0, end.index + 1).replace("{license}", "[{license}]");
}

/** Every broken place of the source is repaired by a row of its own, which has to be found. */
function repair(tag, key, template) {
  return (REPAIRS[tag]?.[key] ?? []).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${tag}.${key} no longer holds “${from}”: remove its repair.`);
    return text.replace(from, to);
  }, template);
}

function officialOf(phrases, tag) {
  const names = SOURCES[tag] ?? [tag.replace(/-(\w\w)$/, (_, region) => `-${region.toUpperCase()}`)];
  const rows = KEYS.flatMap((key) => {
    const raw = names.map((name) => phrases[name]?.[key]).find((one) => one !== undefined && !UNTRANSLATED.test(one));
    const template = raw === undefined ? undefined : repair(tag, key, toTemplate(raw));
    const value = template !== undefined && key === "plain" ? firstSentence(template) : template;
    return value === undefined || value === "" ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(rows), ...titlesOf(tag) };
}

const [source, toolsFile, check] = process.argv.slice(2);
if (source === undefined || toolsFile === undefined)
  throw new Error("Usage: node scripts/attribution-phrases.mjs <phrases.json> <tools.json> [--check]");
const current = JSON.parse(readFileSync(toolsFile, "utf8")).filter(({ version }) => version === "4.0");

/** German deeds and the chooser say "Weitergabe unter gleichen Bedingungen" where the legal code says "Share Alike": theirs stays. */
const NAMED_BY_DEEDS = new Set(["de", "de-at"]);

/** The titles of version 4.0 in the legal code: the older ones of a language name the units in other words. */
function titlesOf(tag) {
  const rows = NAMED_BY_DEEDS.has(tag) ? [] : current.filter(({ titles }) => titles[tag] !== undefined);
  if (rows.length === 0) return {};
  return {
    titles4: Object.fromEntries(rows.map(({ unit, titles }) => [unit, titles[tag].replace(/^Creative Commons /, "")])),
  };
}

const phrases = JSON.parse(readFileSync(source, "utf8"));
let stale = 0;
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".json"))) {
  const file = new URL(name, FOLDER);
  const now = JSON.parse(readFileSync(file, "utf8"));
  const official = officialOf(phrases, now.tag.toLowerCase());
  if (JSON.stringify(official) === JSON.stringify(now.official)) continue;
  stale += 1;
  if (check === undefined) {
    writeFileSync(file, `${JSON.stringify({ ...now, official }, null, 2)}\n`);
  } else console.error(`${name} differs from its source.`);
}
console.info(check === undefined ? `${stale} files written.` : `${stale} files differ.`);
process.exitCode = check !== undefined && stale > 0 ? 1 : 0;
