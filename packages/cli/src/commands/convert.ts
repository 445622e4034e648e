import { CivicMediaError } from "@civic-media/schema";
import { convertPage } from "../convert/convert-page.ts";
import { convertOptions } from "../convert/options.ts";
import { expandPages } from "../input/expand-pages.ts";
import { say } from "../locales/say.ts";
import type { Run } from "./command.ts";

/** From pages to documents. */
export const run: Run = async (given, options, io) => {
  const chosen = convertOptions(options, io);
  const { pages, isSingle } = await expandPages(given, chosen.out, io);
  const [page] = pages;
  const isOne = isSingle || (chosen.isPreview && pages.length === 1);
  if (isOne && page !== undefined) return convertPage(page.source, chosen, io);
  if (chosen.isPreview)
    throw new CivicMediaError("argument-invalid", say(io, "preview-several", { count: pages.length }));
  const { convertPages } = await import("../convert/convert-pages.ts");
  return convertPages(pages, chosen, io);
};
