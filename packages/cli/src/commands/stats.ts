import { withArchive } from "../archive/open-archive.ts";
import { type Statistics, statisticsOf, type Tally } from "../archive/statistics.ts";
import { EXIT } from "../exit-codes.ts";
import { writeOne } from "../output/write-files.ts";
import { svgPlots, terminalPlots } from "../report/plots.ts";
import type { Run } from "./command.ts";

const asJson = (statistics: Statistics): string =>
  JSON.stringify(
    statistics,
    (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value as Tally) : value),
    2,
  );

/** What an archive holds, in numbers and pictures. */
export const run: Run = async (_args, { archive, out, json, quiet }, io) => {
  const statistics = await withArchive(archive, io, (store) => statisticsOf(store.releases({ withdrawn: true })));
  if (json === true) await io.writeStdout(`${asJson(statistics)}\n`);
  else if (quiet !== true && out === undefined) await io.writeStdout(terminalPlots(statistics, io));
  if (typeof out === "string") {
    await writeOne(out, svgPlots(statistics), io);
    if (quiet !== true) io.writeStderr(`${out}\n`);
  }
  return EXIT.ok;
};
