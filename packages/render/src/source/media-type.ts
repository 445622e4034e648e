/** Media type of a release as JSON, inside of other documents. */
export const SOURCE_TYPE = "application/vnd.civic-release+json";

/** Name under which NITF, whose names hold no slash, carries it. */
export const NITF_SOURCE = "civic-release";
