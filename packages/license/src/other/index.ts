/**
 * Licenses that cities use beside Creative Commons'.
 *
 * @packageDocumentation
 */
export { type OtherLicense, parseOtherLicense } from "./parse-other-license.ts";
