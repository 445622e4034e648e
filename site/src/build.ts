// Run by scripts/docs.mjs, bundled.
export { buildSite } from "./build/build-site.ts";
