import type { Media } from "@civic-media/schema";
import { safeUrl } from "../markup/safe-url.ts";

const BEST = ["original", "print", "web", "thumbnail"] as const;

/** The address of the best file of a picture, which is taken to be printed, else of its page. */
export function bestFile({ renditions = [], url }: Media): string | undefined {
  const best = BEST.map((role) => renditions.find((one) => one.role === role)?.contentUrl);
  return [...best, url].find((href) => href !== undefined && safeUrl(href) !== undefined);
}
