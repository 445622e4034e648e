import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { nb } from "./nb.ts";
import type { UsageTermsPhrases } from "./phrases.ts";
import { pl } from "./pl.ts";

/**
 * Czech, Danish, Norwegian and Polish, beside {@link usageTermsPhrases}: kept apart, because programs in browsers carry
 * every language that is read without being asked for.
 *
 * @example
 * ```ts
 * import { moreUsageTermsPhrases, parseUsageTerms } from "@civic-media/license";
 *
 * const terms = parseUsageTerms("Zdjęcia można wykorzystywać wyłącznie w celach niekomercyjnych.", {
 *   inLanguage: "pl",
 *   phrases: moreUsageTermsPhrases,
 * });
 * console.log(terms?.commercialUse); // "prohibited"
 * ```
 */
export const moreUsageTermsPhrases: readonly UsageTermsPhrases[] = [cs, da, nb, pl];
