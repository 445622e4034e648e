import type { AttributionPhrases } from "./phrases.ts";

/** English, which is always there; the sentences are those that Creative Commons translates from. */
export const english: AttributionPhrases = {
  tag: "en",
  direction: "ltr",
  quotes: ["“", "”"],
  separator: ", ",
  official: {
    titleBy: "{title} by {creator} is licensed under a [Creative Commons {license} License].",
    title: "{title} is licensed under a [Creative Commons {license} License].",
    plain: "This work is licensed under the Creative Commons [{license}] License.",
    basedOn: "Based on a work at {source}.",
    morePermissions: "Permissions beyond the scope of this license may be available at {permissions}.",
    pdmark: "This work is free of known copyright restrictions.",
  },
  own: {
    untitledBy: "This work by {creator} is licensed under a [Creative Commons {license} License].",
    by: "“{title}” by {creator}",
    dedicated: "dedicated to the public domain with [{license}]",
    modified: "modified",
    modifiedBy: "modified by {party}",
    basedOn: "based on",
    contains: "contains",
    labels: { image: "Photo", text: "Text", video: "Video", audio: "Audio", dataset: "Data" },
  },
};
