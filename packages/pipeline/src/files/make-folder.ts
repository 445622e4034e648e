import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );

/**
 * Makes a folder and those around it. Node's own `recursive` never comes back where a folder is there but takes none, as
 * `/proc` does.
 *
 * @param folder - absolute
 * @returns those that were not there, outermost first
 * @throws what the disk says
 */
export async function makeFolder(folder: string): Promise<string[]> {
  try {
    await mkdir(folder);
    return [folder];
  } catch (error) {
    if (await isFolder(folder)) return [];
    const around = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || around === folder) throw error;
    const made = await makeFolder(around);
    // Where nothing was missing around it, this says so again, or somebody else has just made it.
    await mkdir(folder).catch(async (second: unknown) => {
      if (!(await isFolder(folder))) throw second;
    });
    return [...made, folder];
  }
}
