import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import type { UsageTermsPhrases } from "./phrases.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";

/**
 * The languages in which terms for photos are read; a new one is a file and a line here, or a caller's own.
 *
 * @example
 * ```ts
 * import { usageTermsPhrases } from "@civic-media/license";
 *
 * console.log(usageTermsPhrases.map(({ tag }) => tag).join(" ")); // "cs da de en es fi fr it nb nl pl pt sv"
 * ```
 */
export const usageTermsPhrases: readonly UsageTermsPhrases[] = [cs, da, de, en, es, fi, fr, it, nb, nl, pl, pt, sv];
