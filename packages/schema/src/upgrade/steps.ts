/** One step: a document of one model becomes a document of the next. */
export type Steps = Readonly<Record<string, (document: Record<string, unknown>) => Record<string, unknown>>>;

/**
 * The steps, by the `schema` of the document that they take. Empty as long as model 1 is the first: a model 2 adds one
 * row here, and documents of model 1 stay readable.
 */
export const STEPS: Steps = {};
