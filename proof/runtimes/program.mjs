// The same program for every runtime. It uses the published packages, no file, no network and no clock, and gives a
// digest of every result, under the name of its package, so that runtimes can be compared byte by byte.
import {
  formatCreditLine,
  licenseName,
  parseCreditLine,
  parseLicenseText,
  parseLicenseUrl,
} from "@civic-media/license";
import { attributionLanguages, formatAttribution, loadAttributionPhrases } from "@civic-media/license/attribution";
import { listAdapterLicenses } from "@civic-media/license/compatibility";
import { embedRights, readRights } from "@civic-media/license/embed";
import { detectLicenses } from "@civic-media/license/html";
import { classifyPage, explain, parseArticle, parseBundle, parseListing, parseRelease } from "@civic-media/parser";
import { formats, renderRelease } from "@civic-media/render";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { renderPressKit, zipPressKit } from "@civic-media/render/press-kit";
import { readAtom, readHtml, readNewsMlG2, readNinjs, readNitf } from "@civic-media/render/read";
import { contentHash, diffReleases, isPublic, plainText, readRelease, safeReadRelease } from "@civic-media/schema";
import { fromNinjs } from "@civic-media/schema/import";

/** So that a result which depends on the day would be seen as one that depends on nothing. */
const NOW = "2026-05-04";
const WORK = {
  title: "Rathaus",
  creators: [{ name: "Jörg Früher" }],
  license: { url: "https://creativecommons.org/licenses/by-sa/3.0/at/" },
};

function bytesOf(base64) {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}

const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const textOf = (result) =>
  typeof result === "string" ? result : result instanceof Uint8Array ? hexOf(result) : JSON.stringify(result);

/** Nothing below may change what it was given. */
function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  for (const child of Object.values(value)) freeze(child);
  return Object.freeze(value);
}

function* ofPage({ name, url, isWhole, base64 }) {
  const bytes = bytesOf(base64);
  const before = bytes.slice();
  const options = freeze({ url, now: NOW });
  const text = new TextDecoder().decode(bytes);
  const result = parseRelease(bytes, options);
  yield ["parser", name, result];
  yield ["parser", name, parseArticle(bytes, options)];
  if (isWhole) {
    yield ["parser", name, parseRelease(text, options)];
    for (const read of [parseListing, parseBundle, classifyPage, explain]) yield ["parser", name, read(bytes, options)];
  }
  yield ["license", name, detectLicenses(text)];
  if (before.some((byte, index) => byte !== bytes[index])) throw new Error(`${name} was changed while it was read`);
  const { release } = result;
  if (release === undefined) return;
  yield ["schema", name, plainText(freeze(release))];
  for (const id of ["markdown", "html", "atom"]) yield ["render", name, renderRelease(release, id)];
}

/** Formats that are read back, and how. */
const READERS = { atom: readAtom, html: readHtml, "newsml-g2": readNewsMlG2, ninjs: readNinjs, nitf: readNitf };

async function* ofRelease({ name, json }) {
  const release = freeze(readRelease(json));
  yield ["schema", name, [release, await contentHash(release), plainText(release)]];
  yield ["schema", name, safeReadRelease({ ...release, headline: "" })];
  yield ["schema", name, diffReleases(release, { ...release, headline: "İstanbul" })];
  if (!isPublic(release, `${NOW}T00:00:00Z`)) return;
  for (const id of Object.keys(formats)) {
    const written = renderRelease(release, id);
    yield ["render", `${name} as ${id}`, written];
    if (id in READERS) yield ["render", `${name} as ${id}`, READERS[id](written)];
    if (id === "ninjs") yield ["schema", name, fromNinjs(JSON.parse(written))];
  }
  yield ["render", `${name} as press kit`, zipPressKit(renderPressKit(release))];
}

function* ofNewsroom(releases) {
  const list = releases.map(({ json }) => readRelease(json));
  const { files } = renderNewsroom(list, { siteUrl: "https://press.example.org/", title: "Press" });
  for (const [path, bytes] of files) yield ["render", `newsroom: ${path}`, bytes];
}

async function* ofWords({ texts, urls, creditLines }) {
  for (const text of texts) yield ["license", "names of licenses", parseLicenseText(text)];
  for (const url of urls) {
    const match = parseLicenseUrl(url);
    yield ["license", "addresses of licenses", [match, match && licenseName(match)]];
  }
  for (const line of creditLines) {
    const parts = parseCreditLine(line);
    yield ["license", "credit lines", [parts, parts && formatCreditLine(parts)]];
  }
  for (const tag of attributionLanguages) {
    const phrases = await loadAttributionPhrases(tag);
    for (const format of ["text", "html", "markdown"])
      yield ["license", `attribution in ${tag}`, formatAttribution(WORK, { format, phrases })];
  }
  yield ["license", "licenses of adaptations", listAdapterLicenses("CC-BY-SA-3.0")];
}

function* ofPicture({ name, base64 }) {
  const bytes = bytesOf(base64);
  const written = embedRights(bytes, WORK);
  yield ["license", name, readRights(bytes)];
  yield ["license", name, written];
  yield ["license", name, readRights(written)];
}

async function* results({ pages, releases, words, pictures }) {
  yield* ofWords(words);
  for (const picture of pictures) yield* ofPicture(picture);
  for (const release of releases) yield* ofRelease(release);
  yield* ofNewsroom(releases);
  for (const page of pages) yield* ofPage(page);
}

/** SHA-256, as every runtime has it. */
async function digest(text) {
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

/**
 * Runs all of it.
 *
 * @param material - what material.mjs gathered
 * @returns where this runtime says that it is, and a digest for each thing that was read or written:
 *   `["parser: page", sha256]`
 */
export async function run(material) {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const texts = new Map();
  for await (const [name, what, result] of results(material)) {
    const key = `${name}: ${what}`;
    texts.set(key, `${texts.get(key) ?? ""}${textOf(result)}\n`);
  }
  const digests = [];
  for (const [key, text] of texts) digests.push([key, await digest(text)]);
  return { timeZone, locale, digests };
}
