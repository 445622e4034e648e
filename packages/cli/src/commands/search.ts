import { CivicMediaError } from "@civic-media/schema";
import { dayOption } from "../archive/day-option.ts";
import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { colorsFor, printable } from "../terminal.ts";
import type { Run } from "./command.ts";

function limitOf(limit: unknown, io: Io): { limit?: number } {
  if (limit === undefined) return {};
  const count = Number(limit);
  if (Number.isInteger(count) && count >= 1) return { limit: count };
  throw new CivicMediaError("argument-invalid", say(io, "limit-invalid", { limit: JSON.stringify(limit) }));
}

function queryOf(words: readonly string[], io: Io): string {
  const query = words.join(" ").trim();
  if (query === "") throw new CivicMediaError("argument-invalid", say(io, "search-empty"));
  return query;
}

/** Finds releases in an archive. */
export const run: Run = async (words, { archive, limit, since, until, json, quiet }, io) => {
  const query = queryOf(words, io);
  const options = { ...limitOf(limit, io), ...dayOption("since", since, io), ...dayOption("until", until, io) };
  return withArchive(archive, io, async (store) => {
    const hits = await store.search(query, options);
    const colors = colorsFor(io);
    for (const hit of hits) {
      const { datePublished, headline, url, snippet } = hit;
      const text = `${datePublished.slice(0, 10)}  ${printable(headline)}\n            ${printable(url)}\n            ${printable(snippet)}\n`;
      await io.writeStdout(json === true ? `${JSON.stringify(hit)}\n` : text);
    }
    if (hits.length === 0 && quiet !== true)
      io.writeStderr(colors.dim(`${say(io, "search-nothing", { words: query })}\n`));
    return hits.length > 0 ? EXIT.ok : EXIT.nothingFound;
  });
};
