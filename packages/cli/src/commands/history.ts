import { CivicMediaError } from "@civic-media/schema";
import { withArchive } from "../archive/open-archive.ts";
import { EXIT } from "../exit-codes.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";

/** What an archive saw of one address. */
export const run: Run = async ([address = ""], { archive, json }, io) =>
  withArchive(archive, io, async (store) => {
    let found = 0;
    for await (const version of store.versions(address)) {
      found += 1;
      const changes = version.changes.map(({ message }) => `    ${printable(message)}\n`).join("");
      const text = `${version.version}  ${version.seen.slice(0, 16).replace("T", " ")}  ${version.kind}  ${printable(version.release.headline)}\n${changes}`;
      await io.writeStdout(json === true ? `${JSON.stringify(version)}\n` : text);
    }
    if (found === 0) throw new CivicMediaError("nothing-found", `The archive has no release of ${address}.`);
    return EXIT.ok;
  });
