import { renderDocx } from "@civic-media/render/docx";
import { renderPdf } from "@civic-media/render/pdf";
import { renderPressKit, zipPressKit } from "@civic-media/render/press-kit";
import { CivicMediaError, type Release, readRelease } from "@civic-media/schema";
import { errorMessage } from "../error-message.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";

const MAKERS = { "release.pdf": renderPdf, "release.docx": renderDocx } as const;

/** PDF and Word, each where its package is installed; the others are named. */
async function documentsOf(release: Release, includeUnpublished: boolean, io: Io): Promise<Record<string, Uint8Array>> {
  const documents: Record<string, Uint8Array> = {};
  for (const [name, make] of Object.entries(MAKERS))
    try {
      documents[name] = await make(release, { includeUnpublished, replaceMissing: true });
    } catch (error) {
      if (!CivicMediaError.is(error) || error.code !== "peer-missing") throw error;
      io.writeStderr(`Left out: ${name}. ${errorMessage(error)}\n`);
    }
  return documents;
}

/** From data to everything that a newsroom needs. */
export const run: Run = async ([source = "-"], { out, zip, unpublished, quiet }, io) => {
  const release = readRelease(await readJson(source, io));
  const includeUnpublished = unpublished === true;
  const speaking = quiet === true ? { ...io, writeStderr: () => {} } : io;
  const documents = await documentsOf(release, includeUnpublished, speaking);
  const kit = renderPressKit(release, { includeUnpublished, documents });
  const files =
    zip === true
      ? [{ path: `${kit.name}.zip`, content: zipPressKit(kit), title: "press kit" }]
      : [...kit.files].map(([path, content]) => ({ path, content, title: path }));
  const written = await writeFiles(files, String(out ?? (zip === true ? "." : kit.name)), io);
  speaking.writeStderr(written.map(({ shown }) => `${shown}\n`).join(""));
  return EXIT.ok;
};
