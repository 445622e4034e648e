// node run.mjs --data FOLDER [--corpora aeb,trafilatura] [--extractors civic-media,defuddle] [--ours FILE] [--limit N]
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { corporaIn } from "./corpora.mjs";
import { scoresOf } from "./metrics.mjs";
import { EXTRACTORS } from "./peers.mjs";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    corpora: { type: "string" },
    extractors: { type: "string", default: Object.keys(EXTRACTORS).join(",") },
    ours: { type: "string", default: "" },
    limit: { type: "string", default: "" },
  },
});
if (!values.data)
  throw new Error("Pass the folder of the corpora: --data FOLDER; the README says where they come from.");

const WORKER = fileURLToPath(new URL("worker.mjs", import.meta.url));
const SILENCE_MS = 120_000;
const percent = (share) => (share === undefined || Number.isNaN(share) ? "–" : (100 * share).toFixed(1));

/** What one extractor gives on one corpus; it is ended when a page takes too long. */
function runOne(corpus, extractor) {
  return new Promise((resolve) => {
    const rows = [];
    let rss = 0;
    const child = fork(WORKER, [values.data, corpus, extractor, values.ours, values.limit], {
      env: { ...process.env, TZ: "UTC" },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      serialization: "advanced",
    });
    let timer = setTimeout(() => child.kill("SIGKILL"), SILENCE_MS);
    child.on("message", (message) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), SILENCE_MS);
      if (message.row) rows.push(message.row);
      rss = message.rss ?? rss;
    });
    child.on("exit", () => {
      clearTimeout(timer);
      resolve({ rows, rss });
    });
  });
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;
const total = (rows, key) => rows.reduce((sum, row) => sum + row[key], 0);

for (const corpus of values.corpora?.split(",") ?? corporaIn(values.data)) {
  const lines = [];
  for (const extractor of values.extractors.split(",")) {
    const { rows, rss } = await runOne(corpus, extractor);
    if (rows.length === 0) {
      console.error(`${extractor} did not start; is it installed?`);
      continue;
    }
    const shares = Object.fromEntries(Object.entries(scoresOf(rows)).map(([name, share]) => [name, percent(share)]));
    const speed = {
      pages: rows.length,
      failed: rows.filter(({ error }) => error).length,
      "× parse, total": (total(rows, "ms") / total(rows, "bareMs")).toFixed(1),
      "× parse, median": median(rows.map(({ ms, bareMs }) => ms / bareMs)).toFixed(1),
      "peak RSS MB": rss.toFixed(0),
    };
    lines.push({ extractor, ...shares, ...speed });
  }
  console.log(`\n${corpus}`);
  console.table(lines);
}
