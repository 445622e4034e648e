import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import { say } from "../locales/say.ts";
import { colorsFor, printable } from "../terminal.ts";
import type { Run } from "./command.ts";

/** Finds releases in an archive. */
export const run: Run = async (words, { archive, limit, since, until, json, quiet }, io) =>
  withArchive(archive, io, async (store) => {
    const hits = await store.search(words.join(" "), {
      limit: Math.max(1, Math.trunc(Number(limit ?? 20)) || 20),
      ...(typeof since === "string" ? { since } : {}),
      ...(typeof until === "string" ? { until } : {}),
    });
    const colors = colorsFor(io);
    for (const hit of hits) {
      const { datePublished, headline, url, snippet } = hit;
      const text = `${datePublished.slice(0, 10)}  ${printable(headline)}\n            ${printable(url)}\n            ${printable(snippet)}\n`;
      await io.writeStdout(json === true ? `${JSON.stringify(hit)}\n` : text);
    }
    if (hits.length === 0 && quiet !== true)
      io.writeStderr(colors.dim(`${say(io, "search-nothing", { words: words.join(" ") })}\n`));
    return hits.length > 0 ? EXIT.ok : EXIT.nothingFound;
  });
