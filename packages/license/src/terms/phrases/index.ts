import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import type { UsageTermsPhrases } from "./phrases.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

/**
 * The languages in which terms for photos are read; {@link moreUsageTermsPhrases} has more, and callers may have their own.
 *
 * @example
 * ```ts
 * import { usageTermsPhrases } from "@civic-media/license";
 *
 * console.log(usageTermsPhrases.map(({ tag }) => tag).join(" ")); // "de en es fi fr it nl pt sv"
 * ```
 */
export const usageTermsPhrases: readonly UsageTermsPhrases[] = [de, en, es, fi, fr, it, nl, pt, sv];
