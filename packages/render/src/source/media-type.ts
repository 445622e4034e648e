/** Media type of a release as JSON, inside of other documents. */
export const SOURCE_TYPE = "application/vnd.civic-release+json";
