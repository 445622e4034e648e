import packageJson from "../package.json" with { type: "json" };

/**
 * The version of this package. A newer one may read the same page better, so that an archive keeps it with what was read.
 *
 * @example
 * ```ts
 * import { PARSER_VERSION } from "@civic-media/parser";
 *
 * console.log(/^\d+\.\d+\.\d+/.test(PARSER_VERSION)); // true
 * ```
 */
export const PARSER_VERSION: string = packageJson.version;
