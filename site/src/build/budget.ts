/**
 * In bytes, gzipped: what the playground may load before it can read a page. A third are the words of ten languages and
 * the titles of licenses, a tenth is the model of text. The build of the site and the wall hold it to this.
 */
export const PLAYGROUND_BUDGET = 324_000;
