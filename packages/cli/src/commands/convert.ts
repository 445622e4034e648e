import { convertPage } from "../convert/convert-page.ts";
import { convertOptions } from "../convert/options.ts";
import { expandPages } from "../input/expand-pages.ts";
import type { Run } from "./command.ts";

/** From pages to documents. */
export const run: Run = async (given, options, io) => {
  const chosen = convertOptions(options, io);
  const { pages, isSingle } = await expandPages(given, chosen.out, io);
  const [page] = pages;
  if (isSingle && page !== undefined) return convertPage(page.source, chosen, io);
  const { convertPages } = await import("../convert/convert-pages.ts");
  return convertPages(pages, chosen, io);
};
