import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { playgroundAssets } from "./assets.ts";
import { layout } from "./layout.ts";
import { LANGUAGES } from "./pages.ts";
import { playgroundPage } from "./playground.ts";

/**
 * Writes the playground alone, as the command shows it: a page for each language, and what the pages load.
 *
 * @param root - the repository
 * @param out - folder to write
 */
export async function buildPlayground(root: string, out: string): Promise<void> {
  const pages = LANGUAGES.map((language) => playgroundPage(language)).map((page) => [page.href, layout(page)] as const);
  rmSync(out, { recursive: true, force: true });
  for (const [path, content] of [...pages, ...(await playgroundAssets(root))]) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
