// Run by scripts/docs.mjs and scripts/playground.mjs, bundled.
export { buildPlayground } from "./build/build-playground.ts";
export { buildSite } from "./build/build-site.ts";
