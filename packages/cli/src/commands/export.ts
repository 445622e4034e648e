import { join, resolve } from "node:path";
import { type Store, toJsonLines } from "@civic-media/pipeline";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { CivicMediaError, type Release } from "@civic-media/schema";
import { EXPORT_TARGETS, type ExportTarget } from "../archive/export-targets.ts";
import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeFiles, writeOne } from "../output/write-files.ts";
import type { Run } from "./command.ts";

type Write = (store: Store, out: string | undefined, io: Io) => Promise<string>;

const needsFile = (out: string | undefined): string => {
  if (out !== undefined) return out;
  throw new CivicMediaError("argument-invalid", "This needs a place to write to: give --out.");
};

/** How an archive becomes each of them; the answer names what was written. */
const WRITERS: Readonly<Record<ExportTarget, Write>> = {
  jsonl: async (store, out, io) => {
    const lines: string[] = [];
    for await (const line of toJsonLines(store.releases({ withdrawn: true }))) {
      if (out === undefined) await io.writeStdout(line);
      else lines.push(line);
    }
    if (out !== undefined) await writeOne(out, lines.join(""), io);
    return out ?? "";
  },
  newsroom: async (store, out, io) => {
    const releases: Release[] = [];
    for await (const { release } of store.releases()) releases.push(release);
    const { files } = renderNewsroom(releases);
    const folder = needsFile(out);
    await writeFiles(
      [...files].map(([path, content]) => ({ path, content, title: path })),
      folder,
      io,
    );
    return join(folder, "index.html");
  },
  parquet: async (store, out, io) => {
    const file = needsFile(out);
    const { writeParquet } = await import("@civic-media/pipeline/parquet");
    await writeParquet(store.releases({ withdrawn: true }), resolve(io.cwd, file));
    return file;
  },
};

/** From an archive to what others work with. */
export const run: Run = async ([id = ""], { archive, out, quiet }, io) => {
  const write = Object.hasOwn(WRITERS, id) ? WRITERS[id as ExportTarget] : undefined;
  if (write === undefined)
    throw new CivicMediaError(
      "argument-invalid",
      `An archive cannot be written as ${JSON.stringify(id.slice(0, 40))}; expected ${Object.keys(EXPORT_TARGETS).join(", ")}.`,
    );
  const written = await withArchive(archive, io, (store) =>
    write(store, typeof out === "string" ? out : undefined, io),
  );
  if (quiet !== true && written !== "") io.writeStderr(`${written}\n`);
  return EXIT.ok;
};
