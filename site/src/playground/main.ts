// The playground: reads a page in the browser and shows what became of it. Nothing of it leaves the computer.
import { decodeHtml, parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import { linkExample } from "../shared/light.ts";
import { byId, el, fill } from "./dom.ts";
import { startInput } from "./input.ts";
import { framed, showRemoved, showSource } from "./page-view.ts";
import { showNotes, showRelease } from "./release-view.ts";
import { loadPart, loadScript, type OpenPage, type OpenPhoto, words } from "./state.ts";
import { startTabs } from "./tabs.ts";

/** Panels that a script of their own fills, by the name of the script. */
const PARTS: Readonly<Record<string, string>> = {
  "pg-rights": "credits",
  "pg-formats": "formats",
  "pg-photo": "photo",
};

let page: OpenPage | undefined;
let photo: OpenPhoto | undefined;
/** The panels that show the open page already. */
const shown = new Set<string>();

const say = (text: string): void => {
  byId("pg-status").textContent = text;
};

async function fillPanel(panel: string): Promise<void> {
  const name = PARTS[panel];
  if (shown.has(panel)) return;
  shown.add(panel);
  if (panel === "pg-page" && page) byId(panel).replaceChildren(framed(words.pageTitle, page.source));
  if (name === undefined) return;
  try {
    (await loadPart(name))?.(byId(panel), page, photo);
  } catch {
    shown.delete(panel);
    say(words.status.failed);
  }
}

const openLeft = startTabs(byId("pg-tabs-left"), (panel) => void fillPanel(panel));
const openRight = startTabs(byId("pg-tabs-right"), (panel) => void fillPanel(panel));

const panelNow = (list: string): string =>
  byId(list).querySelector('[aria-selected="true"]')?.getAttribute("aria-controls") ?? "";

function read(input: string | Uint8Array, url: string): void {
  const source = typeof input === "string" ? input : decodeHtml(input);
  const start = performance.now();
  const result = parseRelease(source, { ...(url === "" ? {} : { url }), now: new Date(), profiles });
  const { duration } = performance.measure("civic-media-parse", { start, end: performance.now() });
  page = { source, url, result };
  shown.clear();
  byId("pg-result").hidden = false;
  showSource(byId("pg-code"), page);
  showRemoved(byId("pg-removed"), page);
  const values = showRelease(byId("pg-release"), page);
  showNotes(byId("pg-notes"), page);
  byId("pg-notes-count").textContent = String(result.diagnostics.length);
  const time = duration < 10 ? duration.toFixed(1) : Math.round(duration);
  say(
    result.release ? fill(words.status.read, time, values, result.diagnostics.length) : fill(words.status.none, time),
  );
  openLeft(panelNow("pg-tabs-left"));
  openRight(result.release ? panelNow("pg-tabs-right") : "pg-notes");
}

/** Shows a page as if somebody had pasted it. */
function show(source: string, url: string): void {
  byId<HTMLTextAreaElement>("pg-html").value = source;
  byId<HTMLInputElement>("pg-url").value = url;
  read(source, url);
}

async function showSample(): Promise<void> {
  await loadScript("playground-sample.js");
  const sample = (globalThis as { civicMediaSample?: { source: string; url: string } }).civicMediaSample;
  if (sample) show(sample.source, sample.url);
}

function showPhoto(opened: OpenPhoto): void {
  photo = opened;
  shown.delete("pg-photo");
  byId("pg-result").hidden = false;
  openRight("pg-photo");
}

/** A program that opens the playground puts its page into a script element of this id, as JSON. */
function given(): { source: string; url: string } | undefined {
  const data = document.getElementById("civic-media-page")?.textContent;
  return data ? (JSON.parse(data) as { source: string; url: string }) : undefined;
}

/**
 * The parser makes its tables when they are first needed; so that the first page of somebody does not wait for them, a small
 * one is read before.
 */
function warmUp(): void {
  const quoted = "„Wir freuen uns sehr über den neuen Radweg“, sagt Bürgermeisterin Anna Berger am Dienstag.";
  const rights = "Fotos sind für Medien honorarfrei, nur mit Fotonachweis. Creative Commons-Lizenz.";
  const read = () =>
    parseRelease(
      `<h1>Neuer Radweg am Fluss</h1><p>Presse vom 3.5.2024</p><p>${quoted}</p><p>${quoted}</p><p>${rights}</p><footer>© Stadt</footer>`,
      { url: "https://www.example.org/presse/1" },
    );
  // The first time makes the tables, the next ones let the browser compile what is used most.
  for (let time = 0; time < 3; time += 1) read();
}

warmUp();
startInput({ page: read, photo: showPhoto, unreadable: (name) => say(fill(words.status.unreadable, name)) });
byId("pg-sample").addEventListener("click", () => void showSample());
linkExample(byId("pg-result"));
document.body.append(el("p", { class: "drop-hint", "aria-hidden": true }, words.drop));
const start = given();
if (start) show(start.source, start.url);
else void showSample();
